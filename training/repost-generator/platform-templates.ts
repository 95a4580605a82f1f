import { escapeHtml } from './escape-html.ts';
import { forum } from './layouts/forum.ts';
import { portal } from './layouts/portal.ts';
import { wordpress } from './layouts/wordpress.ts';
import type { ArticleBlock, Original } from './original.ts';
import { renderBody } from './render-body.ts';
import type { RepostTemplate } from './repost-template.ts';

const link = (url: string, words = url): string =>
  `<a href="${escapeHtml(url)}">${escapeHtml(words)}</a>`;

/** Letters with a sign between them that nobody sees. */
const insertInvisibleCharacters = ({ tag, html, text }: ArticleBlock): ArticleBlock => ({
  tag,
  html,
  text: text.replace(/(?<=\p{L})(?=\p{L})/gu, '\u034F'),
});

const withInvisibleCharacters = (original: Original): Original => ({
  ...original,
  blocks: original.blocks.map(insertInvisibleCharacters),
});

/** Copies in forums, on collectors' portals and under other hosts. */
export const PLATFORM_TEMPLATES: readonly RepostTemplate[] = [
  {
    name: 'portal, source named in the head',
    layout: portal,
    expectedLevels: ['notice'],
    leadsToOriginal: true,
    fill: (original, host) => ({
      lead: `<span class="source">Source: ${link(original.url, original.name)}</span>`,
      body: renderBody(original, 'strip', host),
    }),
  },
  {
    name: 'portal, button to the original',
    layout: portal,
    expectedLevels: ['notice'],
    leadsToOriginal: true,
    fill: (original, host) => ({
      body: renderBody(original, 'strip', host),
      tail: `<p class="origin">${link(original.url, 'View original article')}</p>`,
    }),
  },
  {
    name: 'forum, pasted with its address on top',
    layout: forum,
    expectedLevels: ['clear', 'notice'],
    leadsToOriginal: true,
    fill: (original, host) => ({
      lead: `<p>${link(original.url)}</p>`,
      body: renderBody(original, 'strip', host),
    }),
  },
  {
    name: 'forum, pasted with links and pictures',
    layout: forum,
    expectedLevels: ['clear', 'notice', 'warning'],
    leadsToOriginal: false,
    fill: (original, host) => ({ body: renderBody(original, 'keep', host) }),
  },
  {
    name: 'hidden signs between the letters, rights line left in',
    layout: wordpress,
    expectedLevels: ['warning'],
    leadsToOriginal: false,
    fill: (original, host) => ({
      body: renderBody(withInvisibleCharacters(original), 'strip', host),
      tail: `<p>Copyright 2024 ${escapeHtml(original.name)} · ${original.host}</p>`,
    }),
  },
  {
    name: 'mirror of the whole page',
    layout: portal,
    expectedLevels: ['notice', 'warning'],
    leadsToOriginal: true,
    fill: (original, host) => ({
      host: `${original.host.split('.')[0]}-mirror.${host}`,
      url: `https://${original.host.split('.')[0]}-mirror.${host}/article/1`,
      head: `<link rel="canonical" href="${escapeHtml(original.url)}">`,
      body: renderBody(original, 'keep', host),
    }),
  },
];
