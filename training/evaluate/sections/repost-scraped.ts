import { readArticle } from '../../../src/article/read-article.ts';
import { buildDocument } from '../../../src/cli/build-document.ts';
import { readPageRows } from '../../corpus/read-page-rows.ts';
import { readCorpusFile } from '../../corpus/read-rows.ts';
import { generateRepost } from '../../repost-generator/generate-repost.ts';
import type { Original } from '../../repost-generator/original.ts';
import { readOriginal } from '../../repost-generator/read-original.ts';
import type { RepostTemplate } from '../../repost-generator/repost-template.ts';
import { REPOST_TEMPLATES } from '../../repost-generator/repost-templates.ts';
import { judgeArticle } from '../judge-article.ts';
import { rateWithInterval } from '../rate.ts';
import type { Cell, Section, SectionOptions } from '../table.ts';

/** Pages are republished in every shape: so many of them are enough. */
const PAGES = 40;
const FAST_PAGES = 8;

/** From this confidence on the reader is offered a button (CREDITS.md, rule 7). */
const MIN_OFFERED_CONFIDENCE = 0.5;

/** What comes of articles republished as scrapers do: the level, and whether the original is found. */
export const repostScraped: Section = {
  name: 'repost-scraped',
  title: 'How well it sees through republished articles',
  async measure(options) {
    const originals = pick(options);
    return [
      {
        title: 'Republished articles, by shape',
        note: `${originals.length} real articles of sites the rules were not written on, republished by this project's generator. "Deserved": the share with the level the shape deserves. "Original": the offered original is the right one, or a wrong one.`,
        columns: [
          'shape',
          'deserves',
          'deserved',
          'warning',
          'names it',
          'original right',
          'original wrong',
        ],
        rows: REPOST_TEMPLATES.map((shape) => row(shape, originals)),
        published: true,
      },
    ];
  },
};

function pick({ fast }: SectionOptions): Original[] {
  const rows = readPageRows().filter(
    ({ part, url }) => part === 'test' && url && !url.includes('.invalid'),
  );
  const count = fast ? FAST_PAGES : PAGES;
  const step = Math.max(1, Math.floor(rows.length / count));
  return rows
    .filter((_, at) => at % step === 0)
    .flatMap(({ file = '', url = '' }) => readOriginal(readCorpusFile(file), url) ?? [])
    .slice(0, count);
}

function row(shape: RepostTemplate, originals: Original[]): Cell[] {
  const results = originals.flatMap((original) => {
    const { url, html } = generateRepost(original, shape);
    const article = readArticle(buildDocument(html), url);
    if (!article) return [];
    const { answer, candidates } = judgeArticle(article);
    const offered = candidates.find(({ confidence }) => confidence >= MIN_OFFERED_CONFIDENCE)?.url;
    const found =
      offered === undefined ? 'none' : isSameUrl(offered, original.url) ? 'right' : 'wrong';
    if (found === 'wrong') console.error(`  wrong: ${shape.name}: ${offered} for ${original.url}`);
    return [{ level: answer.level, found }];
  });
  const share = (of: (result: (typeof results)[0]) => boolean) =>
    rateWithInterval(results.filter(of).length, results.length);
  return [
    shape.name,
    shape.expectedLevels.join(' or '),
    share(({ level }) => shape.expectedLevels.includes(level)),
    share(({ level }) => level === 'warning'),
    shape.leadsToOriginal ? 'yes' : 'no',
    share(({ found }) => found === 'right'),
    share(({ found }) => found === 'wrong'),
  ];
}

const normalizeUrl = (url: string): string =>
  url.replace(/^https?:\/\/(?:www\.)?|[?#].*$|\/$/g, '');

const isSameUrl = (one: string, other: string): boolean =>
  normalizeUrl(one) === normalizeUrl(other);
