import { readFileSync } from 'node:fs';
import type { Random } from '../../../training/spinners/seeded-random.ts';
import { hideRandomly, wrapHarmlessly } from './hide-randomly.ts';
import { randomScript } from './random-script.ts';

const DEMO = new URL('../../../demo/', import.meta.url);

const paragraphsOf = (path: string) =>
  (readFileSync(new URL(path, DEMO), 'utf8').match(/<p>(?:(?!<\/p>).)*<\/p>/g) ?? []).filter(
    (paragraph) => !/Source:|Posted by/.test(paragraph),
  );

const HONEST = paragraphsOf('harbourpost.example/2026/04/ferry-workers-fatigue-cameras.html');
const SPUN = paragraphsOf('dailydigest-blog.example/2026/04/ferry-workers-ask-harbour-board.html');

/**
 * A page with an honest article in random boxes, a spun text that nobody can see, and a script that sends events and
 * replaces the document at random. Right is "clear", whatever happens.
 */
export function randomLivePage(random: Random): string {
  const honest = wrapHarmlessly(HONEST.join('\n'), random);
  const hidden = hideRandomly(SPUN.join('\n'), random);
  const body = random() < 0.5 ? honest + hidden : hidden + honest;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry workers</title></head>
<body><main><article><h1>Ferry workers and the cameras</h1>${body}</article></main>${randomScript(random)}</body></html>`;
}
