import { Fragment } from 'preact';
import { say } from '../browser/say.ts';
import type { Piece, Row } from '../engine/compare/comparison.ts';
import type { Pair } from './page-state.ts';
import { textOf } from './text-of.ts';

/** Which of the two texts. */
export type Side = 'copy' | 'original';

interface PieceProperties {
  piece: Piece;
  pair: Pair;
  side: Side;
}

function Swap({ piece, pair, side }: PieceProperties) {
  const here = textOf(pair.copy, piece.copy);
  const there = textOf(pair.original, piece.original);
  if (side === 'original') return <b class="meant">{there}</b>;
  const note = say('comparisonStandsFor', here, there);
  return (
    <mark data-change={note} title={note} tabIndex={-1}>
      {here}
      <span class="unseen"> ({say('comparisonInstead', there)})</span>
    </mark>
  );
}

function PieceOf({ piece, pair, side }: PieceProperties) {
  if (piece.kind === 'swapped') return <Swap piece={piece} pair={pair} side={side} />;
  const words =
    side === 'copy' ? textOf(pair.copy, piece.copy) : textOf(pair.original, piece.original);
  if (piece.kind === 'kept') return <>{words}</>;
  const isWords = /[\p{L}\p{N}]/u.test(words);
  if (!isWords) return <>{words}</>;
  if (piece.kind === 'inserted')
    return (
      <ins data-change={say('comparisonPutIn', words)} tabIndex={-1}>
        {words}
      </ins>
    );
  return (
    <del data-change={say('comparisonLeftOut', words)} tabIndex={-1}>
      {words}
    </del>
  );
}

/** White space of the article between two pieces. */
function between(pair: Pair, side: Side, before: Piece | undefined, piece: Piece): string {
  const [last, next] = [before?.[side], piece[side]];
  return last && next ? pair[side].text.slice(last.end, next.start) : '';
}

/** Names, numbers and words long enough to tell something: what a text told anew has kept of the other. */
const TELLING =
  /\p{N}|\p{Lu}\p{L}{3,}|\p{L}{5,}|[\p{Script=Han}\p{Script=Katakana}]{2}|[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]{4}/u;

function Whole({ row, pair, side }: SentenceProperties) {
  const note = say(side === 'copy' ? 'comparisonOnlyHere' : 'comparisonDropped');
  return (
    <span class="whole" data-change={note} tabIndex={-1}>
      {textOf(pair[side], row[side])}
    </span>
  );
}

/** Told in other words: what both have is what shows it. */
function Retold({ row, pair, side }: SentenceProperties) {
  const pieces = row.pieces.filter((piece) => piece[side]);
  const words = pieces.map((piece, at) => {
    const text = textOf(pair[side], piece[side]);
    return (
      <Fragment key={`${piece.kind}${piece[side]?.start}`}>
        {between(pair, side, pieces[at - 1], piece)}
        {piece.kind === 'kept' && TELLING.test(text) ? <b class="fact">{text}</b> : text}
      </Fragment>
    );
  });
  if (side === 'original') return <>{words}</>;
  return (
    <span data-change={say('comparisonRetold')} tabIndex={-1}>
      {words}
    </span>
  );
}

interface SentenceProperties {
  row: Row;
  pair: Pair;
  side: Side;
}

/** One side of a row, its differences marked. */
export function Sentence({ row, pair, side }: SentenceProperties) {
  const pieces = row.pieces.filter((piece) => piece[side]);
  if (pieces.length === 0) return <Whole row={row} pair={pair} side={side} />;
  const isRetold = row.manner === 'rewritten' && row.pieces.every(({ kind }) => kind !== 'swapped');
  if (isRetold) return <Retold row={row} pair={pair} side={side} />;
  return (
    <>
      {pieces.map((piece, at) => (
        <Fragment key={`${piece.kind}${piece[side]?.start}`}>
          {between(pair, side, pieces[at - 1], piece)}
          <PieceOf piece={piece} pair={pair} side={side} />
        </Fragment>
      ))}
    </>
  );
}
