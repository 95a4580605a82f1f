import { readRows } from './read-rows.ts';

/** How a text was reworded, as readers would say it. */
export type RewriteKind = 'polish' | 'back-translation' | 'language model' | 'completion' | 'noise';

/** A text and what a machine made of it. */
export interface Rewrite {
  id: string;
  kind: RewriteKind;
  method: string;
  /** What kind of writing it is ("news", "speech", "game_review", …). */
  domain: string;
  text: string;
  original: string;
}

interface Row {
  id: string;
  method: string;
  domain: string;
  original: string;
  rewritten: string;
}

/** The first that matches names the kind. */
const KINDS: [pattern: RegExp, kind: RewriteKind][] = [
  [/perturbation/, 'noise'],
  [/complete/, 'completion'],
  [/back-translation/, 'back-translation'],
  [/polish/, 'polish'],
  [/./, 'language model'],
];

/** Human texts that were polished, translated there and back, rewritten, completed or damaged by machine. */
export function readRewrites(): Rewrite[] {
  return readRows<Row>('rewrites.jsonl.gz').map(({ id, method, domain, original, rewritten }) => {
    const kind = KINDS.find(([pattern]) => pattern.test(method))?.[1] ?? 'language model';
    return { id, kind, method, domain, text: rewritten, original };
  });
}
