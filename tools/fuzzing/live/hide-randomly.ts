import { pickOne, type Random } from '../../../training/spinners/seeded-random.ts';

const between = (random: Random, least: number, most: number) =>
  least + Math.floor(random() * (most - least + 1));

type Style = (random: Random) => string;

/** Styles each of which alone leaves nothing of a text that a reader could read; numbers vary within what does. */
const HIDING: readonly Style[] = [
  () => 'display:none',
  () => 'visibility:hidden',
  () => 'opacity:0',
  () => 'content-visibility:hidden',
  (random) => `overflow:hidden;height:${between(random, 0, 5)}px`,
  (random) => `overflow:clip;max-height:${between(random, 0, 5)}px`,
  (random) => `overflow:hidden;width:${between(random, 0, 3)}px`,
  (random) => `clip-path:inset(0 0 calc(100% - ${between(random, 0, 4)}px) 0)`,
  (random) => `clip-path:circle(${between(random, 0, 3)}px)`,
  () => 'clip-path:inset(50%)',
  () => 'position:absolute;clip:rect(0 0 0 0)',
  (random) => `position:absolute;left:-${between(random, 6000, 99_999)}px`,
  (random) => `position:absolute;top:-${between(random, 20_000, 99_999)}px`,
  (random) => `font-size:${between(random, 0, 3)}px`,
  (random) => `transform:scale(.${String(between(random, 0, 15)).padStart(2, '0')})`,
  (random) => `color:rgba(0,0,0,.0${between(random, 0, 5)})`,
  () => 'color:#fff',
  (random) => `opacity:.${String(between(random, 0, 8)).padStart(2, '0')}`,
];

/** Styles that change nothing about what can be read. */
const HARMLESS: readonly Style[] = [
  (random) => `padding:${between(random, 0, 9)}px`,
  () => 'position:relative',
  () => 'overflow:hidden',
  () => 'overflow:auto;max-height:90000px',
  () => 'opacity:.99',
  () => 'left:-9999px;top:-9999px',
  () => 'transform:translateX(1px)',
  () => 'clip-path:inset(0)',
  () => 'visibility:visible',
  () => 'display:contents',
  () => 'contain:paint',
];

const wrap = (style: string, html: string) => `<div style="${style}">${html}</div>`;

/** Puts markup into one to four boxes that leave it as it can be seen. */
export function wrapHarmlessly(html: string, random: Random): string {
  let wrapped = html;
  for (let boxes = between(random, 1, 4); boxes > 0; boxes--)
    wrapped = wrap(pickOne(HARMLESS, random)?.(random) ?? '', wrapped);
  return wrapped;
}

/** Hides markup by a random style, on a box among others. Boxes inside could show it again: there are none. */
export function hideRandomly(html: string, random: Random): string {
  return wrapHarmlessly(wrap(pickOne(HIDING, random)?.(random) ?? '', html), random);
}
