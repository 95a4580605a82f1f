import type { Article, Span } from '../../article/article.ts';
import { formatNumber } from '../../browser/i18n/format-number.ts';
import { translate } from '../../browser/i18n/translate.ts';
import type { SentenceRow } from '../../engine/alignment/comparison.ts';
import type { ArticlePair } from '../loading/comparison-state.ts';

/** The picture's units: wide, its two bars and the bands between them. */
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

function bandPath(here: MapRange, there: MapRange): string {
  const [top, bottom] = [BAR, HEIGHT - BAR];
  const middle = HEIGHT / 2;
  const down = `C${here.to} ${middle} ${there.to} ${middle} ${there.to} ${bottom}`;
  const up = `C${there.from} ${middle} ${here.from} ${middle} ${here.from} ${top}`;
  return `M${here.from} ${top}L${here.to} ${top}${down}L${there.from} ${bottom}${up}Z`;
}

function Band({ row, pair, number, onChoose }: BandProps) {
  const here = mapRangeOf(pair.copy, row.copy as Span);
  const there = mapRangeOf(pair.original, row.original as Span);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the mouse; the rows below are the way for all.
    <g
      class="band"
      data-manner={row.changeType}
      data-moved={row.moved}
      onClick={() => onChoose(number)}
    >
      <path d={bandPath(here, there)} />
      <rect x={here.from} y="0" width={here.to - here.from} height={BAR} />
      <rect x={there.from} y={HEIGHT - BAR} width={there.to - there.from} height={BAR} />
    </g>
  );
}

interface BandProps {
  row: SentenceRow;
  pair: ArticlePair;
  number: number;
  onChoose(row: number): void;
}

/** A small picture of where in the original the page's sentences come from. */
export function OriginMap({ pair, onChoose }: { pair: ArticlePair; onChoose(row: number): void }) {
  const { figures, rows } = pair.comparison;
  const numbers = [figures.takenSentences, figures.copySentences, figures.movedSentences];
  return (
    <figure class="map">
      <figcaption>{translate('comparisonMap')}</figcaption>
      <p class="end">{translate('comparisonThisPage')}</p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img">
        <title>{translate('comparisonMapText', ...numbers.map(formatNumber))}</title>
        <rect class="bar" x="0" y="0" width={WIDTH} height={BAR} />
        <rect class="bar" x="0" y={HEIGHT - BAR} width={WIDTH} height={BAR} />
        {rows.map((row, number) =>
          row.kind === 'taken' ? (
            <Band key={row.copy?.start} row={row} pair={pair} number={number} onChoose={onChoose} />
          ) : undefined,
        )}
      </svg>
      <p class="end">{translate('comparisonOriginal')}</p>
    </figure>
  );
}
