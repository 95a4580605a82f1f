import { describe, expect, test } from 'vitest';
import { HONEST_HTML, SPUN_HTML, servePage } from '../harness/demo-pages.ts';
import { poll } from '../harness/poll.ts';
import { BROWSERS, useBrowser } from '../harness/use-browser.ts';

/** The paragraphs of an article's markup, but for its credit. */
const paragraphsOf = (html: string) =>
  (html.match(/<p>(?:(?!<\/p>).)*<\/p>/g) ?? []).filter(
    (paragraph) => !/Source:|Posted by/.test(paragraph),
  );
const SPUN = paragraphsOf(SPUN_HTML).join('\n');
const HONEST = paragraphsOf(HONEST_HTML).join('\n');

/** The same paragraphs in other elements. */
const inElements = (open: string, close: string) =>
  SPUN.replaceAll('<p>', open).replaceAll('</p>', close);
const plain = SPUN.replace(/<\/?p>/g, '').replace(/<[^>]+>/g, '');

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry workers</title>${head}</head><body>${body}</body></html>`;
const article = (body: string, head = '') =>
  page(`<main><article><h1>Ferry workers</h1>${body}</article></main>`, head);
const asAttribute = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const asScript = (html: string) => JSON.stringify(html).replaceAll('</', '<\\/');

/** Spun text that the reader sees, however it is marked up: the page gets a warning. */
const SEEN: Record<string, string> = {
  'in <em>': article(inElements('<p><em style="font-style:normal">', '</em></p>')),
  'in <q> without marks': article(inElements('<p><q style="quotes:none">', '</q></p>')),
  'in <code>': article(inElements('<p><code style="font:inherit">', '</code></p>')),
  'in <cite> and <i> by turns': article(
    SPUN.replaceAll('<p>', '<p><cite>')
      .replaceAll('</p>', '</cite></p>')
      .replace('<cite>', '<i>')
      .replace('</cite>', '</i>'),
  ),
  'in <pre>': article(`<pre style="white-space:pre-wrap">${plain}</pre>`),
  'in <blockquote>': article(`<blockquote>${SPUN}</blockquote>`),
  'in table cells': article(`<table>${inElements('<tr><td>', '</td></tr>')}</table>`),
  'in headings': article(inElements('<h4>', '</h4>')),
  'in list items and quotations by turns': article(
    SPUN.split('\n')
      .map((one, at) =>
        at % 2
          ? `<blockquote>${one}</blockquote>`
          : one.replace('<p>', '<p><em>').replace('</p>', '</em></p>'),
      )
      .join(''),
  ),
  'in <div> and <br>': page(`<div class="post-body">${plain.split('\n').join('<br><br>')}</div>`),
  'in bare <div>s': page(`<div>${inElements('<div>', '</div>')}</div>`),
  'in an open shadow root': page(
    `<story-view></story-view><script>document.querySelector('story-view').attachShadow({mode:'open'}).innerHTML=${asScript(`<article><h1>Ferry workers</h1>${SPUN}</article>`)}</script>`,
  ),
  'in a declarative shadow root': page(
    `<story-view><template shadowrootmode="open"><article><h1>Ferry workers</h1>${SPUN}</article></template></story-view>`,
  ),
  'in a slot of a shadow root': page(
    `<story-view><template shadowrootmode="open"><article><h1>Ferry workers</h1><slot></slot></article></template>${SPUN}</story-view>`,
  ),
  'in a shadow root within another': page(
    `<story-view><template shadowrootmode="open"><story-body><template shadowrootmode="open"><article>${SPUN}</article></template></story-body></template></story-view>`,
  ),
  'in a field that is read only': page(
    `<h1>Ferry workers</h1><textarea readonly rows="40" cols="80">${plain}</textarea>`,
  ),
  'in a frame of its own site': page(
    `<h1>Ferry workers</h1><iframe width="800" height="900" srcdoc="${asAttribute(article(SPUN))}"></iframe>`,
  ),
  'in a frame of its own site that is filled once the page is read': page(
    `<h1>Ferry workers</h1><iframe width="800" height="900"></iframe><script>addEventListener('load', () => setTimeout(() => { document.querySelector('iframe').srcdoc = ${asScript(article(SPUN))}; }, 800))</script>`,
  ),
  'in a frame of its own site that is displayed once the page is read': page(
    `<h1>Ferry workers</h1><iframe style="display:none" width="800" height="900" srcdoc="${asAttribute(article(SPUN))}"></iframe><script>addEventListener('load', () => setTimeout(() => { document.querySelector('iframe').style.display = ''; }, 800))</script>`,
  ),
  'in a frame of its own site in a box that is displayed once the page is read': page(
    `<h1>Ferry workers</h1><div hidden><p>A story.</p><iframe width="800" height="400" srcdoc="${asAttribute(article(SPUN))}"></iframe></div><script>addEventListener('load', () => setTimeout(() => { document.querySelector('div').hidden = false; }, 800))</script>`,
  ),
  'in a shadow root that is displayed once the page is read': page(
    `<h1>Ferry workers</h1><story-view style="display:none"><template shadowrootmode="open"><article>${SPUN}</article></template></story-view><script>addEventListener('load', () => setTimeout(() => { document.querySelector('story-view').style.display = ''; }, 800))</script>`,
  ),
  'in large type that is drawn smaller': article(
    `<div style="font-size:160px;width:7000px;transform:scale(.1);transform-origin:0 0">${SPUN}</div>`,
  ),
  'drawn small in a box that is drawn large': article(
    `<div style="width:1px;transform:scale(10);transform-origin:0 0"><div style="width:700px;transform:scale(.1);transform-origin:0 0">${SPUN}</div></div>`,
  ),
  'behind a hidden attribute that a style overrides': page(
    `<div hidden class="shown"><main><article>${SPUN}</article></main></div>`,
    '<style>.shown { display: block !important }</style>',
  ),
  'behind a hidden attribute and an inline style': page(
    `<div hidden style="display:block"><main><article>${SPUN}</article></main></div>`,
  ),
  'made visible again inside what is not': page(
    `<div style="visibility:hidden"><div style="visibility:visible"><main><article>${SPUN}</article></main></div></div>`,
  ),
  'hidden from screen readers only': page(
    `<main aria-hidden="true"><article><h1>Ferry workers</h1>${SPUN}</article></main>`,
  ),
  'with an offset that has no effect': page(
    `<div style="left:-9999px;top:-9999px"><main><article>${SPUN}</article></main></div>`,
  ),
  'with an offset that another takes back': page(
    `<div style="position:relative;left:-9999px"><div style="position:relative;left:9999px"><main><article>${SPUN}</article></main></div></div>`,
  ),
  'in the half that a clip path leaves': page(
    `<div style="clip-path:inset(50% 0 0 0)"><div style="padding-top:2600px;margin-top:-1300px"><main><article>${SPUN}</article></main></div></div>`,
  ),
  'placed outside a box that clips other things': article(
    `<div style="overflow:hidden;height:3px"><div style="position:absolute;width:700px">${SPUN}</div></div><div style="height:3000px"></div>`,
  ),
  'beside a password field that the page filled': article(
    `${SPUN}<input type="password" value="x">`,
  ),
  'beside a hidden password field': article(
    `${SPUN}<input type="password" hidden><script>document.querySelector('input').value='x'</script>`,
  ),
  'beside noise in tiny type': article(
    `${SPUN}${`<p style="font-size:3px">${'жъыэ '.repeat(600)}</p>`.repeat(3)}`,
  ),
  'beside noise drawn small': article(
    `${SPUN}<div style="height:2px;overflow:clip">${HONEST.repeat(20)}</div><p style="transform:scale(.1)">${'жъыэ '.repeat(900)}</p>`,
  ),
  'beside repetition in a clipped box': article(
    `${SPUN}<div style="overflow:hidden;height:3px">${HONEST.repeat(25)}</div>`,
  ),
  'in a visible part of an invisible body': article(
    SPUN,
    '<style>body { visibility: hidden } main { visibility: visible }</style>',
  ),
};

const hide = (style: string, html = SPUN) => `<div style="${style}">${html}</div>`;
const comment = (name: string, text: string) => `<div><b>${name}</b>${text}</div>`;
const COMMENTS = SPUN.split('\n')
  .map((text, at) => comment(`Reader ${at + 1}`, text))
  .join('');

/** Spun text that the reader cannot see, or that others wrote below an honest article: nobody is accused. */
const UNSEEN: Record<string, string> = {
  'in a box of 3 pixels': article(`${HONEST}${hide('overflow:hidden;height:3px')}`),
  'in a box of 5 pixels, in another': article(
    `${HONEST}${hide('overflow:clip;max-height:5px', hide('height:400px'))}`,
  ),
  'below the edge of a box that shows one line': article(
    `${HONEST}<div style="overflow:hidden;height:24px"><p>The timetable is on the pier.</p>${SPUN}</div>`,
  ),
  'clipped by a path to 4 pixels': article(
    `${HONEST}${hide('clip-path:inset(0 0 calc(100% - 4px) 0)')}`,
  ),
  'clipped by a small circle': article(`${HONEST}${hide('clip-path:circle(3px)')}`),
  'in type of 3 pixels': article(`${HONEST}${hide('font-size:3px')}`),
  'in type that is drawn small': article(`${HONEST}${hide('transform:scale(.15)')}`),
  'in a part of a box that is drawn small': article(
    `${HONEST}${hide('transform:scale(.15)', `<section>${SPUN}</section>`)}`,
  ),
  'in a box that has no width and is drawn small': article(
    `${HONEST}${hide('width:0;scale:.15', `<div style="width:700px">${SPUN}</div>`)}`,
  ),
  'in a box that is zoomed out': article(`${HONEST}${hide('zoom:.15')}`),
  'in a box that is turned on its edge': article(
    `${HONEST}${hide('rotate:y 88deg', `<div>${SPUN}</div>`)}`,
  ),
  'in a frame that is not displayed': article(
    `${HONEST}<iframe style="display:none" srcdoc="${asAttribute(article(SPUN))}"></iframe>`,
  ),
  'in faint grey': article(`${HONEST}${hide('color:#f0f0f0')}`),
  'in a colour nearly transparent': article(`${HONEST}${hide('color:rgba(0,0,0,.05)')}`),
  'faded twice': article(`${HONEST}${hide('opacity:.3', hide('opacity:.2'))}`),
  'in comments without the name': `${article(HONEST).replace('</main>', `</main><section class="talk">${COMMENTS}</section>`)}`,
  'in a list of comments with answer buttons': article(
    `${HONEST}<ul>${SPUN.split('\n')
      .map(
        (text, at) =>
          `<li><a href="/u/${at}">Reader ${at}</a> <time>3 hours ago</time>${text}<button>Reply</button></li>`,
      )
      .join('')}</ul>`,
  ),
  'in nested articles': article(
    `${HONEST}${SPUN.split('\n')
      .map((text) => `<article><header>Ann Reader</header>${text}</article>`)
      .join('')}`,
  ),
  'left invisible by its body': page(
    `<main style="visibility:visible"><article><h1>Ferry workers</h1>${HONEST}</article></main><div>${SPUN}</div>`,
    '<style>body { visibility: hidden }</style>',
  ),
  'in one comment inside the article': article(`${HONEST}<div><b>Bob says:</b>${SPUN}</div>`),
};

describe.each(BROWSERS)('%s', (name) => {
  const stage = useBrowser(name);
  let pages = 0;

  const judge = async (html: string, headers: Record<string, string> = {}) => {
    const url = servePage(stage(), `http://seen${pages++}.example/`, html);
    if (Object.keys(headers).length > 0) stage().sites.pages.set(url, { body: html, headers });
    const opened = await stage().open(url);
    const report = await stage().report(url);
    await opened.close();
    return report;
  };

  // What is in a frame may come a moment after the page.
  test.each(Object.entries(SEEN))('spun text is judged %s', async (_, html) => {
    const url = servePage(stage(), `http://seen${pages++}.example/`, html);
    const opened = await stage().open(url);
    const report = await poll('a verdict', async () => {
      const state = await stage().tabState(url);
      return state?.report?.state === 'judged' && state.report;
    });
    expect(report.verdict.level).toBe('warning');
    await opened.close();
  });

  test('a text/plain document is read line by line', async () => {
    const text = `Ferry workers\n\n${plain.split('\n').join('\n\n')}\n\nSource: http://harbourpost.example/2026/04/ferry-workers-fatigue-cameras.html\n`;
    expect(await judge(text, { 'Content-Type': 'text/plain; charset=utf-8' })).toMatchObject({
      state: 'judged',
      verdict: {
        level: 'warning',
        original: { url: 'http://harbourpost.example/2026/04/ferry-workers-fatigue-cameras.html' },
      },
    });
  });

  test.each(Object.entries(UNSEEN))('spun text accuses nobody %s', async (_, html) => {
    expect(await judge(html)).toMatchObject({ state: 'judged', verdict: { level: 'clear' } });
  });

  test('a password that the reader typed keeps the page unread', async () => {
    const html = article(
      `${SPUN}<input type="password" autofocus><script>document.querySelector('input').value='typed'</script>`,
    );
    expect(await judge(html)).toMatchObject({ state: 'skipped', reason: 'password' });
  });
});
