import type { Browser as Extension } from 'webextension-polyfill';
import type { BrowserFixture } from '../launch-fixture.ts';

declare const chrome: Extension;

/** The tests' own search engine: no browser and no list knows it. */
const ENGINE = 'http://engine.example';

/** A result as the engine lists it. */
export interface ListedResult {
  url: string;
  title: string;
  snippet: string;
  /** The host that is shown; the address's own if absent. */
  host?: string;
}

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function renderResult({ url, title, snippet, host = new URL(url).hostname }: ListedResult): string {
  const link = `<a href="${escapeHtml(url)}"><h3>${escapeHtml(title)}</h3></a>`;
  return `<div class="hit">${link}<cite>${escapeHtml(host)} › news</cite><p>${escapeHtml(snippet)}</p></div>`;
}

/** A page of results with what such pages have: furniture, and an advertisement that must not be asked. */
export function resultsPage(results: readonly ListedResult[], extra = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Search</title>
<link rel="icon" href="data:,"></head><body><header><a href="/">Engine</a></header>
<form action="/search"><input name="q" aria-label="Search"></form><main>
<div class="ad-slot"><a href="http://ads.example/ferries"><h3>Ferry tickets</h3></a></div>
<div class="hits">${results.map(renderResult).join('')}</div>
<nav><a href="/search?q=x&amp;page=2">2</a></nav></main>${extra}</body></html>`;
}

/** Makes the tests' engine the reader's own, and lays down its answer to every query of the extension's. */
export async function useSearchEngine(stage: BrowserFixture): Promise<void> {
  const desk = await stage.controlPage();
  await desk.run(
    (address) => chrome.storage.sync.set({ 'set:search': address }),
    `${ENGINE}/search?q=%s`,
  );
}

/** The address at which the engine answers a query. */
export const searchUrl = (query: string) => `${ENGINE}/search?q=${encodeURIComponent(query)}`;
