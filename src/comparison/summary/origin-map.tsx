import type { Article, Span } from '../../article/article.ts';
import { formatNumber } from '../../browser/i18n/format-number.ts';
import { translate } from '../../browser/i18n/translate.ts';
import type { SentenceRow } from '../../engine/alignment/comparison.ts';
import type { ArticlePair } from '../loading/comparison-state.ts';

/** The size of the picture and of its two bars, in its own units. */
const WIDTH = 1000;
const HEIGHT = 96;
const BAR = 14;

interface MapRange {
  from: number;
  to: number;
}

function mapRangeOf(article: Article, { start, end }: Span): MapRange {
  const length = Math.max(1, article.text.length);
  return { from: (start / length) * WIDTH, to: (end / length) * WIDTH };
}

function bandPath(copyRange: MapRange, originalRange: MapRange): string {
  const [top, bottom] = [BAR, HEIGHT - BAR];
  const middle = HEIGHT / 2;
  const down = `C${copyRange.to} ${middle} ${originalRange.to} ${middle} ${originalRange.to} ${bottom}`;
  const up = `C${originalRange.from} ${middle} ${copyRange.from} ${middle} ${copyRange.from} ${top}`;
  return `M${copyRange.from} ${top}L${copyRange.to} ${top}${down}L${originalRange.from} ${bottom}${up}Z`;
}

function Band({ row, pair, index, onChoose }: BandProps) {
  const copyRange = mapRangeOf(pair.copy, row.copy as Span);
  const originalRange = mapRangeOf(pair.original, row.original as Span);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the mouse; the rows below are the way for all.
    <g
      class="band"
      data-manner={row.changeType}
      data-moved={row.moved}
      onClick={() => onChoose(index)}
    >
      <path d={bandPath(copyRange, originalRange)} />
      <rect x={copyRange.from} y="0" width={copyRange.to - copyRange.from} height={BAR} />
      <rect
        x={originalRange.from}
        y={HEIGHT - BAR}
        width={originalRange.to - originalRange.from}
        height={BAR}
      />
    </g>
  );
}

interface BandProps {
  row: SentenceRow;
  pair: ArticlePair;
  index: number;
  onChoose(row: number): void;
}

/** A small picture of where in the original the page's sentences come from. */
export function OriginMap({ pair, onChoose }: { pair: ArticlePair; onChoose(row: number): void }) {
  const { figures, rows } = pair.comparison;
  const counts = [figures.takenSentences, figures.copySentences, figures.movedSentences];
  return (
    <figure class="map">
      <figcaption>{translate('comparisonMap')}</figcaption>
      <p class="end">{translate('comparisonThisPage')}</p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img">
        <title>{translate('comparisonMapText', ...counts.map(formatNumber))}</title>
        <rect class="bar" x="0" y="0" width={WIDTH} height={BAR} />
        <rect class="bar" x="0" y={HEIGHT - BAR} width={WIDTH} height={BAR} />
        {rows.map((row, index) =>
          row.kind === 'taken' ? (
            <Band key={row.copy?.start} row={row} pair={pair} index={index} onChoose={onChoose} />
          ) : undefined,
        )}
      </svg>
      <p class="end">{translate('comparisonOriginal')}</p>
    </figure>
  );
}
