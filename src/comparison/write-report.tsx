import { render } from 'preact';
import browser from 'webextension-polyfill';
import { say } from '../browser/say.ts';
import pageStyle from './comparison.css?inline';
import { Legend } from './legend.tsx';
import type { Pair } from './page-state.ts';
import { formatTime, phraseRelation } from './phrase-pair.ts';
import { RowList } from './row-list.tsx';
import rowStyle from './rows.css?inline';
import { Summary } from './summary.tsx';

/** Only of use while the page is alive. */
const LIVE = ['tabindex', 'data-change', 'data-row'];

/** Nothing in the saved page may run or load; its style stands in it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

function Report({ pair }: { pair: Pair }) {
  const { version } = browser.runtime.getManifest();
  return (
    <main>
      <Summary pair={pair} onChoose={() => undefined} />
      <section class="side-by-side">
        <Legend rows={pair.comparison.rows} />
        <div class="heads">
          <h2>{say('comparisonThisPage')}</h2>
          <h2>{say('comparisonOriginal')}</h2>
        </div>
        <RowList pair={pair} onlyDifferences={false} />
      </section>
      <footer class="quiet">{say('comparisonMade', formatTime(pair.readAt), version)}</footer>
    </main>
  );
}

function element(name: string, text: string, attributes: Record<string, string> = {}): Element {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

/** The comparison as one page that stands by itself: text and style, no script, nothing to load. */
export function writeReport(pair: Pair): string {
  const { documentElement } = document;
  const report = document.implementation.createHTMLDocument(phraseRelation(pair.comparison));
  report.documentElement.lang = documentElement.lang;
  report.documentElement.dir = documentElement.dir;
  report.head.append(
    element('meta', '', { charset: 'utf-8' }),
    element('meta', '', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', '', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    element('style', pageStyle + rowStyle),
  );
  render(<Report pair={pair} />, report.body);
  for (const one of report.body.querySelectorAll('*'))
    for (const name of LIVE) one.removeAttribute(name);
  return `<!doctype html>\n${report.documentElement.outerHTML}\n`;
}
