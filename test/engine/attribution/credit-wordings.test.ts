import { describe, expect, it } from 'vitest';
import { findOriginal } from '../../../src/engine/attribution/find-original.ts';
import { languages } from '../../../src/engine/languages/languages.ts';
import { CREDIT_TRAPS, type TrapPosition } from './credit-traps.ts';
import { CREDIT_WORDINGS } from './credit-wordings.ts';
import { makeArticle, PROSE } from './make-article.ts';

const DEEP = 'https://elsewhere.example/2024/03/12/481516.html';
const HOME = 'https://elsewhere.example/';
/** From this confidence on the reader gets a button. */
const OFFERED = 0.5;

const fill = (line: string) => line.replaceAll('DEEP', DEEP).replaceAll('HOME', HOME);

const pageWith = (line: string, place: TrapPosition) =>
  place === 'end'
    ? makeArticle({ end: [fill(line)] })
    : makeArticle({ body: [PROSE, PROSE, PROSE, fill(line), PROSE, PROSE, PROSE] });

const offered = (line: string, place: TrapPosition, language: string) =>
  findOriginal(pageWith(line, place), language).filter(
    ({ url, confidence }) => url && confidence >= OFFERED,
  );

describe('credits in the languages of the web', () => {
  it.each(CREDIT_WORDINGS)('%s: %s', (language, line) => {
    expect(offered(line, 'end', language).map(({ url }) => url)).toEqual([DEEP]);
  });

  it('has wordings of most languages', () => {
    const tried = new Set(CREDIT_WORDINGS.map(([language]) => language));
    expect(tried.size).toBeGreaterThanOrEqual(25);
    expect([...tried].filter((code) => !(code in languages))).toEqual([]);
  });
});

describe('lines that only look like credits', () => {
  it.each(CREDIT_TRAPS)('%s (%s, %s)', (_, language, place, line) => {
    expect(offered(line, place, language)).toEqual([]);
  });
});
