import { describe, expect, it } from 'vitest';
import { findAddresses } from '../../../../src/engine/attribution/addresses/find-addresses.ts';
import type { CreditLine } from '../../../../src/engine/attribution/phrases/find-credit-lines.ts';
import { getPhrasebooks } from '../../../../src/engine/attribution/phrases/phrasebook.ts';
import { readCreditedName } from '../../../../src/engine/attribution/phrases/read-credited-name.ts';
import { makeLine } from '../make-article.ts';

const HERE = 'https://page.example/x';
const A = 'https://welling.example/2024/01/harbour-cameras-at-night';
const HOME = 'https://welling.example/';

/** The name that a line credits with a phrase, by its first address. */
function nameIn(marked: string, phrase: string, more: Partial<CreditLine> = {}) {
  const line = makeLine(marked);
  const start = line.text.indexOf(phrase);
  const span = { start, end: start + phrase.length };
  const credit = { line, phrase: span, kind: 'sentence', namesNext: true, ...more } as CreditLine;
  const [address] = findAddresses(line, HERE);
  return readCreditedName(credit, address, HERE, getPhrasebooks('en'));
}

describe('the name of a sentence', () => {
  it('is the text of the link to the homepage, before all others', () => {
    const line = `[Cameras](${A}) appeared first on [Welling Times](${HOME}).`;
    expect(nameIn(line, 'appeared first on')).toBe('Welling Times');
  });

  it('is the text of the link right after the phrase', () => {
    expect(nameIn(`First seen in [Welling Times](${A}), a paper`, 'First seen in')).toBe(
      'Welling Times',
    );
  });

  it('is what follows the phrase, up to where a name ends', () => {
    const line = (rest: string) =>
      nameIn(`First seen in ${rest} ([read it](${A}))`, 'First seen in');
    expect(line('the Welling Times on 12 March')).toBe('Welling Times');
    expect(line('“Welling Times” – a paper')).toBe('Welling Times');
    expect(line('Welling Times. It is old.')).toBe('Welling Times');
    expect(line('Welling Times 2024')).toBe('Welling Times');
    expect(line('12 March 2024')).not.toBe('12 March 2024');
  });

  it('is none where the phrase names nobody and the link only points', () => {
    const line = `First seen in Welling Times, [here](${A})`;
    expect(nameIn(line, 'First seen in', { namesNext: false })).toBeUndefined();
    expect(nameIn(line, 'First seen in')).toBe('Welling Times');
  });
});

describe('the name of a label', () => {
  const label = (marked: string, phrase = 'Source:') => nameIn(marked, phrase, { kind: 'label' });

  it('is the text of its link, without the phrase if that is in the link', () => {
    expect(label(`Source: [Welling Times](${A})`)).toBe('Welling Times');
    expect(label(`[Source: Welling Times](${A})`)).toBe('Welling Times');
  });

  it('is what follows where the link is an address', () => {
    expect(label(`Source: Welling Times, ${A}`)).toBe('Welling Times');
    expect(label('Source: Welling Times')).toBe('Welling Times');
  });

  it('is no address, no date, no sentence and no sign', () => {
    expect(label(`Source: ${A}`)).toBeUndefined();
    expect(label('Source: www.welling.example')).toBeUndefined();
    expect(label('Source: 12 March')).toBeUndefined();
    expect(label(`Source: [${'Long words '.repeat(8)}](${A})`)).toBeUndefined();
    expect(label('Source: —')).toBeUndefined();
    expect(label('Source: X')).toBeUndefined();
  });
});

it('takes signs out of a name that would make it read as another', () => {
  expect(
    nameIn(`Source: [\u202eWelling\u200b Times\u202c](${A})`, 'Source:', { kind: 'label' }),
  ).toBe('Welling Times');
});

it('knows a name of one Chinese character, and survives half a letter', () => {
  expect(nameIn('Source: 港', 'Source:', { kind: 'label' })).toBe('港');
  expect(nameIn('Source: \ud83d', 'Source:', { kind: 'label' })).toBeUndefined();
});
