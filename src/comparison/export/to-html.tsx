import { render } from 'preact';
import browser from 'webextension-polyfill';
import { formatTime } from '../../browser/i18n/format-date.ts';
import { translate } from '../../browser/i18n/translate.ts';
import pageStyle from '../comparison.css?inline';
import type { ArticlePair } from '../loading/comparison-state.ts';
import { Legend } from '../rows/legend.tsx';
import { RowList } from '../rows/row-list.tsx';
import rowStyle from '../rows.css?inline';
import { relationText } from '../summary/relation-text.ts';
import { Summary } from '../summary/summary.tsx';

/** Attributes that are useful only on the live page. */
const LIVE_ATTRIBUTES = ['tabindex', 'data-change', 'data-row'];

/** Nothing in the saved page may run or load; its style is inline. */
const CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'unsafe-inline'";

function HtmlReport({ pair }: { pair: ArticlePair }) {
  const { version } = browser.runtime.getManifest();
  return (
    <main>
      <Summary pair={pair} onChoose={() => undefined} />
      <section class="side-by-side">
        <Legend rows={pair.comparison.rows} />
        <div class="heads">
          <h2>{translate('comparisonThisPage')}</h2>
          <h2>{translate('comparisonOriginal')}</h2>
        </div>
        <RowList pair={pair} onlyDifferences={false} />
      </section>
      <footer class="quiet">{translate('comparisonMade', formatTime(pair.readAt), version)}</footer>
    </main>
  );
}

function createElement(
  name: string,
  text: string,
  attributes: Record<string, string> = {},
): Element {
  const element = document.createElement(name);
  element.textContent = text;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** Exports the comparison as a self-contained page: text and style, no script, nothing to load. */
export function toHtml(pair: ArticlePair): string {
  const { documentElement } = document;
  const report = document.implementation.createHTMLDocument(relationText(pair.comparison));
  report.documentElement.lang = documentElement.lang;
  report.documentElement.dir = documentElement.dir;
  report.head.append(
    createElement('meta', '', { charset: 'utf-8' }),
    createElement('meta', '', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    createElement('meta', '', {
      'http-equiv': 'Content-Security-Policy',
      content: CONTENT_SECURITY_POLICY,
    }),
    createElement('style', pageStyle + rowStyle),
  );
  render(<HtmlReport pair={pair} />, report.body);
  for (const element of report.body.querySelectorAll('*'))
    for (const name of LIVE_ATTRIBUTES) element.removeAttribute(name);
  return `<!doctype html>\n${report.documentElement.outerHTML}\n`;
}
