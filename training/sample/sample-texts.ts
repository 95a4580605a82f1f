import { readFileSync } from 'node:fs';
import { autoblog } from '../spinners/catalogue/autoblog.ts';
import { openofficeAny } from '../spinners/catalogue/openoffice-any.ts';
import { pickOne, seededRandom } from '../spinners/seeded-random.ts';
import { spin } from '../spinners/spin.ts';
import type { Spinner } from '../spinners/spinner.ts';
import { generateArticle, readStories, type Story } from './generate-article.ts';

/** How many texts stand in for those of each file. */
const COUNTS = { web: 360, human: 120, kinds: 96, countable: 20, parallel: 24, real: 24 } as const;

/** Articles of one site. */
const PER_SITE = 3;

/** Most stories in one article: some 500 words. */
const MAX_STORIES = 4;

/** Share of the words that is replaced in what stands in for spun texts from elsewhere. */
const RATE = 0.2;

/** Rows of the corpus, by file. */
export type SampleFiles = Record<string, object[]>;

const rowsOf = <Row>(count: number, row: (at: number) => Row): Row[] =>
  Array.from({ length: count }, (_, at) => row(at));

/** An article of one to four stories that a name decides. */
function articleOf(stories: readonly Story[], name: string): string {
  const random = seededRandom(`stories ${name}`);
  const chosen = rowsOf(1 + Math.floor(random() * MAX_STORIES), () => pickOne(stories, random));
  return generateArticle(
    [...new Set(chosen)].flatMap((story) => story ?? []),
    name,
  );
}

const spunBy = (spinner: Spinner, text: string, name: string) =>
  spin(text, spinner, RATE, name).text;

/** Human texts that are easily taken for spun ones, written for this project. */
function oddTexts() {
  const text = readFileSync(new URL('./data/odd-texts.txt', import.meta.url), 'utf8');
  const blocks = text.split(/^== /m).slice(1);
  return blocks.map((block) => {
    const [kind = '', ...lines] = block.split('\n');
    return { kind, url: 'https://odd.example/', text: lines.join('\n').trim() };
  });
}

/** The text files of a corpus, each as large as it needs to be for every step of training to have something to do. */
export function sampleTexts(stories = readStories()): SampleFiles {
  const article = (name: string) => articleOf(stories, name);
  return {
    'text/web.jsonl.gz': rowsOf(COUNTS.web, (at) => {
      const site = `site-${Math.floor(at / PER_SITE)}.example`;
      return { id: `web-${at}`, site, genre: 'magazine', lang: 'en', text: article(`web ${at}`) };
    }),
    'text/human.jsonl.gz': rowsOf(COUNTS.human, (at) => {
      return { source: 'sample', text: article(`human ${at}`) };
    }),
    'text/kinds.jsonl.gz': rowsOf(COUNTS.kinds, (at) => {
      const story = stories[at % stories.length] as Story;
      const text = generateArticle([story], `kind ${at}`);
      return { id: `kind-${at}`, kind: story.kind, licence: 'MIT', source: 'sample', text };
    }),
    'text/countable.jsonl.gz': rowsOf(COUNTS.countable, (at) => {
      return { source: 'sample', text: article(`countable ${at}`) };
    }),
    'text/countable2.jsonl.gz': rowsOf(COUNTS.countable, (at) => {
      return { id: `more-${at}`, kind: 'sample', licence: 'MIT', text: article(`more ${at}`) };
    }),
    'spun-parallel.jsonl': rowsOf(COUNTS.parallel, (at) => {
      const original = article(`parallel ${at}`);
      const spun = spunBy(openofficeAny, original, `parallel ${at}`);
      const url = `https://news-${at}.example/`;
      return { tool: 'sample tool', id: `parallel-${at}`, url, original, spun };
    }),
    'spun-real.jsonl': rowsOf(COUNTS.real, (at) => {
      const text = spunBy(autoblog, article(`real ${at}`), `real ${at}`);
      const about = { family: 'sample family', kind: 'article', lang: 'en', doubtful: false };
      return { ...about, group: `poster ${at}`, text };
    }),
    'hard-negatives.jsonl': oddTexts(),
  };
}
