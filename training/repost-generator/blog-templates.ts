import { pickOne } from '../spinners/seeded-random.ts';
import { escapeHtml } from './escape-html.ts';
import { blogger } from './layouts/blogger.ts';
import { renderBody } from './render-body.ts';
import type { RepostTemplate } from './repost-template.ts';

const link = (url: string, words = url): string =>
  `<a href="${escapeHtml(url)}">${escapeHtml(words)}</a>`;

/** Copies on free blogs, mostly pasted by hand. */
export const BLOG_TEMPLATES: readonly RepostTemplate[] = [
  {
    name: 'blog, label and address at the end',
    layout: blogger,
    expectedLevels: ['notice'],
    leadsToOriginal: true,
    fill: (original, host, random) => ({
      body: renderBody(original, 'strip', host),
      tail: `<p>${pickOne(['Source', 'SOURCE', 'Original source', 'Via', 'Source link'], random)}: ${link(original.url)}</p>`,
    }),
  },
  {
    name: 'blog, title linked at the end',
    layout: blogger,
    expectedLevels: ['clear', 'notice'],
    leadsToOriginal: true,
    fill: (original, host) => ({
      body: renderBody(original, 'rewrite', host),
      tail: `<p>${link(original.url, original.title)}</p>`,
    }),
  },
  {
    name: 'blog, no credit, links and pictures gone',
    layout: blogger,
    expectedLevels: ['clear'],
    leadsToOriginal: false,
    fill: (original, host) => ({ body: renderBody(original, 'strip', host) }),
  },
  {
    name: 'blog, pasted with the clipboard’s credit',
    layout: blogger,
    expectedLevels: ['notice', 'warning'],
    leadsToOriginal: true,
    fill: (original, host, random) => ({
      body: renderBody(original, 'strip', host),
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
    layout: blogger,
    expectedLevels: ['notice', 'warning'],
    leadsToOriginal: true,
    fill: (original, host) => ({
      lead: `<h2>${link(original.url, original.title)}</h2><p>Posted: 04 Mar 2024 11:20 PM PST</p>`,
      body: renderBody(original, 'keep', host),
    }),
  },
  {
    name: 'blog, the site’s own voice left in',
    layout: blogger,
    expectedLevels: ['notice', 'warning'],
    leadsToOriginal: true,
    fill: (original, host) => ({
      body: renderBody(original, 'strip', host),
      tail: `<p>Here at ${escapeHtml(original.name)}, we read every letter.</p><p>Subscribe to the ${escapeHtml(original.name)} newsletter for more.</p><p>Copied from ${link(original.url)}</p>`,
    }),
  },
];
