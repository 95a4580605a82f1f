import { describe, expect, test } from 'vitest';
import {
  type Profile,
  profileIdle,
  profilePage,
} from '../../tools/benchmarks/browser/profile-page.ts';
import { median } from '../../tools/benchmarks/quantile.ts';
import { HONEST_HTML, ORIGINAL_HTML, SPUN_URL, servePage } from '../harness/demo-pages.ts';
import { highlightWords } from '../harness/highlight-words.ts';
import { useBrowser } from '../harness/use-browser.ts';

/** Each page is loaded so often; the median counts. */
const ROUNDS = 5;

/** All our work in a page against Readability alone on a median article; 1.1 to 1.5 in quiet. */
const ARTICLE_LIMIT = 2.5;
/** The same of a page that is no article, against Readability on the article; 0.4 to 0.6 in quiet. */
const NO_ARTICLE_LIMIT = 1.5;
/** Two seconds of a page at rest. */
const FRAMES = 120;
/** Milliseconds of these two seconds: a glance now and then, for not all that changes a page can be observed. */
const IDLE_LIMIT = 5;

/** A task of the extension beside Readability, on a machine four times slower; milliseconds. */
const TASK_LIMIT = 50;

const item = (n: number) =>
  `<li class="teaser"><a href="/story/${n}"><h3>Story number ${n}</h3></a><p>By the desk, <time>${n} May</time></p></li>`;
const furniture = `<ul>${Array.from({ length: 120 }, (_, n) => item(n)).join('')}</ul>`;

/** The size of the web's middle: some 900 words among some 700 elements. */
const paragraphs = (html: string) => (html.match(/<p>.*<\/p>/g) ?? []).join('\n');
const MEDIAN = HONEST_HTML.replace('<body>', `<body><nav>${furniture}</nav>`).replace(
  '</article>',
  `${paragraphs(ORIGINAL_HTML)}</article><aside>${furniture}</aside>`,
);
const NO_ARTICLE = `<!doctype html><html lang="en"><title>Stories</title><body>${furniture.repeat(3)}</body></html>`;

describe('chromium', () => {
  const stage = useBrowser('chromium');

  async function middle(url: string, slowdown: number): Promise<Profile> {
    const profiles: Profile[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      profiles.push(await profilePage(stage(), url, slowdown));
    }
    const of = (key: keyof Profile) => median(profiles.map((profile) => profile[key]));
    return { own: of('own'), longest: of('longest'), readability: of('readability') };
  }

  test('hardly does anything while nothing happens', async () => {
    const page = await stage().open(SPUN_URL);
    await stage().bannerText(page);
    await highlightWords(stage(), SPUN_URL, 'existence');
    // What the banner and the marks have begun ends first.
    await profileIdle(stage(), page, FRAMES);
    const idle = await profileIdle(stage(), page, FRAMES);
    expect(idle).toBeLessThan(IDLE_LIMIT);
    await page.evaluate(() => document.body.append('A few more words. '.repeat(40)));
    expect(await profileIdle(stage(), page, FRAMES)).toBeGreaterThan(idle);
    await page.close();
  });

  test('costs little on an article, and less elsewhere', async () => {
    const article = servePage(stage(), 'http://median.example/story.html', MEDIAN);
    const list = servePage(stage(), 'http://median.example/list.html', NO_ARTICLE);
    const read = await middle(article, 4);
    const left = await middle(list, 4);
    expect(read.own).toBeGreaterThan(0);
    expect(read.own / read.readability).toBeLessThanOrEqual(ARTICLE_LIMIT);
    expect(read.longest - read.readability).toBeLessThanOrEqual(TASK_LIMIT);
    expect(left.own / read.readability).toBeLessThanOrEqual(NO_ARTICLE_LIMIT);
  });
});
