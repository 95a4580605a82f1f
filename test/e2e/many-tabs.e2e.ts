import { describe, expect, test } from 'vitest';
import { HONEST_HTML, servePage, serveSpunPage } from '../harness/demo-pages.ts';
import { poll } from '../harness/poll.ts';
import { BROWSERS, useBrowser } from '../harness/use-browser.ts';

const TABS = 60;

/** Never rests: it brings another text ten times a second, and a letter storm as long as ten articles with it. */
const RESTLESS = `<!doctype html><html lang="en"><title>Restless</title><main><article><h1>Restless</h1></article></main>
<script>
  let n = 0;
  setInterval(() => {
    n++;
    document.querySelector('article').innerHTML = '<h1>Restless</h1>' + Array.from({ length: 200 }, (_, at) =>
      '<p>In the year ' + (n * 1000 + at) + ' the ferry was painted again, and nobody could say why, although the harbour board had asked for it in a letter that was read aloud in the council.</p>').join('') + '<p>' + 'e\u0301'.repeat(20000) + '</p>';
  }, 100);
</script></html>`;

describe.each(BROWSERS)('%s', (name) => {
  const stage = useBrowser(name);

  const levelAt = async (url: string) => {
    const report = (await stage().tabState(url))?.report;
    return report?.state === 'judged' ? report.verdict.level : undefined;
  };

  const judge = async (url: string) => {
    const page = await stage().open(url);
    await poll(`a verdict on ${url}`, () => levelAt(url));
    return page;
  };

  /** Every other page spun; each with a number, so that no two are the same. */
  const serveAll = (site: string) =>
    Array.from({ length: TABS }, (_, at) => {
      const url = `http://${site}${at}.example/story`;
      const number = (html: string) => html.replace('</article>', `<p>Number ${at}.</p></article>`);
      return at % 2
        ? serveSpunPage(stage(), url, number)
        : servePage(stage(), url, number(HONEST_HTML));
    });

  test('sixty tabs opened at once are all judged, and no later than one after the other', async () => {
    const began = performance.now();
    await (await judge(serveSpunPage(stage(), 'http://alone.example/'))).close();
    const alone = performance.now() - began;
    const urls = serveAll('crowd');
    const opened = performance.now();
    const pages = await Promise.all(urls.map(() => stage().browser.newPage()));
    await Promise.all(pages.map((page, at) => page.goto(urls[at] ?? '')));
    for (const [at, url] of urls.entries())
      expect(await poll(`a verdict on ${url}`, () => levelAt(url))).toBe(
        at % 2 ? 'warning' : 'clear',
      );
    const all = performance.now() - opened;
    console.log(`${name}: one tab ${Math.round(alone)} ms, ${TABS} tabs ${Math.round(all)} ms.`);
    expect(all / alone).toBeLessThan(TABS);
    await Promise.all(pages.map((page) => page.close()));
  });

  test('a tab that never rests does not hold the others up', async () => {
    const times: number[] = [];
    const time = async (url: string) => {
      const began = performance.now();
      await (await judge(serveSpunPage(stage(), url))).close();
      times.push(performance.now() - began);
    };
    for (const at of [0, 1, 2]) await time(`http://quiet${at}.example/`);
    const restless = await stage().open(servePage(stage(), 'http://restless.example/', RESTLESS));
    for (const at of [3, 4, 5]) await time(`http://beside${at}.example/`);
    await restless.close();
    const [quiet, beside] = [Math.min(...times.slice(0, 3)), Math.min(...times.slice(3))];
    console.log(`${name}: alone ${Math.round(quiet)} ms, beside it ${Math.round(beside)} ms.`);
    expect(beside / quiet).toBeLessThan(4);
  });
});
