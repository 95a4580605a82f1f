import { Fragment } from 'preact';
import { translate } from '../../browser/i18n/translate.ts';
import type { DiffSegment, SentenceRow } from '../../engine/alignment/comparison.ts';
import type { ArticlePair } from '../loading/comparison-state.ts';
import { spanText } from './span-text.ts';

/** Which of the two texts. */
export type Side = 'copy' | 'original';

interface SegmentProps {
  piece: DiffSegment;
  pair: ArticlePair;
  side: Side;
}

function SubstitutionView({ piece, pair, side }: SegmentProps) {
  const here = spanText(pair.copy, piece.copy);
  const there = spanText(pair.original, piece.original);
  if (side === 'original') return <b class="meant">{there}</b>;
  const note = translate('comparisonStandsFor', here, there);
  return (
    <mark data-change={note} title={note} tabIndex={-1}>
      {here}
      <span class="unseen"> ({translate('comparisonInstead', there)})</span>
    </mark>
  );
}

function SegmentView({ piece, pair, side }: SegmentProps) {
  if (piece.kind === 'swapped') return <SubstitutionView piece={piece} pair={pair} side={side} />;
  const words =
    side === 'copy' ? spanText(pair.copy, piece.copy) : spanText(pair.original, piece.original);
  if (piece.kind === 'kept') return <>{words}</>;
  const isWords = /[\p{L}\p{N}]/u.test(words);
  if (!isWords) return <>{words}</>;
  if (piece.kind === 'inserted')
    return (
      <ins data-change={translate('comparisonPutIn', words)} tabIndex={-1}>
        {words}
      </ins>
    );
  return (
    <del data-change={translate('comparisonLeftOut', words)} tabIndex={-1}>
      {words}
    </del>
  );
}

/** White space of the article between two pieces. */
function gapText(
  pair: ArticlePair,
  side: Side,
  before: DiffSegment | undefined,
  piece: DiffSegment,
): string {
  const [last, next] = [before?.[side], piece[side]];
  return last && next ? pair[side].text.slice(last.end, next.start) : '';
}

/** Names, numbers and words long enough to tell something: what a text told anew has kept of the other. */
const DISTINCTIVE_WORDS =
  /\p{N}|\p{Lu}\p{L}{3,}|\p{L}{5,}|[\p{Script=Han}\p{Script=Katakana}]{2}|[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]{4}/u;

function PlainSentence({ row, pair, side }: SentenceProps) {
  const note = translate(side === 'copy' ? 'comparisonOnlyHere' : 'comparisonDropped');
  return (
    <span class="whole" data-change={note} tabIndex={-1}>
      {spanText(pair[side], row[side])}
    </span>
  );
}

/** Told in other words: what both have is what shows it. */
function ParaphrasedSentence({ row, pair, side }: SentenceProps) {
  const pieces = row.segments.filter((piece) => piece[side]);
  const words = pieces.map((piece, at) => {
    const text = spanText(pair[side], piece[side]);
    return (
      <Fragment key={`${piece.kind}${piece[side]?.start}`}>
        {gapText(pair, side, pieces[at - 1], piece)}
        {piece.kind === 'kept' && DISTINCTIVE_WORDS.test(text) ? <b class="fact">{text}</b> : text}
      </Fragment>
    );
  });
  if (side === 'original') return <>{words}</>;
  return (
    <span data-change={translate('comparisonRetold')} tabIndex={-1}>
      {words}
    </span>
  );
}

interface SentenceProps {
  row: SentenceRow;
  pair: ArticlePair;
  side: Side;
}

/** One side of a row, its differences marked. */
export function Sentence({ row, pair, side }: SentenceProps) {
  const pieces = row.segments.filter((piece) => piece[side]);
  if (pieces.length === 0) return <PlainSentence row={row} pair={pair} side={side} />;
  const isRetold =
    row.changeType === 'rewritten' && row.segments.every(({ kind }) => kind !== 'swapped');
  if (isRetold) return <ParaphrasedSentence row={row} pair={pair} side={side} />;
  return (
    <>
      {pieces.map((piece, at) => (
        <Fragment key={`${piece.kind}${piece[side]?.start}`}>
          {gapText(pair, side, pieces[at - 1], piece)}
          <SegmentView piece={piece} pair={pair} side={side} />
        </Fragment>
      ))}
    </>
  );
}
