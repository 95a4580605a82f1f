import { readFileSync } from 'node:fs';
import type { BrowserFixture } from './launch-fixture.ts';

const DEMO = new URL('../../demo/', import.meta.url);
const SPUN_PATH = 'dailydigest-blog.example/2026/04/ferry-workers-ask-harbour-board.html';
const ORIGINAL_PATH = 'harbourpost.example/2026/04/ferry-workers-fatigue-cameras.html';

export const SPUN_URL = `http://${SPUN_PATH}`;
export const ORIGINAL_URL = `http://${ORIGINAL_PATH}`;

/** An honest article, a short one, a list of links, a German article. */
export const NOTES_SITE = 'http://townnotes.example';
export const HONEST_URL = `${NOTES_SITE}/honest.html`;

/** The markup of the spun repost, for pages that are like it but for one thing. */
export const SPUN_HTML = readFileSync(new URL(SPUN_PATH, DEMO), 'utf8');

/** The markup of the original. */
export const ORIGINAL_HTML = readFileSync(new URL(ORIGINAL_PATH, DEMO), 'utf8');

/** The markup of the honest article. */
export const HONEST_HTML = readFileSync(
  new URL('../e2e/sites/townnotes.example/honest.html', import.meta.url),
  'utf8',
);

/** Lays a page down at an address. */
export function servePage(stage: BrowserFixture, url: string, body: string): string {
  stage.sites.pages.set(url, { body });
  return url;
}

/** Lays the spun repost, or a variation of it, down at an address of its own. */
export function serveSpunPage(
  stage: BrowserFixture,
  url: string,
  vary: (html: string) => string = (html) => html,
  headers: Record<string, string> = {},
): string {
  stage.sites.pages.set(url, { body: vary(SPUN_HTML.replaceAll(SPUN_URL, url)), headers });
  return url;
}
