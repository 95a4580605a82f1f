import { describe, expect, it } from 'vitest';
import { joinPasses } from '../../../training/spinners/join-passes.ts';
import { spin } from '../../../training/spinners/spin.ts';
import type { SpunText } from '../../../training/spinners/spinner.ts';
import { SPINNERS } from '../../../training/spinners/spinners.ts';

/** A text with each first word of a pair replaced by the second, once. */
function pass(text: string, pairs: [string, string][]): SpunText {
  let written = '';
  let from = 0;
  const substitutions = pairs.map(([sourceWords, pageWords]) => {
    const at = text.indexOf(sourceWords, from);
    written += text.slice(from, at);
    const start = written.length;
    written += pageWords;
    from = at + sourceWords.length;
    return { start, end: written.length, pageWords, sourceWords };
  });
  return { text: written + text.slice(from), substitutions };
}

function join(text: string, early: [string, string][], late: [string, string][]) {
  const first = pass(text, early);
  const second = pass(first.text, late);
  const joined = joinPasses(text, first, second);
  for (const { start, end, pageWords } of joined)
    expect(second.text.slice(start, end)).toBe(pageWords);
  return joined.map(({ pageWords, sourceWords }) => `${sourceWords} → ${pageWords}`);
}

const TEXT = 'The old harbour wall gave way on Monday night.';

describe('joinPasses', () => {
  it('keeps what only one of the passes replaced, in order', () => {
    const joined = join(
      TEXT,
      [['wall', 'rampart']],
      [
        ['old', 'ancient'],
        ['night', 'evening'],
      ],
    );
    expect(joined).toEqual(['old → ancient', 'wall → rampart', 'night → evening']);
  });

  it('gives the first word for what both replaced', () => {
    expect(join(TEXT, [['wall', 'rampart']], [['rampart', 'bulwark']])).toEqual(['wall → bulwark']);
  });

  it('joins a phrase of which the second pass replaced a part', () => {
    const joined = join(TEXT, [['gave way', 'broke up']], [['up on', 'off upon']]);
    expect(joined).toEqual(['gave way on → broke off upon']);
  });

  it('drops what the second pass put back', () => {
    expect(join(TEXT, [['old', 'aged']], [['aged', 'old']])).toEqual([]);
  });

  it('counts UTF-16 units, as everything does', () => {
    const joined = join('😀 ein Haus, 😀 ein Hof', [['Haus', 'Gebäude 🏠']], [['Hof', 'Platz']]);
    expect(joined).toEqual(['Haus → Gebäude 🏠', 'Hof → Platz']);
  });
});

const nested = SPINNERS.find(({ passes }) => passes === 2);

it('with it the source of each substitution of two passes stands in the text as it was', () => {
  if (!nested) throw new Error('no spinner makes two passes any more');
  const { text, substitutions } = spin(`${TEXT} ${TEXT}`, nested, 0.4, 'two passes');
  expect(substitutions.length).toBeGreaterThan(4);
  const restored = substitutions
    .toReversed()
    .reduce(
      (all, { start, end, sourceWords }) => all.slice(0, start) + sourceWords + all.slice(end),
      text,
    );
  expect(restored).toBe(`${TEXT} ${TEXT}`);
});
