import { expect, test } from 'vitest';
import strings from '../../public/_locales/en/messages.json' with { type: 'json' };
import { say, sayCount } from '../../src/browser/say.ts';

interface Entry {
  message: string;
  description: string;
  placeholders?: Record<string, { content: string; example?: string }>;
}
const entries = Object.entries(strings as unknown as Record<string, Entry>);

test('a string is filled in, and its form follows the number', () => {
  expect(say('creditsSite', 'harbourpost.example')).toBe('It credits harbourpost.example.');
  expect(sayCount('showMore', 1)).toBe(strings.showMoreOne.message.replace('$COUNT$', '1'));
  expect(sayCount('showMore', 1200)).toBe(
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
