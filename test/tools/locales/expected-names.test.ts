import { expect, it } from 'vitest';
import { expectedNames } from '../../../tools/locales/expected-names.ts';

const english = Object.fromEntries(
  ['close', 'whyOther', 'timesOne', 'timesOther'].map((name) => [name, { message: name }]),
);

it.each([
  ['en', ['One', 'Other'], []],
  ['ja', ['Other'], []],
  ['ru', ['One', 'Few', 'Many'], ['Other']],
  ['fr', ['One', 'Other'], ['Many']],
  ['ar', ['Zero', 'One', 'Two', 'Few', 'Many', 'Other'], []],
  ['zh_CN', ['Other'], []],
])('%s counts in %j', (code, reached, others) => {
  const named = (forms: string[]) => forms.map((form) => `times${form}`);
  const { must, may } = expectedNames(english, code);
  expect(must.toSorted()).toEqual(['close', 'whyOther', ...named(reached)].toSorted());
  expect(may.toSorted()).toEqual(
    ['close', 'whyOther', ...named([...reached, ...others])].toSorted(),
  );
});
