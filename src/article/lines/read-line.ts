import type { Line, Link } from '../article.ts';
import { resolveUrl } from '../dom/resolve-url.ts';
import { collapseWhitespace } from '../text/collapse-whitespace.ts';

/** Longer lines are cut: they are not prose. Characters. */
const MAX_LINE_LENGTH = 20_000;

/** Links kept per line. Hundreds are a menu. */
const MAX_LINKS = 50;

/** Ancestors kept per line, and characters kept of each. */
const MAX_ANCESTORS = 8;
const MAX_ANCESTOR_LENGTH = 120;

/** A part of a line inside one link, or outside of all links. */
interface AnchorRun {
  anchor: Element | undefined;
  text: string;
}

/** Joins a line's visible text nodes. Undefined if they hold no text. */
export function readLine(
  nodes: readonly Text[],
  baseUrl: string,
  describe: (element: Element) => string,
): Pick<Line, 'text' | 'links' | 'ancestors'> | undefined {
  const parent = nodes[0]?.parentElement;
  if (!parent) return undefined;
  const { text, links } = joinAnchorRuns(groupByAnchor(nodes), baseUrl);
  return text === '' ? undefined : { text, links, ancestors: describeAncestors(parent, describe) };
}

function groupByAnchor(nodes: readonly Text[]): AnchorRun[] {
  const runs: AnchorRun[] = [];
  let length = 0;
  for (const node of nodes) {
    const anchor = findAnchor(node);
    const last = runs.at(-1);
    const text = node.data.slice(0, MAX_LINE_LENGTH);
    if (last && last.anchor === anchor) last.text += text;
    else runs.push({ anchor, text });
    length += text.length;
    if (length > MAX_LINE_LENGTH) break;
  }
  return runs;
}

/** Where buttons that are no anchors keep their address, the last one in a script. */
const TARGET_ATTRIBUTES = ['data-href', 'data-url', 'data-link', 'onclick'];
const ADDRESS = /https?:\/\/[^'"\s]{4,2000}/i;

/** Where a button that is no anchor leads, as far as its attributes say. */
function targetOf(element: Element): string | undefined {
  if (!element.matches('button, a, [role="button"]')) return undefined;
  const stated = TARGET_ATTRIBUTES.map((name) => element.getAttribute(name)).find(Boolean);
  return ADDRESS.exec(stated ?? '')?.[0];
}

const addressOf = (anchor: Element) => anchor.getAttribute('href') ?? targetOf(anchor);

/** The link around a text node: within its line, or around a whole card. */
function findAnchor(node: Text): Element | undefined {
  let ancestor = node.parentElement;
  for (let step = 0; ancestor && step < MAX_ANCESTORS; step++, ancestor = ancestor.parentElement) {
    if (ancestor.localName === 'a' && ancestor.hasAttribute('href')) return ancestor;
    if (targetOf(ancestor)) return ancestor;
  }
  return undefined;
}

function joinAnchorRuns(runs: AnchorRun[], baseUrl: string): { text: string; links: Link[] } {
  let text = '';
  const links: Link[] = [];
  for (const run of runs) {
    const collapsed = collapseWhitespace(run.text);
    const added = text === '' || text.endsWith(' ') ? collapsed.trimStart() : collapsed;
    const start = text.length + (added.length - added.trimStart().length);
    text += added;
    const link = run.anchor && readLink(run.anchor, added.trim(), start, baseUrl);
    if (link && links.length < MAX_LINKS) links.push(link);
  }
  return { text: text.trimEnd(), links };
}

function readLink(anchor: Element, text: string, start: number, baseUrl: string): Link | undefined {
  const href = resolveUrl(addressOf(anchor), baseUrl);
  if (!href || text === '') return undefined;
  const rel = anchor.getAttribute('rel')?.trim().toLowerCase();
  return { text, start, end: start + text.length, href, ...(rel && { rel }) };
}

function describeAncestors(parent: Element, describe: (element: Element) => string): string[] {
  const described: string[] = [];
  let ancestor: Element | null = parent;
  while (ancestor && described.length < MAX_ANCESTORS && ancestor.localName !== 'html') {
    described.push(describe(ancestor));
    ancestor = ancestor.parentElement;
  }
  return described;
}

/** An element as "tag#id.class.class". */
export function describeElement(element: Element): string {
  const id = element.getAttribute('id');
  const classes = element.getAttribute('class');
  const name = id ? `${element.localName}#${id}` : element.localName;
  const words = classes?.trim() ? `.${classes.trim().replace(/\s+/g, '.')}` : '';
  return `${name}${words}`.slice(0, MAX_ANCESTOR_LENGTH);
}
