import { REPOST_RULES } from '../../../src/engine/repost/repost-rules.ts';
import { type CorpusPage, readPages } from '../../corpus/read-pages.ts';
import { countLevels, LEVEL_COLUMNS } from '../count-levels.ts';
import { readCreditCases } from '../credit-case.ts';
import { type JudgedArticle, judgeArticle } from '../judge-article.ts';
import { rateWithInterval } from '../rate.ts';
import type { Cell, Section, Table } from '../table.ts';

interface Case {
  page: CorpusPage;
  judged: JudgedArticle;
}

/** Pages saved without their address: every link of theirs would look foreign. */
const hasAddress = ({ url }: CorpusPage): boolean => Boolean(url) && !url?.includes('.invalid');

/** False alarms of *taken from elsewhere* on honest pages, and how often each kind of evidence stands on them. */
export const reposts: Section = {
  name: 'reposts',
  title: 'How often it says of an honest page that it was taken from elsewhere',
  async measure() {
    const credited = new Set(readCreditCases().map(({ file }) => file));
    const cases = readPages().flatMap((page) =>
      page.article && hasAddress(page) && !credited.has(page.id)
        ? [{ page, judged: judgeArticle(page.article) }]
        : [],
    );
    for (const one of cases.filter(({ judged }) => judged.answer.level !== 'clear')) show(one);
    const written = cases.filter(({ page }) => page.part !== 'test');
    const other = cases.filter(({ page }) => page.part === 'test');
    return [levels(written, other), repostRules(written, other)];
  },
};

function show({ page, judged: { answer, evidence, candidates, kind } }: Case): void {
  console.error(`  ${answer.level} ${kind} ${page.id} ${page.url}`);
  for (const { signal, quote } of evidence) console.error(`    ${signal} “${quote}”`);
  const [best] = candidates;
  if (best) console.error(`    credit ${best.confidence} “${best.quote}”`);
}

function levels(written: Case[], other: Case[]): Table {
  const row = (name: string, cases: Case[]): Cell[] => [
    name,
    ...countLevels(cases.map(({ judged }) => judged)),
  ];
  return {
    title: 'Honest pages',
    note: 'Real article pages that are not listed as crediting anybody. The rules were written on the first part; notices show no banner.',
    columns: ['part', ...LEVEL_COLUMNS],
    rows: [
      row('rules written on it', written),
      row('other sites', other),
      row('all', [...written, ...other]),
    ],
    published: true,
    shownAs: { name: 'honest', keys: [undefined, 'other', 'all'] },
  };
}

function repostRules(written: Case[], other: Case[]): Table {
  const bearing = (signal: string, cases: Case[]) =>
    rateWithInterval(
      cases.filter(({ judged }) => judged.evidence.some((one) => one.signal === signal)).length,
      cases.length,
    );
  return {
    title: 'Evidence on honest pages',
    note: 'How many honest pages have each kind of evidence. Two independent strong ones make a warning, weak ones only add.',
    columns: ['evidence', 'strength', 'rules written on it', 'other sites'],
    rows: REPOST_RULES.map(({ signal, strength }) => [
      signal,
      strength,
      bearing(signal, written),
      bearing(signal, other),
    ]),
    published: true,
  };
}
