import type { ArchiveFigures, Costs, LookUpFigures } from './figures.ts';

const whole = (value: number) => Math.round(value).toLocaleString('en');
const percent = (part: number, all: number) => `${((100 * part) / all).toFixed(1)} %`;

const ROWS: readonly [name: string, cell: (one: ArchiveFigures) => string][] = [
  ['articles', ({ articles }) => whole(articles)],
  ['building it, s', ({ build }) => whole(build.seconds)],
  ['memory for building, MB', ({ build }) => whole(build.megabytes)],
  ['compressed text of an article, bytes', ({ textEach }) => whole(textEach)],
  ['all else on disk for an article, bytes', ({ besideEach }) => whole(besideEach)],
  ['looking 1,000 suspects up and comparing them, s', ({ search }) => whole(search.seconds)],
  ['memory for that, MB', ({ search }) => whole(search.megabytes)],
  [
    'copies whose original was named',
    ({ right, copies }) => `${whole(right)} of ${whole(copies)} (${percent(right, copies)})`,
  ],
  [
    'suspects for which another article was named as the original',
    ({ wrong, suspects }) => `${whole(wrong)} of ${whole(suspects)} (${percent(wrong, suspects)})`,
  ],
  [
    '… was called a report on the same matter, no more',
    ({ sameMatter, suspects }) =>
      `${whole(sameMatter)} of ${whole(suspects)} (${percent(sameMatter, suspects)})`,
  ],
];

function articlesPart({ machine, figures, same }: NonNullable<Costs['archives']>): string {
  const rows = ROWS.map(([name, cell]) => `| ${name} | ${figures.map(cell).join(' | ')} |`);
  const kinds = figures.map(({ kind }) => kind);
  const alike =
    same === undefined
      ? ''
      : `\nFor ${whole(same)} of ${whole(figures[0]?.suspects ?? 0)} suspects both gave the same answer, figure for figure.\n`;
  return `## Articles

Measured by \`npm run bench -- --archive --write\` on ${machine}.

| | ${kinds.join(' | ')} |
|---|${kinds.map(() => '---:|').join('')}
${rows.join('\n')}
${alike}
Memory is the most that the command line held at one time, all its threads together; a database's server is not counted.
`;
}

const lookUpRow = ({ kind, articles, median, p95, copies, first, bytesEach }: LookUpFigures) =>
  `| ${kind} | ${whole(articles)} | ${median.toFixed(1)} | ${p95.toFixed(1)} | ${percent(first, copies)} | ${whole(bytesEach)} |`;

const lookUpsPart = ({ machine, figures }: NonNullable<Costs['lookUps']>) => `## Look-ups

Measured by \`npm run bench -- --archive --sketches ${figures.at(-1)?.articles} --write\` on ${machine}. Of made-up articles
only the words by which they are found are kept; spun copies of some are looked up, without comparing them.

![Milliseconds for a look-up, by the number of articles](archive-look-ups.svg)

| | articles | median, ms | p95, ms | original comes first | bytes an article |
|---|---:|---:|---:|---:|---:|
${figures.map(lookUpRow).join('\n')}
`;

/** The page on what an archive costs, in Markdown. */
export function describeCosts({ archives, lookUps }: Costs): string {
  const parts = [
    '# What an archive costs\n',
    '*This page is written by `npm run bench -- --archive --write`; no figure in it is typed by hand.*\n',
    ...(archives ? [articlesPart(archives)] : []),
    ...(lookUps ? [lookUpsPart(lookUps)] : []),
  ];
  return parts.join('\n');
}
