import { describe, expect, it } from 'vitest';
import manifest from '../../../manifest.json' with { type: 'json' };
import { expectedNames } from '../../../tools/locales/expected-names.ts';
import { findFaults } from '../../../tools/locales/find-faults.ts';
import { readLocales, tagOf } from '../../../tools/locales/read-locales.ts';

const locales = readLocales();
const { en: english = {} } = locales;

it('the name fits where browsers shorten it', () => {
  expect(manifest.short_name.length).toBeLessThanOrEqual(12);
});

describe.each(Object.entries(locales))('%s', (code, strings) => {
  it('has no strings but those of English, in its own forms by number', () => {
    const { may } = expectedNames(english, code);
    expect(Object.keys(strings).filter((name) => !may.includes(name))).toEqual([]);
  });

  it('has sound strings', () => {
    expect(findFaults(english, code, strings)).toEqual([]);
  });

  it('says which language it is', () => {
    expect(strings.languageTag?.message).toBe(tagOf(code));
  });
});
