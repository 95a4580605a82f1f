import { absoluteAddress } from './absolute-address.ts';
import type { Line, Link } from './article.ts';
import { foldSpace } from './fold-space.ts';

/** Longer lines are cut: an endless line is no prose. Characters. */
const LONGEST_LINE = 20_000;

/** Links kept of one line; hundreds are a menu. */
const MOST_LINKS = 50;

/** Ancestors kept of a line, and characters of each. */
const MOST_ANCESTORS = 8;
const LONGEST_ANCESTOR = 120;

/** A stretch of a line inside one anchor, or outside all. */
interface Run {
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
  const { text, links } = joinRuns(findRuns(nodes), base);
  return text === '' ? undefined : { text, links, ancestors: describeAncestors(parent, describe) };
}

function findRuns(nodes: readonly Text[]): Run[] {
  const runs: Run[] = [];
  let length = 0;
  for (const node of nodes) {
    const anchor = findAnchor(node);
    const last = runs.at(-1);
    const text = node.data.slice(0, LONGEST_LINE);
    if (last && last.anchor === anchor) last.text += text;
    else runs.push({ anchor, text });
    length += text.length;
    if (length > LONGEST_LINE) break;
  }
  return runs;
}

/** The anchor around a text node: in its line, or around a whole card of them. */
function findAnchor(node: Text): Element | undefined {
  let up = node.parentElement;
  for (let step = 0; up && step < MOST_ANCESTORS; step++, up = up.parentElement) {
    if (up.localName === 'a' && up.hasAttribute('href')) return up;
  }
  return undefined;
}

function joinRuns(runs: Run[], base: string): { text: string; links: Link[] } {
  let text = '';
  const links: Link[] = [];
  for (const run of runs) {
    const folded = foldSpace(run.text);
    const added = text === '' || text.endsWith(' ') ? folded.trimStart() : folded;
    const start = text.length + (added.length - added.trimStart().length);
    text += added;
    const link = run.anchor && readLink(run.anchor, added.trim(), start, base);
    if (link && links.length < MOST_LINKS) links.push(link);
  }
  return { text: text.trimEnd(), links };
}

function readLink(anchor: Element, text: string, start: number, base: string): Link | undefined {
  const href = absoluteAddress(anchor.getAttribute('href'), base);
  if (!href || text === '') return undefined;
  const rel = anchor.getAttribute('rel')?.trim().toLowerCase();
  return { text, start, end: start + text.length, href, ...(rel && { rel }) };
}

function describeAncestors(parent: Element, describe: (element: Element) => string): string[] {
  const described: string[] = [];
  let up: Element | null = parent;
  while (up && described.length < MOST_ANCESTORS && up.localName !== 'html') {
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
  return `${name}${words}`.slice(0, LONGEST_ANCESTOR);
}
