import { pickOne } from '../spinners/seeded-random.ts';
import { escapeHtml } from './escape-html.ts';
import { wordpress } from './layouts/wordpress.ts';
import type { Original } from './original.ts';
import { renderBody } from './render-body.ts';
import type { RepostTemplate } from './repost-template.ts';

const link = (url: string, words = url): string =>
  `<a href="${escapeHtml(url)}">${escapeHtml(words)}</a>`;

const homepageOf = ({ url }: Original): string => `${new URL(url).origin}/`;

const footer = (original: Original): string =>
  `<p>The post ${link(original.url, original.title)} appeared first on ${link(homepageOf(original), original.name)}.</p>`;

/** How many paragraphs an extract shows. */
const EXCERPT_PARAGRAPHS = 4;

/** Copies on sites that programs fill. */
export const SITE_TEMPLATES: readonly RepostTemplate[] = [
  {
    name: 'site, feed plugin that signs the head',
    layout: wordpress,
    expectedLevels: ['notice', 'warning'],
    leadsToOriginal: true,
    fill: (original, host) => ({
      head: '<meta name="generator" content="Feed to Post 3.21.4">',
      lead: `${link(original.url)}<br>`,
      body: renderBody(original, 'keep', host),
    }),
  },
  {
    name: 'site, feed plugin that signs the foot, feed footer',
    layout: wordpress,
    expectedLevels: ['warning'],
    leadsToOriginal: true,
    fill: (original, host) => ({
      body: renderBody(original, 'keep', host),
      tail: `${footer(original)}<p class="wpematico_credit"><small>Powered by <a href="http://www.wpematico.com">WPeMatico</a></small></p>`,
    }),
  },
  {
    name: 'site, feed footer, links bent',
    layout: wordpress,
    expectedLevels: ['notice', 'warning'],
    leadsToOriginal: true,
    fill: (original, host) => ({
      body: renderBody(original, 'rewrite', host),
      tail: footer(original),
    }),
  },
  {
    name: 'site, feed footer in a language of no table',
    layout: wordpress,
    expectedLevels: ['notice', 'warning'],
    leadsToOriginal: true,
    fill: (original, host) => ({
      body: renderBody(original, 'rewrite', host),
      tail: `<p>Makala ${link(original.url, original.title)} ilionekana mara ya kwanza katika ${link(homepageOf(original), original.name)}.</p>`,
    }),
  },
  {
    name: 'site, canonical address of the original',
    layout: wordpress,
    expectedLevels: ['notice'],
    leadsToOriginal: true,
    fill: (original, host) => ({
      head: `<link rel="canonical" href="${escapeHtml(original.url)}"><meta property="og:url" content="https://${host}/2024/03/copy/">`,
      body: renderBody(original, 'rewrite', host),
    }),
  },
  {
    name: 'site, advertisement places left, bare source link',
    layout: wordpress,
    expectedLevels: ['notice', 'warning'],
    leadsToOriginal: true,
    fill: (original, host) => ({
      lead: '<p>[ad_1]</p>',
      body: renderBody(original, 'rewrite', host),
      tail: `<p>[ad_2]</p><p>${link(original.url, 'Source link')}</p>`,
    }),
  },
  {
    name: 'site, an extract that leads on',
    layout: wordpress,
    expectedLevels: ['notice'],
    leadsToOriginal: true,
    fill: (original, host, random) => ({
      body: renderBody(
        { ...original, blocks: original.blocks.slice(0, EXCERPT_PARAGRAPHS) },
        'strip',
        host,
      ),
      tail: `<p>${pickOne(['Read the full article', 'Continue reading the original', 'Full story here', 'Read the rest'], random)}: ${link(original.url, original.name)}</p>`,
    }),
  },
  {
    name: 'site, furniture of the original left in',
    layout: wordpress,
    expectedLevels: ['notice', 'warning'],
    leadsToOriginal: false,
    fill: (original, host) => ({
      body: withPromotionLines(original, renderBody(original, 'strip', host)),
      tail: `<p>Follow ${escapeHtml(original.name)} on Facebook and Telegram.</p>`,
    }),
  },
  {
    name: 'site, dateline and rights line left in',
    layout: wordpress,
    expectedLevels: ['warning'],
    leadsToOriginal: false,
    fill: (original, host) => {
      const [first, ...others] = original.blocks;
      const opening = first && {
        ...first,
        text: `${original.host.toUpperCase()}, PORT NORTH – ${first.text}`,
      };
      return {
        body: renderBody(
          { ...original, blocks: [...(opening ? [opening] : []), ...others] },
          'strip',
          host,
        ),
        tail: `<p>© 2024 ${escapeHtml(original.name)} (${original.host}). All rights reserved.</p>`,
      };
    },
  },
  {
    name: 'site, republished by agreement',
    layout: wordpress,
    expectedLevels: ['clear', 'notice'],
    leadsToOriginal: true,
    fill: (original, host) => ({
      body: renderBody(original, 'keep', host),
      tail: `<p>This article first appeared on ${link(original.url, original.name)} and is shown here with their kind permission.</p>`,
    }),
  },
];

/** Lines in which a site leads its readers on, between the paragraphs. */
function withPromotionLines(original: Original, body: string): string {
  const home = homepageOf(original);
  const lines = [
    `<p>See also: ${link(`${home}story-11`, 'Why the old pier had to go in the end')}</p>`,
    `<p>See also: ${link(`${home}story-12`, 'The lamp that burned for forty winters')}</p>`,
  ];
  const [first = '', second = '', ...others] = body.split('\n');
  return [first, lines[0], second, ...others, lines[1]].join('\n');
}
