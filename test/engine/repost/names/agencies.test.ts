import { describe, expect, it } from 'vitest';
import {
  isAgency,
  isAgencySite,
  namesOnlyAgencies,
} from '../../../../src/engine/repost/names/agencies.ts';

describe('a line', () => {
  it.each([
    'Reuters',
    'AFP',
    'dpa/AFP',
    'Reuters, Associated Press and AFP',
    'Quelle: APA/dpa',
    '(Xinhua)',
    '© Reuters',
    'Associated Press – Reuters',
    '新华社',
  ])('“%s” names only agencies', (line) => {
    expect(namesOnlyAgencies(line)).toBe(true);
  });

  it.each([
    'Ada Weld, Reuters',
    'Photo: Reuters',
    'Bild: dpa',
    'AA',
    'BETA',
    'Harbour Gazette',
    '',
    ' – ',
    `Reuters${', Reuters'.repeat(20)}`,
  ])('“%s” does not', (line) => {
    expect(namesOnlyAgencies(line)).toBe(false);
  });

  it('with a label may name an agency that alone would be a button', () => {
    expect(namesOnlyAgencies('Source: AA')).toBe(true);
  });
});

it('knows agencies, however they are written, and their sites', () => {
  for (const name of ['REUTERS', 'Agence France-Presse', 'télam', 'Telam'])
    expect(isAgency(name), name).toBe(true);
  for (const name of ['Welling', '', '—']) expect(isAgency(name), name).toBe(false);
  expect(isAgencySite('reuters.com')).toBe(true);
  expect(isAgencySite('notreuters.com')).toBe(false);
  expect(isAgencySite('reuters.com.evil.example')).toBe(false);
});
