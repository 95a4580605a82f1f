import type { Article, Span } from '../../../article/article.ts';
import { hasUnspacedLetter } from '../../text/scripts.ts';
import { WORD_RUN } from '../../text/token-patterns.ts';
import type { Evidence } from '../../verdict.ts';

/** A run of words with single spaces between them, as in the text. */
export interface WordRun extends Span {
  text: string;
  words: string[];
}

const SPACED_PIECE = /\S+ ?/gu;
/** In scripts without spaces two characters say about as much as a word. */
const UNSPACED_PIECE = /.{1,2}/gu;

/** Text beyond this is ignored: the beginning says enough. Characters. */
const MAX_TEXT_LENGTH = 60_000;

/**
 * Finds the runs of an article that no evidence overlaps: wording that a spinner left unchanged.
 * @param maxWords longer runs are cut
 */
export function findWordRuns(
  article: Article,
  evidence: readonly Evidence[],
  maxWords: number,
): WordRun[] {
  const touched = evidence.flatMap(({ start, end }) =>
    start === undefined || end === undefined ? [] : [{ start, end }],
  );
  const isTouched = ({ start, end }: Span) =>
    touched.some((span) => span.start < end && span.end > start);
  const pieces = [...article.text.slice(0, MAX_TEXT_LENGTH).matchAll(WORD_RUN)].map(splitPieces);
  return pieces.flatMap((run) => splitRun(run, isTouched, maxWords)).map(joinPieces);
}

interface TextPiece extends Span {
  text: string;
}

function splitPieces({ 0: text, index: from = 0 }: RegExpMatchArray): TextPiece[] {
  const pattern = hasUnspacedLetter(text) ? UNSPACED_PIECE : SPACED_PIECE;
  return [...text.matchAll(pattern)].map(({ 0: piece, index }) => ({
    text: piece,
    start: from + index,
    end: from + index + piece.trimEnd().length,
  }));
}

function splitRun(
  pieces: readonly TextPiece[],
  isTouched: (span: Span) => boolean,
  maxWords: number,
): TextPiece[][] {
  const runs: TextPiece[][] = [[]];
  for (const piece of pieces) {
    const run = runs.at(-1) ?? [];
    if (isTouched(piece)) runs.push([]);
    else if (run.length >= maxWords) runs.push([piece]);
    else run.push(piece);
  }
  return runs.filter((run) => run.length > 0);
}

function joinPieces(pieces: readonly TextPiece[]): WordRun {
  return {
    start: pieces[0]?.start ?? 0,
    end: pieces.at(-1)?.end ?? 0,
    text: pieces
      .map(({ text }) => text)
      .join('')
      .trimEnd(),
    words: pieces.map(({ text }) => text.trimEnd()),
  };
}
