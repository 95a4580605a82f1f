import { Fragment } from 'preact';
import { translate } from '../../browser/i18n/translate.ts';
import type { DiffSegment, SentenceRow } from '../../engine/alignment/comparison.ts';
import type { ArticlePair } from '../loading/comparison-state.ts';
import { spanText } from './span-text.ts';

/** One of the two texts. */
export type Side = 'copy' | 'original';

interface SegmentProps {
  segment: DiffSegment;
  pair: ArticlePair;
  side: Side;
}

function SubstitutionView({ segment, pair, side }: SegmentProps) {
  const here = spanText(pair.copy, segment.copy);
  const there = spanText(pair.original, segment.original);
  if (side === 'original') return <b class="meant">{there}</b>;
  const note = translate('comparisonStandsFor', here, there);
  return (
    <mark data-change={note} title={note} tabIndex={-1}>
      {here}
      <span class="visually-hidden"> ({translate('comparisonInstead', there)})</span>
    </mark>
  );
}

function SegmentView({ segment, pair, side }: SegmentProps) {
  if (segment.kind === 'swapped')
    return <SubstitutionView segment={segment} pair={pair} side={side} />;
  const words =
    side === 'copy' ? spanText(pair.copy, segment.copy) : spanText(pair.original, segment.original);
  if (segment.kind === 'kept') return <>{words}</>;
  const hasWords = /[\p{L}\p{N}]/u.test(words);
  if (!hasWords) return <>{words}</>;
  if (segment.kind === 'inserted')
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

/** The article's white space between two segments. */
function gapText(
  pair: ArticlePair,
  side: Side,
  before: DiffSegment | undefined,
  segment: DiffSegment,
): string {
  const [last, next] = [before?.[side], segment[side]];
  return last && next ? pair[side].text.slice(last.end, next.start) : '';
}

/** Names, numbers and words that are long enough to be distinctive: what a paraphrase has kept. */
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

/** A paraphrase: common words show the relation. */
function ParaphrasedSentence({ row, pair, side }: SentenceProps) {
  const segments = row.segments.filter((segment) => segment[side]);
  const words = segments.map((segment, index) => {
    const text = spanText(pair[side], segment[side]);
    return (
      <Fragment key={`${segment.kind}${segment[side]?.start}`}>
        {gapText(pair, side, segments[index - 1], segment)}
        {segment.kind === 'kept' && DISTINCTIVE_WORDS.test(text) ? (
          <b class="fact">{text}</b>
        ) : (
          text
        )}
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

/** One side of a row with its differences highlighted. */
export function Sentence({ row, pair, side }: SentenceProps) {
  const segments = row.segments.filter((segment) => segment[side]);
  if (segments.length === 0) return <PlainSentence row={row} pair={pair} side={side} />;
  const isParaphrase =
    row.changeType === 'rewritten' && row.segments.every(({ kind }) => kind !== 'swapped');
  if (isParaphrase) return <ParaphrasedSentence row={row} pair={pair} side={side} />;
  return (
    <>
      {segments.map((segment, index) => (
        <Fragment key={`${segment.kind}${segment[side]?.start}`}>
          {gapText(pair, side, segments[index - 1], segment)}
          <SegmentView segment={segment} pair={pair} side={side} />
        </Fragment>
      ))}
    </>
  );
}
