import { expect, it } from 'vitest';
import { findFaults } from '../../../tools/locales/find-faults.ts';
import type { Strings } from '../../../tools/locales/read-locales.ts';

const count = { count: { content: '$1' } };
const english: Strings = {
  extensionDescription: { message: 'Tells you.' },
  whole: { message: 'A whole sentence of $SITE$.', placeholders: { site: { content: '$1' } } },
  search: { message: 'It holds %s.' },
  timesOne: { message: '$COUNT$ time', placeholders: count },
  timesOther: { message: '$COUNT$ times', placeholders: count },
};
const site = { site: { content: '$1' } };

it.each<[string, string, Strings, string[]]>([
  ['nothing', 'de', { whole: { message: 'Ein Satz von $SITE$.', placeholders: site } }, []],
  ['an empty string', 'de', { search: { message: ' ' } }, ['is empty', 'has spaces', 'lacks %s']],
  [
    'an unused placeholder',
    'de',
    { whole: { message: 'Satz', placeholders: site } },
    ['$SITE$ is'],
  ],
  ['a placeholder without content', 'de', { whole: { message: 'Von $SITE$' } }, ['$site$ is not']],
  [
    'a placeholder with another content',
    'de',
    { whole: { message: 'Von $SITE$', placeholders: { site: { content: '$2' } } } },
    ['placeholder site is not'],
  ],
  ['a lonely sign', 'de', { search: { message: '%s für 5 $' } }, ['a "$" stands alone']],
  ['an English string', 'de', { search: { message: 'It holds %s.' } }, ['is not translated']],
  ['another script', 'ja', { search: { message: 'Es enthält %s.' } }, ['is not translated']],
  ['a long text', 'de', { extensionDescription: { message: 'x'.repeat(133) } }, ['is too long']],
  ['a foreign name', 'de', { other: { message: 'Etwas' } }, ['is not in English']],
  ['letters in pieces', 'de', { search: { message: 'fu\u0308r %s' } }, ['is not in normal form']],
  ['one, in words', 'de', { timesOne: { message: 'einmal', placeholders: count } }, []],
  [
    'one, in words, where the form has other counts too',
    'ru',
    { timesOne: { message: 'один раз', placeholders: count } },
    ['$COUNT$ is missing'],
  ],
  ['a form that English lacks', 'ar', { timesTwo: { message: 'مرتان' } }, []],
  ['a few', 'ru', { timesFew: { message: '$COUNT$ раза', placeholders: count } }, []],
])('%s: %s', (_, code, strings, faults) => {
  const found = findFaults(english, code, strings);
  expect(found.map((fault) => fault.split(': ')[1])).toEqual(
    faults.map((fault) => expect.stringContaining(fault)),
  );
});
