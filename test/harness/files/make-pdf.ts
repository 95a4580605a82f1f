import { encryptPdf, type PdfCipher } from './encrypt-pdf.ts';

/** A line of text on a page: where its base line begins, from the lower left corner in points. */
export interface PdfLine {
  text: string;
  x: number;
  y: number;
  /** In points; 11 if absent. */
  size?: number;
}

export interface PdfOptions {
  /** Nobody can read the file without it. */
  password?: string;
}

/** A4 in points. */
const PAGE_WIDTH = 595;
const PAGE_HEIGHT = 842;

const DEFAULT_SIZE = 11;

const bytesOf = (text: string) => Buffer.from(text, 'latin1');
const escapeText = (text: string) => text.replace(/[\\()]/g, '\\$&');

const drawLine = ({ text, x, y, size = DEFAULT_SIZE }: PdfLine) =>
  `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escapeText(text)}) Tj ET`;

/** Objects, each with its number; streams are encrypted if there is a cipher. */
function writeObjects(pages: readonly PdfLine[][], cipher?: PdfCipher): Buffer[] {
  const numberOf = (page: number) => 4 + 2 * page;
  const kids = pages.map((_, page) => `${numberOf(page)} 0 R`).join(' ');
  const font = '<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding/WinAnsiEncoding>>';
  const objects: Buffer[] = [
    bytesOf('<</Type/Catalog/Pages 2 0 R>>'),
    bytesOf(`<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`),
    bytesOf(font),
  ];
  pages.forEach((lines, page) => {
    const number = numberOf(page) + 1;
    const plain = bytesOf(lines.map(drawLine).join('\n'));
    const content = cipher?.encrypt(plain, number) ?? plain;
    const box = `[0 0 ${PAGE_WIDTH} ${PAGE_HEIGHT}]`;
    objects.push(
      bytesOf(
        `<</Type/Page/Parent 2 0 R/MediaBox${box}/Contents ${number} 0 R/Resources<</Font<</F1 3 0 R>>>>>>`,
      ),
      Buffer.concat([
        bytesOf(`<</Length ${content.length}>>stream\n`),
        content,
        bytesOf('\nendstream'),
      ]),
    );
  });
  return objects;
}

/** The file's parts one after the other, with the table of where each object begins. */
function assemble(objects: readonly Buffer[], trailer: string): Buffer {
  const parts: Buffer[] = [bytesOf('%PDF-1.4\n')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  const push = (part: Buffer) => {
    parts.push(part);
    length += part.length;
  };
  objects.forEach((object, index) => {
    offsets.push(length);
    push(Buffer.concat([bytesOf(`${index + 1} 0 obj\n`), object, bytesOf('\nendobj\n')]));
  });
  const start = length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  push(bytesOf(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`));
  push(bytesOf(`trailer<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\n`));
  push(bytesOf(`startxref\n${start}\n%%EOF\n`));
  return Buffer.concat(parts);
}

/** Writes a PDF with these lines of text (Latin letters) on its pages. */
export function makePdf(pages: readonly PdfLine[][], { password }: PdfOptions = {}): Buffer {
  const cipher = password === undefined ? undefined : encryptPdf(password);
  return assemble(writeObjects(pages, cipher), cipher?.trailer ?? '');
}

/** Lines of text in one column, from the top of the page downward. */
export function column(
  lines: readonly string[],
  { x = 72, top = 740, leading = 14 } = {},
): PdfLine[] {
  return lines.map((text, number) => ({ text, x, y: top - number * leading }));
}
