import type { Line, Link } from '../article.ts';
import { resolveUrl } from '../dom/resolve-url.ts';
import { collapseWhitespace } from '../text/collapse-whitespace.ts';

/** Longer lines are cut: an endless line is no prose. Characters. */
const MAX_LINE_LENGTH = 20_000;

/** Links kept of one line; hundreds are a menu. */
const MAX_LINKS = 50;

/** Ancestors kept of a line, and characters of each. */
const MAX_ANCESTORS = 8;
const MAX_ANCESTOR_LENGTH = 120;

/** A stretch of a line inside one anchor, or outside all. */
interface AnchorRun {
  anchor: Element | undefined;
  text: string;
}

/** What a line's text nodes, those that readers see, say together. Undefined if that is nothing. */
export function readLine(
  nodes: readonly Text[],
  base: string,
  describe: (element: Element) => string,
): Pick<Line, 'text' | 'links' | 'ancestors'> | undefined {
  const parent = nodes[0]?.parentElement;
  if (!parent) return undefined;
  const { text, links } = joinAnchorRuns(groupByAnchor(nodes), base);
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

/** The anchor around a text node: in its line, or around a whole card of them. */
function findAnchor(node: Text): Element | undefined {
  let up = node.parentElement;
  for (let step = 0; up && step < MAX_ANCESTORS; step++, up = up.parentElement) {
    if (up.localName === 'a' && up.hasAttribute('href')) return up;
  }
  return undefined;
}

function joinAnchorRuns(runs: AnchorRun[], base: string): { text: string; links: Link[] } {
  let text = '';
  const links: Link[] = [];
  for (const run of runs) {
    const folded = collapseWhitespace(run.text);
    const added = text === '' || text.endsWith(' ') ? folded.trimStart() : folded;
    const start = text.length + (added.length - added.trimStart().length);
    text += added;
    const link = run.anchor && readLink(run.anchor, added.trim(), start, base);
    if (link && links.length < MAX_LINKS) links.push(link);
  }
  return { text: text.trimEnd(), links };
}

function readLink(anchor: Element, text: string, start: number, base: string): Link | undefined {
  const href = resolveUrl(anchor.getAttribute('href'), base);
  if (!href || text === '') return undefined;
  const rel = anchor.getAttribute('rel')?.trim().toLowerCase();
  return { text, start, end: start + text.length, href, ...(rel && { rel }) };
}

function describeAncestors(parent: Element, describe: (element: Element) => string): string[] {
  const described: string[] = [];
  let up: Element | null = parent;
  while (up && described.length < MAX_ANCESTORS && up.localName !== 'html') {
    described.push(describe(up));
    up = up.parentElement;
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
