import { pickOne, type Random } from '../../../training/spinners/seeded-random.ts';

/** A page has become what it stays after so long. Milliseconds. */
const MAX_DELAY = 1500;
const MAX_ACTS = 12;

/** What a hostile or clumsy page does to the extension's ears: statements, by themselves harmless to the text. */
const EVENTS = [
  "new PageTransitionEvent('pageshow', { persisted: true })",
  "new PageTransitionEvent('pagehide', { persisted: true })",
  "new Event('visibilitychange', { bubbles: true })",
  "new Event('prerenderingchange')",
  "new Event('freeze')",
  "new Event('resize')",
  "new Event('scroll', { bubbles: true })",
  "new PopStateEvent('popstate')",
  "new HashChangeEvent('hashchange')",
  "new Event('fullscreenchange', { bubbles: true })",
  "new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })",
  "new MouseEvent('click', { bubbles: true })",
  "new PointerEvent('pointermove', { bubbles: true })",
  "new Event('toggle')",
  "new Event('load')",
];

/** Ways in which pages replace what they show; the same article is there afterwards. */
const REPLACEMENTS = [
  'document.body.replaceWith(document.body.cloneNode(true))',
  'document.body.innerHTML = document.body.innerHTML',
  'document.documentElement.innerHTML = document.documentElement.innerHTML',
  'document.documentElement.replaceWith(document.documentElement.cloneNode(true))',
  "document.querySelector('main').replaceWith(document.querySelector('main').cloneNode(true))",
  "{ const main = document.querySelector('main'); main.remove(); setTimeout(() => document.body.append(main), 300); }",
  "{ const all = document.documentElement.outerHTML.replace(/<script[^]*?<\\/script>/g, ''); document.open(); document.write(all); document.close(); }",
  "{ document.body.style.opacity = 0; setTimeout(() => { document.body.style.opacity = ''; }, 300); }",
  '{ document.body.hidden = true; setTimeout(() => { document.body.hidden = false; }, 300); }',
  "history.replaceState(null, '', '?' + Math.random())",
  "history.pushState(null, '', '#' + Math.random())",
  "document.title = 'x'.repeat(100000)",
];

const target = (random: Random) => pickOne(['window', 'document', 'document.body'], random);

function makeAct(random: Random): string {
  if (random() < 0.5) return pickOne(REPLACEMENTS, random) ?? '';
  const storm = random() < 0.2 ? 500 : 1 + Math.floor(random() * 3);
  return `for (let n = 0; n < ${storm}; n++) ${target(random)}.dispatchEvent(${pickOne(EVENTS, random)})`;
}

/** A script that does such things at random times. What fails there is the page's own affair. */
export function randomScript(random: Random): string {
  const acts = Array.from({ length: 1 + Math.floor(random() * MAX_ACTS) }, () => {
    const delay = Math.floor(random() * MAX_DELAY);
    return `setTimeout(() => { try { ${makeAct(random)} } catch {} }, ${delay});`;
  });
  return `<script>${acts.join('\n').replaceAll('</script>', '<\\/script>')}</script>`;
}
