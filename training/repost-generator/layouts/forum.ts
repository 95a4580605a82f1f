import { escapeHtml } from '../escape-html.ts';
import type { Layout } from './layout.ts';

/** A thread of a forum, the article as its first post. */
export const forum: Layout = ({
  host,
  url,
  title,
  head = '',
  lead = '',
  body,
  tail = '',
}) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${escapeHtml(title)} - Lounge</title>${head.includes('canonical') ? '' : `<link rel="canonical" href="${url}">`}${head}</head>
<body><div class="navbar"><a href="https://${host}/">Lounge</a> &gt; <a href="https://${host}/f12">General talk</a></div>
<h1>${escapeHtml(title)}</h1>
<div class="thread"><div class="message" id="post1"><div class="message-user"><h4>seagull77</h4><p>Senior member, 2,310 posts</p></div>
<div class="message-content"><div class="message-body">${lead}${body}${tail}</div><div class="signature">Be kind.</div></div></div>
<div class="message" id="post2"><div class="message-user"><h4>oldsalt</h4></div><div class="message-content"><p>Thanks, did not know that.</p></div></div></div>
<div class="footer">All times are GMT. Powered by an old board.</div></body></html>`;
