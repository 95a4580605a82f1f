import { strToU8, zipSync } from 'fflate';

/** A run of text, or a link. */
export type DocxRun = string | { text: string; href: string };

const escapeXml = (text: string) =>
  text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/></Types>';

/** The markup of a paragraph of plain text. */
export const docxParagraph = (text: string) =>
  `<w:p><w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;

/** Packs the markup of a document's body as Word does. */
export function packDocx(body: string, targets: readonly string[] = []): Uint8Array {
  const relations = targets
    .map(
      (target, number) =>
        `<Relationship Id="rId${number}" Type="hyperlink" Target="${escapeXml(target)}" TargetMode="External"/>`,
    )
    .join('');
  return zipSync({
    '[Content_Types].xml': strToU8(TYPES),
    'word/document.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`,
    ),
    'word/media/image1.png': new Uint8Array(64),
  });
}

/** Writes a Word file with these paragraphs. */
export function makeDocx(paragraphs: readonly (string | DocxRun[])[]): Uint8Array {
  const targets: string[] = [];
  const run = (piece: DocxRun) => {
    const inner = `<w:r><w:t xml:space="preserve">${escapeXml(typeof piece === 'string' ? piece : piece.text)}</w:t></w:r>`;
    if (typeof piece === 'string') return inner;
    targets.push(piece.href);
    return `<w:hyperlink r:id="rId${targets.length - 1}">${inner}</w:hyperlink>`;
  };
  const body = paragraphs.map((pieces) => `<w:p>${[pieces].flat().map(run).join('')}</w:p>`);
  return packDocx(body.join(''), targets);
}
