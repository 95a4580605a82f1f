import { expect, it } from 'vitest';
import { findEntities } from '../../../../src/engine/alignment/sentences/find-entities.ts';
import { splitTokens } from '../../../../src/engine/alignment/tokens/split-tokens.ts';

function entitiesOf(copy: string, original = '') {
  const lexicon = new Map<string, number>();
  const texts = [splitTokens(copy, lexicon), splitTokens(original, lexicon)] as const;
  return findEntities(...texts, [...lexicon.keys()])[0];
}

it('weighs names and numbers most, short words least', () => {
  const [entities] = entitiesOf('Yesterday the keeper of Breem announced 412 rules.');
  const weight = (stem: string) => entities?.get(stem) ?? -1;
  expect(weight('breem')).toBe(1);
  expect(weight('412')).toBe(1);
  expect(weight('annou')).toBeLessThan(1);
  expect(weight('keepe')).toBeLessThan(weight('annou'));
  expect(weight('of')).toBeLessThan(weight('keepe'));
});

it('cuts words to a stem, so that forms of one word agree', () => {
  const [one] = entitiesOf('They announced it.');
  const [other] = entitiesOf('The announcement came.');
  const stems = [...(one?.keys() ?? [])];
  expect(stems.filter((stem) => other?.has(stem))).toEqual(['annou']);
});

it('counts no word as a name that is also written in lower case', () => {
  const [entities] = entitiesOf('He met the Mayor.', 'The mayor was late.');
  expect(entities?.get('mayor')).toBeLessThan(1);
});
