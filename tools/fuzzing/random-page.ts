import { readdirSync, readFileSync } from 'node:fs';
import type { Random } from '../../training/spinners/seeded-random.ts';

const DEMO = new URL('../../demo/', import.meta.url);

/** Pages that a real reader might open: what chance makes of them is nearer to the web than noise is. */
const WHOLE_PAGES = readdirSync(DEMO, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html'))
  .sort()
  .map((path) => readFileSync(new URL(path.replaceAll('\\', '/'), DEMO), 'utf8'));

const TAGS =
  'p div span article section main aside nav ul ol li dl dt dd table tbody tr td th caption h1 h2 h3 a b i em q cite code pre blockquote form label input button select option textarea img iframe object svg math template script style noscript title base meta link br hr center font details summary ruby rt unspun-overlay x-y';

const ATTRIBUTES = [
  'hidden',
  'style="display:none"',
  'style="position:absolute;left:-9999px"',
  'style="font-size:0"',
  'class="post hentry entry-content"',
  'class="comment sidebar share"',
  'id="content"',
  'name="parentNode"',
  'name="body"',
  'href="https://paper.example/2024/05/ferry-timetable-changes"',
  'href="javascript:alert(1)"',
  'href="//[::1"',
  'href="http://user:pass@paper.example:99999/"',
  'rel="canonical"',
  'content="https://paper.example/story"',
  'property="og:url"',
  'property="article:published_time"',
  'content="31-31-31T99:99"',
  'colspan="99999999"',
  'lang="xx"',
  'dir="rtl"',
];

const WORDS =
  'the a of and Source: Originally published on credits via harbour ferry existence volition equally paper.example https://paper.example/x © By Posted Read more &amp; &#0; &#xD800; &nbsp; &notit; … “ ” ’ 東京 بحر море 🙂 e\u0301 \u00ad \u200b \u202e \u2028 \ufeff \ud800 \udfff \u0000 \u001b 1,000 3rd U.S. Mr. co-op'.split(
    ' ',
  );

const randomBelow = (random: Random, most: number) => Math.floor(random() * most);
const pickOne = <Item>(list: readonly Item[], random: Random): Item =>
  list[randomBelow(random, list.length)] as Item;
const times = (count: number, make: () => string) => Array.from({ length: count }, make).join('');

const makeText = (random: Random): string =>
  times(1 + randomBelow(random, 60), () => `${pickOne(WORDS, random)}${random() < 0.9 ? ' ' : ''}`);

/** Any code units, paired or not. */
const makeNoise = (random: Random): string =>
  times(randomBelow(random, 200), () =>
    String.fromCharCode(randomBelow(random, random() < 0.5 ? 128 : 0x10000)),
  );

function openTag(random: Random): string {
  const attributes = times(randomBelow(random, 3), () => ` ${pickOne(ATTRIBUTES, random)}`);
  return `<${pickOne(TAGS.split(' '), random)}${attributes}>`;
}

const makePiece = (random: Random): string =>
  pickOne([openTag, openTag, makeText, makeText, makeNoise, closeTag, oddity], random)(random);

const closeTag = (random: Random) => `</${pickOne(TAGS.split(' '), random)}>`;
const oddity = (random: Random) =>
  pickOne(
    ['<!--', '-->', '<![CDATA[', ']]>', '<!doctype x>', '</', '<', '&', '"', '<a href="'],
    random,
  );

/** Tags, text and noise in no order. */
const makeSoup = (random: Random): string =>
  times(randomBelow(random, 400), () => makePiece(random));

/** One piece over and over: depth, length and number without end. */
function makeRepetition(random: Random): string {
  const piece = makePiece(random);
  return piece.repeat(randomBelow(random, Math.floor(40_000 / (1 + piece.length))));
}

/** A whole page with pieces cut out, doubled, moved, and others put in. */
function makeMutant(random: Random): string {
  let page = pickOne(WHOLE_PAGES, random);
  for (let change = randomBelow(random, 30); change >= 0; change--) {
    const start = randomBelow(random, page.length);
    const end = Math.min(page.length, start + randomBelow(random, random() < 0.1 ? 5000 : 60));
    const middle = pickOne(['', page.slice(start, end).repeat(2), makePiece(random)], random);
    page = page.slice(0, start) + middle + page.slice(end);
  }
  return page;
}

/** Two kinds of page, one inside the other. */
const makeMixture = (random: Random): string => {
  const page = makeMutant(random);
  const place = randomBelow(random, page.length);
  return page.slice(0, place) + makeSoup(random) + page.slice(place);
};

const GENERATORS = { makeMutant, makeMixture, makeSoup, makeRepetition, makeNoise };

/** Markup that chance has made: from a page with a few faults to mere noise. */
export function randomPage(random: Random): string {
  return pickOne(Object.values(GENERATORS), random)(random);
}
