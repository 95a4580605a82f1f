import { describe, expect, it } from 'vitest';
import {
  addressesInReach,
  domainsOf,
} from '../../../../src/engine/attribution/addresses/addresses-in-reach.ts';
import { findAddresses } from '../../../../src/engine/attribution/addresses/find-addresses.ts';
import type { CreditKind } from '../../../../src/engine/attribution/phrases/credit-kind.ts';
import type { CreditLine } from '../../../../src/engine/attribution/phrases/find-credit-lines.ts';
import { getPhrasebooks } from '../../../../src/engine/attribution/phrases/phrasebook.ts';
import { makeLine } from '../make-article.ts';

const HERE = 'https://page.example/x';
const A = 'https://elsewhere.example/2024/ferry';
const B = 'https://thirdsite.example/2024/boats';

/** The texts of the addresses that a phrase in a line may mean. */
function reached(marked: string, phrase: string, kind: CreditKind = 'sentence') {
  const line = makeLine(marked);
  const start = line.text.indexOf(phrase);
  const credit = { line, kind, phrase: { start, end: start + phrase.length } } as CreditLine;
  const found = addressesInReach(credit, findAddresses(line, HERE), getPhrasebooks('en'));
  return found.map(({ text }) => text);
}

describe('after the phrase', () => {
  it('links of its sentence count, and no link that is far away', () => {
    const line = (between: number) =>
      reached(`First seen ${'x'.repeat(between)}[Elsewhere](${A})`, 'First seen ');
    expect(line(220)).toEqual(['Elsewhere']);
    expect(line(221)).toEqual([]);
  });

  it('links of later sentences count only on the same site', () => {
    const line = `First seen on [Ferry](${A}). Buy the [Issue](${B}) or [another](${A}/2).`;
    expect(reached(line, 'First seen on')).toEqual(['Ferry', 'another']);
  });

  it('the next sentence counts if its link just points', () => {
    expect(reached(`This was first seen in May. [Read it here](${A}).`, 'first seen')).toEqual([
      'Read it here',
    ]);
    expect(reached(`This was first seen abroad. [Here](${A}) it is.`, 'first seen')).toEqual([
      'Here',
    ]);
    expect(reached(`This was first seen abroad. ${A}`, 'first seen')).toEqual([A]);
    expect(reached(`This was first seen abroad. [Subscribe](${A})`, 'first seen')).toEqual([]);
  });

  it('nothing counts behind a date and another thought', () => {
    const line = (after: string) =>
      reached(`First published on 12 March ${after} [Elsewhere](${A})`, 'First published');
    expect(line('in')).toEqual(['Elsewhere']);
    expect(line('and updated with figures from')).toEqual([]);
  });
});

describe('before the phrase', () => {
  it('a link counts if it is near and nothing follows', () => {
    const line = (between: number) =>
      reached(`[Ferry](${A})${' '.repeat(between)}was first seen there`, 'was first seen there');
    expect(line(60)).toEqual(['Ferry']);
    expect(line(61)).toEqual([]);
  });

  it('a title’s link counts on the site of the link that follows', () => {
    const home = 'https://elsewhere.example/';
    const line = (title: string) =>
      reached(`[Ferry](${title}) appeared first on [Elsewhere](${home}).`, 'appeared first on');
    expect(line(A)).toEqual(['Ferry', 'Elsewhere']);
    expect(line(B)).toEqual(['Elsewhere']);
  });

  it('nothing counts for a label', () => {
    expect(reached(`[Ferry](${A}) source: nobody`, 'source:', 'label')).toEqual([]);
    expect(reached(`[Ferry](${A}) source: [it](${B})`, 'source:', 'label')).toEqual(['it']);
  });
});

it('gathers registrable domains, and one empty one for hosts without', () => {
  const urls = [A, 'https://news.elsewhere.example/', 'http://93.184.216.34/', 'http://localhost/'];
  const addresses = urls.map((url) => ({ url, text: url, start: 0, end: 1 }));
  expect(domainsOf(addresses)).toEqual(new Set(['elsewhere.example', '']));
});
