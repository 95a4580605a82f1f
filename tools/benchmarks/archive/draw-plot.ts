import type { LookUpFigures } from './figures.ts';

const [WIDTH, HEIGHT] = [640, 360];
const FRAME = { left: 64, right: 40, top: 44, bottom: 44 };

/** Both axes are logarithmic; an archive ten times as large moves a point by as much anywhere. */
const ARTICLES = [10_000, 1_000_000] as const;
const MILLISECONDS = [1, 1000] as const;

/** One colour for each kind, seen on white and on black (contrast of 3 and more). */
const COLOURS: Readonly<Record<string, string>> = { SQLite: '#2f81c9', PostgreSQL: '#d0601f' };

const place = (value: number, [from, to]: readonly [number, number]) =>
  Math.log(value / from) / Math.log(to / from);

const x = (articles: number) =>
  FRAME.left + place(articles, ARTICLES) * (WIDTH - FRAME.left - FRAME.right);
const y = (milliseconds: number) =>
  HEIGHT - FRAME.bottom - place(milliseconds, MILLISECONDS) * (HEIGHT - FRAME.top - FRAME.bottom);

const round = (value: number) => value.toFixed(1);

const text = (at: [x: number, y: number], content: string, anchor = 'middle') =>
  `<text x="${round(at[0])}" y="${round(at[1])}" text-anchor="${anchor}">${content}</text>`;

const line = (from: [number, number], to: [number, number]) =>
  `<path class="grid" d="M${from.map(round).join(' ')}L${to.map(round).join(' ')}"/>`;

function grid(): string {
  const sizes = [10_000, 100_000, 1_000_000].map(
    (size) =>
      line([x(size), FRAME.top], [x(size), HEIGHT - FRAME.bottom]) +
      text([x(size), HEIGHT - FRAME.bottom + 18], size.toLocaleString('en')),
  );
  const times = [1, 10, 100, 1000].map(
    (time) =>
      line([FRAME.left, y(time)], [WIDTH - FRAME.right, y(time)]) +
      text([FRAME.left - 8, y(time) + 4], String(time), 'end'),
  );
  return [...sizes, ...times].join('\n');
}

function curve(figures: LookUpFigures[], of: 'median' | 'p95', colour: string): string {
  const points = figures.map((one) => [x(one.articles), y(one[of])] as const);
  const dots = points.map(
    ([left, top]) => `<circle cx="${round(left)}" cy="${round(top)}" r="3" fill="${colour}"/>`,
  );
  const path = points.map((point) => point.map(round).join(' ')).join('L');
  const dash = of === 'p95' ? ' stroke-dasharray="5 4"' : '';
  return `<path d="M${path}" fill="none" stroke="${colour}" stroke-width="2"${dash}/>${dots.join('')}`;
}

const legend = (kind: string, index: number) =>
  `<g fill="${COLOURS[kind]}">${text([FRAME.left + 8 + 110 * index, FRAME.top + 18], kind, 'start')}</g>`;

/** Draws milliseconds by articles, median and 95th percentile, as a picture that can be read on light and dark pages. */
export function drawPlot(lookUps: readonly LookUpFigures[]): string {
  const kinds = Object.keys(COLOURS).filter((kind) => lookUps.some((one) => one.kind === kind));
  const curves = kinds.flatMap((kind) => {
    const ofKind = lookUps.filter((one) => one.kind === kind);
    return (['median', 'p95'] as const).map((of) => curve(ofKind, of, COLOURS[kind] ?? 'gray'));
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="13" role="img" aria-labelledby="title">
<title id="title">Milliseconds for a look-up, by the number of articles in the archive</title>
<style>text { fill: #6e7781 } g text { fill: inherit; font-weight: 600 } .grid { stroke: #8c959f; stroke-opacity: 0.35 }</style>
${text([FRAME.left, 22], 'Milliseconds for a look-up: median, and 95th percentile (dashed)', 'start')}
${text([(WIDTH + FRAME.left) / 2, HEIGHT - 6], 'articles in the archive')}
${grid()}
${curves.join('\n')}
${kinds.map(legend).join('\n')}
</svg>
`;
}
