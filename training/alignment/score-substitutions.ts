import { readFileSync } from 'node:fs';
import type { Article, Span } from '../../src/article/article.ts';
import { compare } from '../../src/engine/alignment/compare.ts';

/**
 * Which word stands for which in the first sentences of 30 spun texts, aligned by the program, then read and corrected
 * by hand. Offsets into `spun` and `original` of spun-parallel.jsonl: [start, end] in the copy, [start, end] in the
 * original; nothing of the texts. A substitution is right only if both of its spans are.
 */
interface GoldAlignment {
  tool: string;
  id: string;
  until: number;
  swaps: [number, number, number, number][];
}

const GOLD_FILE = new URL('./data/gold.json', import.meta.url);

/** The text as it stands, so that its offsets hold. */
function articleOf(text: string, url: string): Article {
  const block = { kind: 'paragraph' as const, start: 0, end: text.length };
  const empty = { head: { meta: {} }, mentions: [], lines: [], pictures: [], truncated: false };
  return { url, title: '', text, blocks: [block], ...empty };
}

export interface SubstitutionScore {
  tool: string;
  found: number;
  right: number;
  wanted: number;
}

/** Scores the substitutions of the gold's texts. `texts` gives original and spun text by tool and id. */
export function scoreSubstitutions(
  texts: (tool: string, id: string) => { original: string; spun: string },
): SubstitutionScore[] {
  const gold = JSON.parse(readFileSync(GOLD_FILE, 'utf8')) as GoldAlignment[];
  return gold.map(({ tool, id, until, swaps }) => {
    const { original, spun } = texts(tool, id);
    const { rows } = compare(
      articleOf(spun, 'https://a.invalid/'),
      articleOf(original, 'https://b.invalid/'),
    );
    const segments = rows.flatMap((row) => row.segments).filter(({ kind }) => kind === 'swapped');
    const found = segments.filter((segment) => (segment.copy as Span).end <= until);
    const wanted = new Set(swaps.map((swap) => swap.join(' ')));
    const right = found.filter(({ copy, original: there }) => {
      const [a, b] = [copy as Span, there as Span];
      return wanted.has([a.start, a.end, b.start, b.end].join(' '));
    });
    return { tool, found: found.length, right: right.length, wanted: wanted.size };
  });
}
