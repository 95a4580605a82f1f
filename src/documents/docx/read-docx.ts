import { type Unzipped, unzipSync } from 'fflate';
import { DocumentError } from '../document.ts';
import { readLinkTargets } from './link-targets.ts';
import { type DocxLink, readParagraphs } from './read-paragraphs.ts';

/** The parts that hold the text and its links' addresses (ECMA-376, part 1). */
const TEXT_PART = 'word/document.xml';
const LINKS_PART = 'word/_rels/document.xml.rels';

/** The text of a long novel takes a tenth of it; more is a zip bomb. Bytes. */
const MAX_PART_BYTES = 64 * 1024 * 1024;

/** The text of a Word file, paragraphs separated by blank lines, and its links in order. */
export interface DocxText {
  text: string;
  links: DocxLink[];
}

function unzipParts(bytes: Uint8Array): Unzipped {
  let isTooLarge = false;
  const parts = unzipSync(bytes, {
    filter({ name, originalSize }) {
      if (name !== TEXT_PART && name !== LINKS_PART) return false;
      isTooLarge ||= originalSize > MAX_PART_BYTES;
      return !isTooLarge;
    },
  });
  if (isTooLarge) throw new DocumentError('file-too-large');
  return parts;
}

function parseXml(bytes: Uint8Array): Document {
  const document = new DOMParser().parseFromString(
    new TextDecoder().decode(bytes),
    'application/xml',
  );
  if (document.querySelector('parsererror')) throw new DocumentError('damaged');
  return document;
}

/**
 * Reads a Word file (.docx).
 * @throws DocumentError, and fflate's errors for a damaged archive
 */
export function readDocx(bytes: Uint8Array): DocxText {
  const parts = unzipParts(bytes);
  const content = parts[TEXT_PART];
  if (!content) throw new DocumentError('unknown-format');
  const relations = parts[LINKS_PART];
  const targets = relations ? readLinkTargets(parseXml(relations)) : new Map<string, string>();
  const { paragraphs, links } = readParagraphs(parseXml(content), targets);
  const text = paragraphs.filter((paragraph) => paragraph.trim() !== '').join('\n\n');
  return { text, links };
}
