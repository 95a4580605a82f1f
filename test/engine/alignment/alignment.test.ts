import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/engine/alignment/compare.ts';
import type { Comparison, SentenceRow } from '../../../src/engine/alignment/comparison.ts';
import { STORIES } from './stories.ts';
import { textArticle } from './text-article.ts';

const ORIGINAL =
  'The harbour board bought nine new cameras in March. They watch the crew of the ferry Heron at night. ' +
  'Ellen Marsh signed the letter for two hundred workers. It asks the board to remove the cameras before summer. ' +
  'The newspaper first saw the letter on Monday. A quick answer was not given by the chair.';

/** Spun by hand as with a synonym dictionary: phrases for words, lost inflections, substituted common words. */
const SPUN =
  'The seaport board bought ennead fresh cameras inch March. They watch the crew of the ferryboat Heron astatine night. ' +
  'Ellen Marsh signed the missive for two hundred manual worker. Information technology asks the board to take away the cameras before summertime. ' +
  'The paper foremost saw the missive on Monday. A speedy answer was not given past the chairwoman.';

function swapsOf({ rows }: Comparison, copy: string, original: string): string[] {
  const pieces = rows.flatMap((row) => row.segments).filter(({ kind }) => kind === 'swapped');
  const cut = (text: string, span?: { start: number; end: number }) =>
    text.slice(span?.start, span?.end);
  return pieces.map((piece) => `${cut(copy, piece.copy)}: ${cut(original, piece.original)}`);
}

function linksOf({ rows }: Comparison): string[] {
  const taken = rows.filter(({ kind }) => kind === 'taken');
  return taken.map((row) => `${row.copySentences.join('+')}<${row.originalSentences.join('+')}`);
}

const run = (copy: string, original = ORIGINAL) =>
  compare(textArticle(copy), textArticle(original));
const sentences = (text: string) => text.split(/(?<=\.) /);

describe('words', () => {
  test('pairs each substituted word or phrase with the word it replaces', () => {
    const comparison = run(SPUN);
    expect(comparison.relation).toBe('swapped');
    expect(swapsOf(comparison, SPUN, ORIGINAL)).toEqual([
      'seaport: harbour',
      'ennead: nine',
      'fresh: new',
      'inch: in',
      'ferryboat: ferry',
      'astatine: at',
      'missive: letter',
      'manual worker: workers',
      'Information technology: It',
      'take away: remove',
      'summertime: summer',
      'paper: newspaper',
      'foremost: first',
      'missive: letter',
      'speedy: quick',
      'past: by',
      'chairwoman: chair',
    ]);
  });

  test('finds insertions and deletions', () => {
    const copy = ORIGINAL.replace('bought nine', 'quietly bought nine').replace('at night', '');
    const pieces = run(copy).rows.flatMap((row) => row.segments);
    const cut = (text: string, span?: { start: number; end: number }) =>
      text.slice(span?.start, span?.end);
    const changed = pieces.filter(({ kind }) => kind !== 'kept');
    const words = changed.map((piece) => [
      piece.kind,
      cut(copy, piece.copy),
      cut(ORIGINAL, piece.original),
    ]);
    expect(words.map(([kind, here, there]) => (kind === 'deleted' ? there : here))).toEqual(
      expect.arrayContaining([expect.stringContaining('quietly'), 'at night']),
    );
  });

  test('works without spaces between words', () => {
    const original =
      '港の委員会は三月に九台のカメラを買った。船員は夜のあいだ見張られている。手紙には二百人が署名した。';
    const copy =
      '港の理事会は三月に九台のカメラを購った。船員は夜のあいだ監視されている。手紙には二百人が署名した。';
    expect(linksOf(run(copy, original))).toEqual(['0<0', '1<1', '2<2']);
  });
});

describe('sentences', () => {
  const [a, b, c, d, e, f] = sentences(SPUN) as [string, string, string, string, string, string];

  test.each<[what: string, copy: string[], links: string[]]>([
    ['in order', [a, b, c, d, e, f], ['0<0', '1<1', '2<2', '3<3', '4<4', '5<5']],
    ['moved', [d, e, f, a, b, c], ['0<3', '1<4', '2<5', '3<0', '4<1', '5<2']],
    ['left out', [a, c, d, f], ['0<0', '1<2', '2<3', '3<5']],
    ['put in', [a, b, 'Nothing of this matters to geese.', c, d], ['0<0', '1<1', '3<2', '4<3']],
    ['merged', [a, `${b.slice(0, -1)} and ${c}`, d], ['0<0', '1<1+2', '2<3']],
    [
      'split',
      [a, 'They watch the crew. Of the ferryboat Heron astatine night.', c],
      ['0<0', '1+2<1', '3<2'],
    ],
  ])('%s', (_, copy, links) => {
    expect(linksOf(run(copy.join(' ')))).toEqual(links);
  });

  test('moved ones are marked, the longest run in order is not', () => {
    const { rows } = run([c, d, e, f, a, b].join(' '));
    const moved = rows.filter((row) => row.kind === 'taken').map((row) => row.moved);
    expect(moved).toEqual([false, false, false, false, true, true]);
  });

  test('a page that takes only a part', () => {
    const own = STORIES[0]?.report ?? '';
    expect(run(`${own} ${a} ${b} ${c}`).relation).toBe('parts');
    expect(run(`${a} ${b}`, `${ORIGINAL} ${own}`).relation).toBe('parts');
  });

  test('quotations are named, and do not make a report a copy', () => {
    const quote =
      '“We never agreed to be watched like schoolchildren on a trip,” the letter of the workers said.';
    const mine = `${STORIES[0]?.report} ${quote}`;
    const { relation, rows } = run(mine, `${STORIES[1]?.report} ${quote}`);
    expect(['none', 'same-matter']).toContain(relation);
    expect(
      rows.filter((row: SentenceRow) => row.kind === 'taken' && row.shared !== 'quotation'),
    ).toEqual([]);
  });
});

test('rows and segments cover both texts, whatever the texts', () => {
  const words = ['the', 'Heron', 'ferry', '9', 'night', '.', '\n', '“', 'crew', '港'];
  const text = fc
    .array(fc.constantFrom(...words), { maxLength: 60 })
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(text, text, (copy, original) => {
      const { rows, figures } = run(copy, original);
      expect(figures.keptWords + figures.swappedWords + figures.addedWords).toBe(figures.copyWords);
      expect(rows.flatMap((row) => row.copySentences).sort((x, y) => x - y)).toEqual(
        Array.from({ length: figures.copySentences }, (_, i) => i),
      );
      for (const row of rows) {
        const spans = row.segments.flatMap(({ copy: span }) => (span ? [span] : []));
        spans.forEach((span, at) => {
          expect(span.start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? row.copy?.start ?? 0);
        });
      }
    }),
    { numRuns: 150 },
  );
});
