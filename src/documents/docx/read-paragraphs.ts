/** A link's text and address. */
export interface DocxLink {
  text: string;
  href: string;
}

interface Reading {
  paragraphs: string[];
  links: DocxLink[];
  targets: ReadonlyMap<string, string>;
}

/**
 * What is not read: deleted and moved text, field codes, the older twin of a drawing, and properties. The names are
 * those of WordprocessingML (ECMA-376, part 1, 17), without their prefix.
 */
const SKIPPED = new Set(['del', 'moveFrom', 'instrText', 'delText', 'Fallback', 'pPr', 'fldData']);

/** Elements that stand for a character. */
const CHARACTERS: Readonly<Record<string, string>> = {
  tab: ' ',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
};

/** Elements may be nested this deep; what is deeper was made to overflow the stack. */
const MAX_DEPTH = 200;

const isHidden = (run: Element) =>
  [...run.children].some(
    (properties) =>
      properties.localName === 'rPr' &&
      [...properties.children].some(({ localName }) => localName === 'vanish'),
  );

const targetOf = (link: Element) =>
  [...link.attributes].find(({ name }) => /(?:^|:)id$/.test(name))?.value ?? '';

/** The text in an element. A text box holds paragraphs of its own, which follow the one that it is anchored in. */
function textIn(element: Element, reading: Reading, depth: number): string {
  let text = '';
  if (depth > MAX_DEPTH) return text;
  for (const child of element.children) {
    const { localName } = child;
    if (SKIPPED.has(localName) || (localName === 'r' && isHidden(child))) continue;
    if (localName === 't') text += child.textContent;
    else if (CHARACTERS[localName] !== undefined) text += CHARACTERS[localName];
    else if (localName === 'txbxContent') readBlocks(child, reading, depth + 1);
    else if (localName === 'hyperlink') text += linkIn(child, reading, depth + 1);
    else text += textIn(child, reading, depth + 1);
  }
  return text;
}

function linkIn(element: Element, reading: Reading, depth: number): string {
  const text = textIn(element, reading, depth);
  const href = reading.targets.get(targetOf(element));
  if (href && text.trim()) reading.links.push({ text: text.trim(), href });
  return text;
}

function readBlocks(element: Element, reading: Reading, depth: number): void {
  if (depth > MAX_DEPTH) return;
  for (const child of element.children) {
    if (SKIPPED.has(child.localName)) continue;
    if (child.localName !== 'p') {
      readBlocks(child, reading, depth + 1);
      continue;
    }
    const place = reading.paragraphs.push('') - 1;
    reading.paragraphs[place] = textIn(child, reading, depth + 1);
  }
}

/** Reads the paragraphs of a document in order, and its links. Notes, comments, heads and feet are other parts. */
export function readParagraphs(
  document: Document,
  targets: ReadonlyMap<string, string>,
): Omit<Reading, 'targets'> {
  const reading: Reading = { paragraphs: [], links: [], targets };
  readBlocks(document.documentElement, reading, 0);
  return reading;
}
