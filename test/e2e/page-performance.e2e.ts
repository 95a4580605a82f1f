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

/** Each page is loaded so often; the visit in the middle counts. */
const ROUNDS = 9;

/** All our work in a page against Readability alone on a median article. */
const ARTICLE_LIMIT = 1.5;
/** Two seconds of a page at rest. */
const FRAMES = 120;
/** Milliseconds of these two seconds: a glance now and then, for not all that changes a page can be observed. */
const IDLE_LIMIT = 5;
const NO_ARTICLE_LIMIT = ARTICLE_LIMIT / 10;

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

  async function visit(url: string): Promise<Profile[]> {
    const profiles: Profile[] = [];
    for (let round = 0; round < ROUNDS; round++) profiles.push(await profilePage(stage(), url, 4));
    return profiles;
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

  test('costs little on an article', async () => {
    const article = servePage(stage(), 'http://median.example/story.html', MEDIAN);
    const visits = await visit(article);
    expect(median(visits.map(({ own }) => own))).toBeGreaterThan(0);
    const ratios = visits.map(({ own, readability }) => own / readability);
    expect(median(ratios)).toBeLessThanOrEqual(ARTICLE_LIMIT);
    const beyond = visits.map(({ longest, readability }) => longest - readability);
    expect(median(beyond)).toBeLessThanOrEqual(TASK_LIMIT);
  });

  // Not reached yet: half of what Readability takes on an article. Once it is, this says so.
  test.fails('costs next to nothing elsewhere', async () => {
    const article = servePage(stage(), 'http://median.example/story.html', MEDIAN);
    const list = servePage(stage(), 'http://median.example/list.html', NO_ARTICLE);
    const readability = median((await visit(article)).map((one) => one.readability));
    const own = median((await visit(list)).map((one) => one.own));
    expect(own / readability).toBeLessThanOrEqual(NO_ARTICLE_LIMIT);
  });
});
