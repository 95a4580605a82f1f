import { bodyOf } from './body.ts';
import { escapeHtml } from './escape-html.ts';
import type { Original, Piece } from './original.ts';
import type { Shape } from './shape.ts';
import { forum } from './templates/forum.ts';
import { portal } from './templates/portal.ts';
import { wordpress } from './templates/wordpress.ts';

const link = (url: string, words = url): string =>
  `<a href="${escapeHtml(url)}">${escapeHtml(words)}</a>`;

/** Letters with a sign between them that nobody sees. */
const hidden = ({ tag, html, text }: Piece): Piece => ({
  tag,
  html,
  text: text.replace(/(?<=\p{L})(?=\p{L})/gu, '\u034F'),
});

const evasive = (original: Original): Original => ({
  ...original,
  pieces: original.pieces.map(hidden),
});

/** Copies in forums, on collectors' portals and under other hosts. */
export const PLACE_SHAPES: readonly Shape[] = [
  {
    name: 'portal, source named in the head',
    template: portal,
    deserves: ['notice'],
    names: true,
    fill: (original, host) => ({
      lead: `<span class="source">Source: ${link(original.url, original.name)}</span>`,
      body: bodyOf(original, 'strip', host),
    }),
  },
  {
    name: 'portal, button to the original',
    template: portal,
    deserves: ['notice'],
    names: true,
    fill: (original, host) => ({
      body: bodyOf(original, 'strip', host),
      tail: `<p class="origin">${link(original.url, 'View original article')}</p>`,
    }),
  },
  {
    name: 'forum, pasted with its address on top',
    template: forum,
    deserves: ['clear', 'notice'],
    names: true,
    fill: (original, host) => ({
      lead: `<p>${link(original.url)}</p>`,
      body: bodyOf(original, 'strip', host),
    }),
  },
  {
    name: 'forum, pasted with links and pictures',
    template: forum,
    deserves: ['clear', 'notice', 'warning'],
    names: false,
    fill: (original, host) => ({ body: bodyOf(original, 'keep', host) }),
  },
  {
    name: 'hidden signs between the letters, rights line left in',
    template: wordpress,
    deserves: ['warning'],
    names: false,
    fill: (original, host) => ({
      body: bodyOf(evasive(original), 'strip', host),
      tail: `<p>Copyright 2024 ${escapeHtml(original.name)} · ${original.host}</p>`,
    }),
  },
  {
    name: 'mirror of the whole page',
    template: portal,
    deserves: ['notice', 'warning'],
    names: true,
    fill: (original, host) => ({
      host: `${original.host.split('.')[0]}-mirror.${host}`,
      url: `https://${original.host.split('.')[0]}-mirror.${host}/article/1`,
      head: `<link rel="canonical" href="${escapeHtml(original.url)}">`,
      body: bodyOf(original, 'keep', host),
    }),
  },
];
