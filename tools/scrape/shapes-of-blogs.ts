import { pickOne } from '../spinners/seeded-random.ts';
import { bodyOf } from './body.ts';
import { escapeHtml } from './escape-html.ts';
import type { Shape } from './shape.ts';
import { blogger } from './templates/blogger.ts';

const link = (url: string, words = url): string =>
  `<a href="${escapeHtml(url)}">${escapeHtml(words)}</a>`;

/** Copies on free blogs, mostly pasted by hand. */
export const BLOG_SHAPES: readonly Shape[] = [
  {
    name: 'blog, label and address at the end',
    template: blogger,
    deserves: ['notice'],
    names: true,
    fill: (original, host, random) => ({
      body: bodyOf(original, 'strip', host),
      tail: `<p>${pickOne(['Source', 'SOURCE', 'Original source', 'Via', 'Source link'], random)}: ${link(original.url)}</p>`,
    }),
  },
  {
    name: 'blog, title linked at the end',
    template: blogger,
    deserves: ['clear', 'notice'],
    names: true,
    fill: (original, host) => ({
      body: bodyOf(original, 'rewrite', host),
      tail: `<p>${link(original.url, original.title)}</p>`,
    }),
  },
  {
    name: 'blog, no credit, links and pictures gone',
    template: blogger,
    deserves: ['clear'],
    names: false,
    fill: (original, host) => ({ body: bodyOf(original, 'strip', host) }),
  },
  {
    name: 'blog, pasted with the clipboard’s credit',
    template: blogger,
    deserves: ['notice', 'warning'],
    names: true,
    fill: (original, host, random) => ({
      body: bodyOf(original, 'strip', host),
      tail: `<p>${pickOne(
        [
          `Keep reading at: ${link(`${original.url}#ixzz5q2Zb8Kx1`)}`,
          `Full text: ${original.url}#sthash.Kx18aQ.dpuf`,
          `More about this: ${original.url}?utm_source=copy&utm_medium=paste`,
        ],
        random,
      )}</p>`,
    }),
  },
  {
    name: 'blog, filled from a feed’s mails',
    template: blogger,
    deserves: ['notice', 'warning'],
    names: true,
    fill: (original, host) => ({
      lead: `<h2>${link(original.url, original.title)}</h2><p>Posted: 04 Mar 2024 11:20 PM PST</p>`,
      body: bodyOf(original, 'keep', host),
    }),
  },
  {
    name: 'blog, the site’s own voice left in',
    template: blogger,
    deserves: ['notice', 'warning'],
    names: true,
    fill: (original, host) => ({
      body: bodyOf(original, 'strip', host),
      tail: `<p>Here at ${escapeHtml(original.name)}, we read every letter.</p><p>Subscribe to the ${escapeHtml(original.name)} newsletter for more.</p><p>Copied from ${link(original.url)}</p>`,
    }),
  },
];
