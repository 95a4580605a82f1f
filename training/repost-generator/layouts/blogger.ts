import { escapeHtml } from '../escape-html.ts';
import type { Layout } from './layout.ts';

/** A free blog with its gadgets. */
export const blogger: Layout = ({
  host,
  url,
  title,
  head = '',
  lead = '',
  body,
  tail = '',
}) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><meta name="generator" content="blogger">
<title>${escapeHtml(title)}</title>${head.includes('canonical') ? '' : `<link rel="canonical" href="${url}">`}${head}</head>
<body class="loading"><header><h1 class="title"><a href="https://${host}/">Daily bits and pieces</a></h1></header>
<div id="main"><div class="blog-posts hfeed"><h2 class="date-header">Thursday</h2>
<div class="post hentry"><h3 class="post-title entry-title">${escapeHtml(title)}</h3>
<div class="post-body entry-content" itemprop="articleBody">${lead}${body}${tail}</div>
<div class="post-footer"><span class="post-author">Posted by <a href="https://${host}/me">admin</a></span>
<span class="post-timestamp">at 3:14 AM</span> <span>Email This BlogThis!</span></div></div>
<div id="comments" class="comments"><h4>No comments:</h4><p>Post a Comment</p></div></div></div>
<div class="sidebar"><div class="widget"><h2>Blog Archive</h2><ul><li><a href="https://${host}/2023/">2023 (118)</a></li>
<li><a href="https://${host}/2022/">2022 (402)</a></li></ul></div>
<div class="widget"><h2>Popular Posts</h2><ul><li><a href="https://${host}/2022/03/a.html">Ten things for a rainy week</a></li>
<li><a href="https://${host}/2022/04/b.html">How big can a pumpkin grow</a></li></ul></div></div>
<footer>Simple theme. Nothing here is advice.</footer></body></html>`;
