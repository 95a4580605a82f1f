import type { SpinAnalysis } from '../../../src/engine/analyze.ts';
import type { CorpusDocument } from '../../corpus/corpus-document.ts';
import { readHuman } from '../../corpus/read-human.ts';
import { readPages } from '../../corpus/read-pages.ts';
import { describeFlagged } from '../describe-flagged.ts';
import { createSpinJudge } from '../load-engine.ts';
import { rateWithInterval } from '../rate.ts';
import type { Section, SectionOptions, Table } from '../table.ts';

/** In fast mode one document of so many is judged. */
const FAST_ONE_IN = 20;

/** A genre has a row of its own from this many documents on; the smaller ones share one. */
const MIN_GENRE_SIZE = 40;

const NAMES: Record<string, string> = {
  web: 'Web documents (blogs, magazines, documentation, novels)',
  text: 'Texts (news, reviews, learners, speeches, fiction)',
  page: 'Real article pages',
  diary: 'Diaries of 2004, by teenagers among others',
  'hard-negative': 'Odd human texts (learners, poetry, legal prose, dialect, texts about spinning)',
};

interface Case {
  document: CorpusDocument;
  judged: SpinAnalysis;
}

/** False alarms on human texts of the test part: by collection, genre and length. */
export const human: Section = {
  name: 'human',
  title: 'How often it accuses human writing',
  async measure(options) {
    const cases = await judgeHuman(options);
    const flagged = cases.filter(({ judged }) => isAtLeastNotice(judged));
    for (const { document, judged } of flagged) console.error(describeFlagged(document, judged));
    const genres = groupBy(cases, ({ document }) => document.genre);
    const large = [...genres].filter(([, list]) => list.length >= MIN_GENRE_SIZE);
    const small = [...genres].filter(([, list]) => list.length < MIN_GENRE_SIZE);
    const collections = [...groupBy(cases, ({ document }) => document.collection)];
    const together: [string, Case[]] = [
      'Pages, web documents and texts together',
      cases.filter(isOrdinary),
    ];
    return [
      {
        ...table('By collection', 'collection', [
          together,
          ...collections.map(([name, list]): [string, Case[]] => [NAMES[name] ?? name, list]),
        ]),
        published: true,
        shownAs: { name: 'humans', keys: ['all', ...collections.map(([name]) => name)] },
      },
      {
        ...table('By length', 'words', [...groupBy(cases.filter(isOrdinary), lengthBand)]),
        published: true,
      },
      table('By genre', 'genre', [...large, ['smaller genres', small.flatMap(([, list]) => list)]]),
    ];
  },
};

async function judgeHuman({ fast }: SectionOptions): Promise<Case[]> {
  const judge = await createSpinJudge();
  const pages = readPages().filter(({ language, article }) => article && language === 'en');
  const documents = [...readHuman(), ...pages].filter((document) => {
    return document.part === 'test' || document.collection === 'hard-negative';
  });
  return documents
    .filter((_, i) => !fast || i % FAST_ONE_IN === 0)
    .map((document) => ({ document, judged: judge(articleOf(document)) }))
    .filter(({ judged }) => judged.answer.level !== 'unknown');
}

function articleOf(
  document: CorpusDocument & {
    article?: Parameters<Awaited<ReturnType<typeof createSpinJudge>>>[0];
  },
) {
  return document.article ?? document.text;
}

/** Diaries, and texts that were chosen for being odd, have their own rows. */
function isOrdinary({ document: { collection } }: Case): boolean {
  return collection === 'web' || collection === 'text' || collection === 'page';
}

function isAtLeastNotice({ answer }: SpinAnalysis): boolean {
  return answer.level === 'notice' || answer.level === 'warning';
}

function lengthBand({ judged: { words } }: Case): string {
  if (words < 200) return '100 to 199';
  if (words < 400) return '200 to 399';
  return words < 800 ? '400 to 799' : '800 and more';
}

function groupBy(cases: Case[], keyOf: (item: Case) => string): Map<string, Case[]> {
  const groups = new Map<string, Case[]>();
  for (const item of cases) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function table(title: string, name: string, groups: [string, Case[]][]): Table {
  const rows = groups.map(([label, list]) => {
    const notice = list.filter(({ judged }) => isAtLeastNotice(judged)).length;
    const warning = list.filter(({ judged }) => judged.answer.level === 'warning').length;
    return [label, rateWithInterval(warning, list.length), rateWithInterval(notice, list.length)];
  });
  const columns = [name, 'warning', 'notice or warning'];
  return { title, columns, rows };
}
