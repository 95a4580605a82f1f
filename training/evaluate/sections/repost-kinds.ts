import type { PageType } from '../../../src/engine/verdict.ts';
import { readPages } from '../../corpus/read-pages.ts';
import { readCreditCases } from '../credit-case.ts';
import { judgeArticle } from '../judge-article.ts';
import type { Section, Table } from '../table.ts';

/** What the corpus calls the pages that credit somebody, and the kinds that are right for them. */
const EXPECTED_KINDS: Record<string, readonly PageType[]> = {
  'republished-credit': ['republished-with-credit'],
  'canonical-sister': ['republished-with-credit'],
  'canonical-syndication': ['republished-with-credit', 'agency-copy'],
  'canonical-platform': ['original'],
  'book-excerpt': ['republished-with-credit', 'original'],
  'portal-source': ['portal', 'credited-repost'],
  'source-label': ['credited-repost'],
  'rss-footer': ['credited-repost', 'republished-with-credit'],
  agency: ['agency-copy'],
  'based-on': ['based-on-report'],
  crosspost: ['cross-post'],
  translation: ['translation'],
  'press-release': ['press-release'],
};

interface Case {
  part: string;
  expected: string;
  kind: PageType;
}

/** What kind of page it is: a confusion table. */
export const repostKinds: Section = {
  name: 'repost-kinds',
  title: 'How well it recognises the types of pages',
  async measure() {
    const credited = readCreditCases();
    const cases = credited.flatMap(({ article, part, kind, file }) => {
      if (!article) return [];
      const answer = judgeArticle(article);
      const right = EXPECTED_KINDS[kind]?.includes(answer.kind);
      if (!right)
        console.error(`  ${kind} → ${answer.kind} (${answer.reasons.join(', ')}): ${file}`);
      return [
        { part: part === 'test' ? 'other' : 'written on', expected: kind, kind: answer.kind },
      ];
    });
    const known = new Set(credited.map(({ file }) => file));
    const honest = readPages().flatMap(({ id, article, part }) =>
      article && !known.has(id)
        ? [
            {
              part: part === 'test' ? 'other' : 'written on',
              expected: 'no credit listed',
              kind: judgeArticle(article).kind,
            },
          ]
        : [],
    );
    return [confusion([...cases, ...honest])];
  },
};

function confusion(cases: Case[]): Table {
  const kinds = [...new Set(cases.map(({ kind }) => kind))].sort();
  const groups = [...new Set(cases.map(({ expected, part }) => `${expected}|${part}`))].sort();
  return {
    title: 'Kinds',
    note: 'Rows: what the page is, as listed by hand; columns: what it was called. Agency reports and releases among the pages without a listed credit are mostly just that.',
    columns: ['page', 'part', ...kinds, 'right'],
    rows: groups.map((group) => {
      const [expected = '', part = ''] = group.split('|');
      const some = cases.filter((one) => one.expected === expected && one.part === part);
      const counts = kinds.map((kind) => some.filter((one) => one.kind === kind).length);
      const right = some.filter(({ kind }) =>
        (EXPECTED_KINDS[expected] ?? ['original']).includes(kind),
      ).length;
      return [expected, part, ...counts, `${right} of ${some.length}`];
    }),
    published: true,
  };
}
