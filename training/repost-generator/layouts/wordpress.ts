import { escapeHtml } from '../escape-html.ts';
import type { Layout } from './layout.ts';

/** A magazine theme with its boxes. */
export const wordpress: Layout = ({
  host,
  url,
  title,
  head = '',
  lead = '',
  body,
  tail = '',
}) => `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<meta property="og:type" content="article"><meta property="og:title" content="${escapeHtml(title)}">
${head.includes('canonical') ? '' : `<link rel="canonical" href="${url}"><meta property="og:url" content="${url}">`}${head}</head>
<body class="single single-post"><header class="site-header"><a href="https://${host}/">${host}</a>
<nav><ul><li><a href="https://${host}/tech/">Tech</a></li><li><a href="https://${host}/world/">World</a></li></ul></nav></header>
<main><article class="post type-post"><header class="entry-header"><h1 class="entry-title">${escapeHtml(title)}</h1>
<div class="entry-meta"><span>by <a href="https://${host}/writers/newsdesk/">newsdesk</a></span> <time datetime="2024-03-05T10:00:00+00:00">March 5, 2024</time></div></header>
<div class="entry-content">${lead}${body}${tail}</div>
<footer class="entry-footer"><span>Filed in <a href="https://${host}/world/">World</a></span></footer></article>
<section class="related-posts"><h3>You might like</h3><ul><li><a href="https://${host}/p/1">Seven quiet beaches</a></li><li><a href="https://${host}/p/2">What to cook on Monday</a></li></ul></section>
<div id="respond"><h3>Leave a Reply</h3><p>Your email address will not be published.</p></div></main>
<aside><h2>Recent</h2><ul><li><a href="https://${host}/p/3">A bridge reopens</a></li></ul></aside>
<footer class="site-footer"><p>${host} brings you the best of the web.</p></footer></body></html>`;
