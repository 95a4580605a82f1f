import type { Article, Span } from '../article/article.ts';
import { formatNumber } from '../browser/format-number.ts';
import { say } from '../browser/say.ts';
import type { Row } from '../engine/compare/comparison.ts';
import type { Pair } from './page-state.ts';

/** The picture's units: wide, its two bars and the bands between them. */
const WIDTH = 1000;
const HEIGHT = 96;
const BAR = 14;

interface Stretch {
  from: number;
  to: number;
}

function stretchOf(article: Article, { start, end }: Span): Stretch {
  const length = Math.max(1, article.text.length);
  return { from: (start / length) * WIDTH, to: (end / length) * WIDTH };
}

function bandPath(here: Stretch, there: Stretch): string {
  const [top, bottom] = [BAR, HEIGHT - BAR];
  const middle = HEIGHT / 2;
  const down = `C${here.to} ${middle} ${there.to} ${middle} ${there.to} ${bottom}`;
  const up = `C${there.from} ${middle} ${here.from} ${middle} ${here.from} ${top}`;
  return `M${here.from} ${top}L${here.to} ${top}${down}L${there.from} ${bottom}${up}Z`;
}

function Band({ row, pair, number, onChoose }: BandProperties) {
  const here = stretchOf(pair.copy, row.copy as Span);
  const there = stretchOf(pair.original, row.original as Span);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the mouse; the rows below are the way for all.
    <g
      class="band"
      data-manner={row.manner}
      data-moved={row.moved}
      onClick={() => onChoose(number)}
    >
      <path d={bandPath(here, there)} />
      <rect x={here.from} y="0" width={here.to - here.from} height={BAR} />
      <rect x={there.from} y={HEIGHT - BAR} width={there.to - there.from} height={BAR} />
    </g>
  );
}

interface BandProperties {
  row: Row;
  pair: Pair;
  number: number;
  onChoose(row: number): void;
}

/** A small picture of where in the original the page's sentences come from. */
export function OriginMap({ pair, onChoose }: { pair: Pair; onChoose(row: number): void }) {
  const { figures, rows } = pair.comparison;
  const numbers = [figures.takenSentences, figures.copySentences, figures.movedSentences];
  return (
    <figure class="map">
      <figcaption>{say('comparisonMap')}</figcaption>
      <p class="end">{say('comparisonThisPage')}</p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img">
        <title>{say('comparisonMapText', ...numbers.map(formatNumber))}</title>
        <rect class="bar" x="0" y="0" width={WIDTH} height={BAR} />
        <rect class="bar" x="0" y={HEIGHT - BAR} width={WIDTH} height={BAR} />
        {rows.map((row, number) =>
          row.kind === 'taken' ? (
            <Band key={row.copy?.start} row={row} pair={pair} number={number} onChoose={onChoose} />
          ) : undefined,
        )}
      </svg>
      <p class="end">{say('comparisonOriginal')}</p>
    </figure>
  );
}
