import { readFileSync } from 'node:fs';

/** Address of the demo's spun repost. */
export const DEMO = 'http://dailydigest-blog.example/2026/04/ferry-workers-ask-harbour-board.html';
/** Its markup. */
export const DEMO_HTML = readFileSync(
  new URL(`../../demo/${DEMO.slice('http://'.length)}`, import.meta.url),
  'utf8',
);
