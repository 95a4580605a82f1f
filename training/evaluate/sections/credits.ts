import type { Article } from '../../../src/article/article.ts';
import { findOriginal } from '../../../src/engine/attribution/find-original.ts';
import { detectLanguage } from '../../../src/engine/languages/detect-language.ts';
import type { Language, Phrase } from '../../../src/engine/languages/language.ts';
import { languages } from '../../../src/engine/languages/languages.ts';
import { readPages } from '../../corpus/read-pages.ts';
import { readRows } from '../../corpus/read-rows.ts';
import {
  type CreditCase,
  type CreditOutcome,
  creditOutcome,
  MIN_OFFERED_CONFIDENCE,
  readCreditCases,
} from '../credit-case.ts';
import { rateWithInterval } from '../rate.ts';
import type { Cell, Section, Table } from '../table.ts';

interface CreditResult extends CreditCase {
  language: string;
  outcome: CreditOutcome;
}

/** Who is credited: right and wrong answers on pages that credit somebody, and claims on all others. */
export const credits: Section = {
  name: 'credits',
  title: 'How well it finds the credited original',
  async measure() {
    const judged = readCreditCases().map(judge);
    for (const one of judged.filter(({ outcome }) => outcome !== 'right' && outcome !== 'name')) {
      console.error(
        `  ${one.outcome}: ${one.file} (${one.kind}, ${one.expect}) wants ${one.source}`,
      );
    }
    return [byExpectation(judged), claims(judged), traps(), byLanguage(judged)];
  },
};

const find = (article: Article) =>
  findOriginal(article, detectLanguage(article.text, article.language));

function judge(one: CreditCase): CreditResult {
  const { article } = one;
  const language = (article && detectLanguage(article.text, article.language)) ?? '?';
  return { ...one, language, outcome: article ? creditOutcome(one, find(article)) : 'missed' };
}

const OUTCOMES: readonly CreditOutcome[] = ['right', 'name', 'low', 'missed', 'wrong'];

function byExpectation(judged: CreditResult[]): Table {
  const rowsOf = (part: string, list: CreditResult[]): Cell[][] =>
    [...new Set(list.map(({ expect }) => expect))].sort().map((expect) => {
      const some = list.filter((one) => one.expect === expect);
      return [part, expect, ...OUTCOMES.map((outcome) => countOf(some, outcome))];
    });
  return {
    title: 'Pages that credit somebody',
    note: 'Expected answer: the article, its publisher, or (none, based-on, same-article) no button. The rules were written on the training part; shapes of the other part were known from the notes they were planned with.',
    columns: ['part', 'expected', ...OUTCOMES],
    rows: [
      ...rowsOf(
        'training',
        judged.filter(({ part }) => part === 'train'),
      ),
      ...rowsOf(
        'other',
        judged.filter(({ part }) => part !== 'train'),
      ),
    ],
    published: true,
  };
}

const countOf = (list: readonly CreditResult[], outcome: CreditOutcome) =>
  list.filter((one) => one.outcome === outcome).length;

function claims(judged: CreditResult[]): Table {
  const known = new Set(judged.map(({ file }) => file));
  const pages = readPages().filter(({ id, article }) => article && !known.has(id));
  const claimed = pages.filter(({ id, article }) => {
    const offered = article && offeredOn(article);
    if (offered)
      console.error(`  claim: ${id}: ${offered.url} (${offered.confidence}) “${offered.quote}”`);
    return offered;
  });
  return {
    title: 'Claims on all other pages',
    note: 'Pages not listed as crediting anybody, on which a button is offered. The log names each; some are true credits that the list misses.',
    columns: ['pages', 'with a button'],
    rows: [['all', rateWithInterval(claimed.length, pages.length)]],
    published: true,
  };
}

const offeredOn = (article: Article) =>
  find(article).find(({ url, confidence }) => url && confidence >= MIN_OFFERED_CONFIDENCE);

/** A trap is fallen into when its own address is offered. */
function traps(): Table {
  const rows = readRows<{ file: string; snippet: string }>('credit-traps.jsonl');
  const pages = new Map(readPages().map((page) => [page.id, page]));
  const read = rows.flatMap(({ file, snippet }) => {
    const article = pages.get(file)?.article;
    return article ? [{ snippet, offered: offeredOn(article) }] : [];
  });
  const fallen = read.filter(
    ({ snippet, offered }) => offered?.url && snippet.includes(offered.url),
  );
  return {
    title: 'Snippets that look like a credit and are none',
    columns: ['snippets on pages read', 'offered'],
    rows: [['all', rateWithInterval(fallen.length, read.length)]],
  };
}

const LISTS = ['credits', 'translations', 'originals', 'labels', 'basedOn'] as const;

function byLanguage(judged: CreditResult[]): Table {
  const phrases = (language: Language) =>
    LISTS.flatMap((list): readonly Phrase[] => language[list]);
  const rows = Object.values(languages).map((language): Cell[] => {
    const all = phrases(language);
    const cases = judged.filter((one) => one.language === language.code);
    const right = cases.filter(({ outcome }) => outcome === 'right' || outcome === 'name').length;
    return [
      language.name,
      all.filter(([, seen]) => seen !== 'unverified').length,
      all.filter(([, seen]) => seen === 'unverified').length,
      cases.length,
      right,
      countOf(cases, 'wrong'),
    ];
  });
  return {
    title: 'By language',
    note: 'Phrases seen on pages or in public text, phrases never seen (they give no button), and the pages above.',
    columns: ['language', 'phrases seen', 'unverified', 'pages', 'right', 'wrong'],
    rows,
    published: true,
  };
}
