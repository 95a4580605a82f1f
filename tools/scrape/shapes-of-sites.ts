import { pickOne } from '../spinners/seeded-random.ts';
import { bodyOf } from './body.ts';
import { escapeHtml } from './escape-html.ts';
import type { Original } from './original.ts';
import type { Shape } from './shape.ts';
import { wordpress } from './templates/wordpress.ts';

const link = (url: string, words = url): string =>
  `<a href="${escapeHtml(url)}">${escapeHtml(words)}</a>`;

const homeOf = ({ url }: Original): string => `${new URL(url).origin}/`;

const footer = (original: Original): string =>
  `<p>The post ${link(original.url, original.title)} appeared first on ${link(homeOf(original), original.name)}.</p>`;

/** How many paragraphs an extract shows. */
const EXTRACT = 4;

/** Copies on sites that programs fill. */
export const SITE_SHAPES: readonly Shape[] = [
  {
    name: 'site, feed plugin that signs the head',
    template: wordpress,
    deserves: ['notice', 'warning'],
    names: true,
    fill: (original, host) => ({
      head: '<meta name="generator" content="Feed to Post 3.21.4">',
      lead: `${link(original.url)}<br>`,
      body: bodyOf(original, 'keep', host),
    }),
  },
  {
    name: 'site, feed plugin that signs the foot, feed footer',
    template: wordpress,
    deserves: ['warning'],
    names: true,
    fill: (original, host) => ({
      body: bodyOf(original, 'keep', host),
      tail: `${footer(original)}<p class="wpematico_credit"><small>Powered by <a href="http://www.wpematico.com">WPeMatico</a></small></p>`,
    }),
  },
  {
    name: 'site, feed footer, links bent',
    template: wordpress,
    deserves: ['notice', 'warning'],
    names: true,
    fill: (original, host) => ({ body: bodyOf(original, 'rewrite', host), tail: footer(original) }),
  },
  {
    name: 'site, feed footer in a language of no table',
    template: wordpress,
    deserves: ['notice', 'warning'],
    names: true,
    fill: (original, host) => ({
      body: bodyOf(original, 'rewrite', host),
      tail: `<p>Makala ${link(original.url, original.title)} ilionekana mara ya kwanza katika ${link(homeOf(original), original.name)}.</p>`,
    }),
  },
  {
    name: 'site, canonical address of the original',
    template: wordpress,
    deserves: ['notice'],
    names: true,
    fill: (original, host) => ({
      head: `<link rel="canonical" href="${escapeHtml(original.url)}"><meta property="og:url" content="https://${host}/2024/03/copy/">`,
      body: bodyOf(original, 'rewrite', host),
    }),
  },
  {
    name: 'site, advertisement places left, bare source link',
    template: wordpress,
    deserves: ['notice', 'warning'],
    names: true,
    fill: (original, host) => ({
      lead: '<p>[ad_1]</p>',
      body: bodyOf(original, 'rewrite', host),
      tail: `<p>[ad_2]</p><p>${link(original.url, 'Source link')}</p>`,
    }),
  },
  {
    name: 'site, an extract that leads on',
    template: wordpress,
    deserves: ['notice'],
    names: true,
    fill: (original, host, random) => ({
      body: bodyOf({ ...original, pieces: original.pieces.slice(0, EXTRACT) }, 'strip', host),
      tail: `<p>${pickOne(['Read the full article', 'Continue reading the original', 'Full story here', 'Read the rest'], random)}: ${link(original.url, original.name)}</p>`,
    }),
  },
  {
    name: 'site, furniture of the original left in',
    template: wordpress,
    deserves: ['notice', 'warning'],
    names: false,
    fill: (original, host) => ({
      body: withFurniture(original, bodyOf(original, 'strip', host)),
      tail: `<p>Follow ${escapeHtml(original.name)} on Facebook and Telegram.</p>`,
    }),
  },
  {
    name: 'site, dateline and rights line left in',
    template: wordpress,
    deserves: ['warning'],
    names: false,
    fill: (original, host) => {
      const [first, ...others] = original.pieces;
      const opening = first && {
        ...first,
        text: `${original.host.toUpperCase()}, PORT NORTH – ${first.text}`,
      };
      return {
        body: bodyOf(
          { ...original, pieces: [...(opening ? [opening] : []), ...others] },
          'strip',
          host,
        ),
        tail: `<p>© 2024 ${escapeHtml(original.name)} (${original.host}). All rights reserved.</p>`,
      };
    },
  },
  {
    name: 'site, republished by agreement',
    template: wordpress,
    deserves: ['clear', 'notice'],
    names: true,
    fill: (original, host) => ({
      body: bodyOf(original, 'keep', host),
      tail: `<p>This article first appeared on ${link(original.url, original.name)} and is shown here with their kind permission.</p>`,
    }),
  },
];

/** Lines in which a site leads its readers on, between the paragraphs. */
function withFurniture(original: Original, body: string): string {
  const home = homeOf(original);
  const lines = [
    `<p>See also: ${link(`${home}story-11`, 'Why the old pier had to go in the end')}</p>`,
    `<p>See also: ${link(`${home}story-12`, 'The lamp that burned for forty winters')}</p>`,
  ];
  const [first = '', second = '', ...others] = body.split('\n');
  return [first, lines[0], second, ...others, lines[1]].join('\n');
}
