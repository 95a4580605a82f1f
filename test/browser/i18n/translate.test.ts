import { fakeBrowser } from '@webext-core/fake-browser';
import { expect, test } from 'vitest';
import strings from '../../../public/_locales/en/messages.json' with { type: 'json' };
import {
  interfaceDirection,
  interfaceLanguage,
} from '../../../src/browser/i18n/interface-language.ts';
import { translate, translateCount } from '../../../src/browser/i18n/translate.ts';

interface Entry {
  message: string;
  description: string;
  placeholders?: Record<string, { content: string; example?: string }>;
}
const entries = Object.entries(strings as unknown as Record<string, Entry>);

test('a string is filled in, and its form follows the number', () => {
  expect(translate('creditsSite', 'harbourpost.example')).toBe('It credits harbourpost.example.');
  expect(translateCount('showMore', 1)).toBe(strings.showMoreOne.message.replace('$COUNT$', '1'));
  expect(translateCount('showMore', 1200)).toBe(
    strings.showMoreOther.message.replace('$COUNT$', '1,200'),
  );
});

test.each(entries)('%s can be translated', (name, { message, description, placeholders = {} }) => {
  expect(name).toMatch(/^[a-z][a-zA-Z]*$/);
  expect(description.length).toBeGreaterThan(5);
  const used = [...message.matchAll(/\$(\w+)\$/g)].map(([, used = '']) => used.toLowerCase());
  expect(Object.keys(placeholders).sort()).toEqual([...new Set(used)].sort());
});

test.each(entries)('%s accuses nobody and shows no percentage', (_, { message }) => {
  expect(message).not.toMatch(/\d ?%|fake|stolen|steal|thie[fv]/i);
});

test('numbers and plurals follow the language of the strings', () => {
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'fr' });
  expect(interfaceLanguage()).toBe('en');
  expect(translateCount('showMore', 1200)).toContain('1,200');
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'en-IN' });
  expect(interfaceLanguage()).toBe('en-IN');
  expect(translateCount('showMore', 120_000)).toContain('1,20,000');
});

test('substitutions keep their own direction in right-to-left languages', () => {
  Object.assign(fakeBrowser.i18n, {
    getUILanguage: () => 'he',
    getMessage: (name: string, [site]: string[] = []) =>
      name === 'languageTag' ? 'he' : `זה מ-${site}.`,
  });
  expect(interfaceDirection()).toBe('rtl');
  expect(translate('creditsSite', 'a.example')).toBe('זה מ-\u2068a.example\u2069.');
});
