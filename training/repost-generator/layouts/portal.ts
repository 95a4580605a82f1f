import { escapeHtml } from '../escape-html.ts';
import type { Layout } from './layout.ts';

/** A collector of other sites' news. */
export const portal: Layout = ({
  host,
  url,
  title,
  head = '',
  lead = '',
  body,
  tail = '',
}) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${escapeHtml(title)}_${host}</title>${head.includes('canonical') ? '' : `<link rel="canonical" href="${url}">`}${head}</head>
<body><div class="top"><a href="https://${host}/">Home</a> <a href="https://${host}/hot">Hot</a> <a href="https://${host}/weather">Weather</a></div>
<div class="main"><div class="article-box"><h1>${escapeHtml(title)}</h1><div class="info"><span class="time">2024-03-05 10:02</span> ${lead}</div>
<div class="content" id="content">${body}</div>${tail}</div>
<div class="hot-list"><h3>Hot now</h3><ol><li><a href="https://${host}/a/8812">Snow in the hills again</a></li><li><a href="https://${host}/a/8813">Tickets sold out in an hour</a></li></ol></div></div>
<div class="bottom">Pages on ${host} are collected by a program.</div></body></html>`;
