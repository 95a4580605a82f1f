import { describe, expect, test } from 'vitest';
import { MAX_FILE_BYTES } from '../../src/documents/document.ts';
import { readDocument } from '../../src/documents/read-document.ts';
import { docxParagraph, makeDocx, packDocx } from '../harness/files/make-docx.ts';

const signal = new AbortController().signal;
const read = (bytes: Uint8Array) => readDocument(bytes, { url: 'about:blank', signal });

async function articleOf(bytes: Uint8Array) {
  const answer = await read(bytes);
  if (answer.state === 'failed') throw new Error(answer.failure);
  return answer.article;
}

async function failureOf(bytes: Uint8Array) {
  const answer = await read(bytes);
  return answer.state === 'failed' ? answer.failure : 'none';
}

describe('the text of a Word file', () => {
  test('has its paragraphs, and markup as text', async () => {
    const { title, text } = await articleOf(
      makeDocx([
        'A letter from the crews',
        'They wrote <b>two</b> pages & sent them.',
        '',
        'Nobody answered.',
      ]),
    );
    expect(title).toBe('A letter from the crews');
    expect(text).toBe(
      'A letter from the crews\n\nThey wrote <b>two</b> pages & sent them.\n\nNobody answered.',
    );
  });

  test('keeps its links, and only those to the web', async () => {
    const { lines } = await articleOf(
      makeDocx([
        'A letter',
        ['Source: ', { text: 'Harbour Post', href: 'https://harbourpost.example/letter' }, '.'],
        ['More: ', { text: 'here', href: 'javascript:alert(1)' }],
      ]),
    );
    expect(lines.flatMap(({ links }) => links)).toEqual([
      { text: 'Harbour Post', href: 'https://harbourpost.example/letter', start: 8, end: 20 },
    ]);
  });

  test('leaves out what is deleted, hidden or a field code, and reads a text box once', async () => {
    const run = (inner: string) => `<w:r>${inner}</w:r>`;
    const text = (words: string) => `<w:t>${words}</w:t>`;
    const box = `<w:txbxContent>${docxParagraph('In the box.')}</w:txbxContent>`;
    const body = [
      `<w:p>${run(text('Kept'))}<w:del>${run('<w:delText> deleted</w:delText>')}</w:del>`,
      run(`<w:rPr><w:vanish/></w:rPr>${text(' hidden')}`),
      run('<w:instrText>PAGE</w:instrText>'),
      `<w:ins>${run(text(' inserted.'))}</w:ins>`,
      `<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      `<w:tbl><w:tr><w:tc>${docxParagraph('In a table.')}</w:tc></w:tr></w:tbl>`,
    ];
    const article = await articleOf(packDocx(body.join('')));
    expect(article.text).toBe('Kept inserted.\n\nIn the box.\n\nIn a table.');
  });

  test('in two-byte letters is the same', async () => {
    const { text } = await articleOf(makeDocx(['Überschrift', 'Łódź, 北京, שלום עולם 🚢.']));
    expect(text).toContain('Łódź, 北京, שלום עולם 🚢.');
  });
});

describe('a Word file that cannot be read', () => {
  const whole = makeDocx(['A letter', 'with a second paragraph']);

  test('that is cut off or has broken markup is damaged', async () => {
    expect(await failureOf(whole.subarray(0, whole.length / 2))).toBe('damaged');
    expect(await failureOf(packDocx('<w:p><w:r>'))).toBe('damaged');
  });

  test('with a password is encrypted, and an older one is named', async () => {
    const compound = (name: string) =>
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(600),
        Buffer.from(name, 'utf16le'),
      ]);
    expect(await failureOf(compound('EncryptedPackage'))).toBe('encrypted');
    expect(await failureOf(compound('WordDocument'))).toBe('old-word');
  });

  test('that is another archive, a picture, or nothing, is no text', async () => {
    const { zipSync } = await import('fflate');
    expect(await failureOf(zipSync({ 'a.txt': new Uint8Array(9) }))).toBe('unknown-format');
    expect(await failureOf(Buffer.from('89504e470d0a1a0a0000', 'hex'))).toBe('unknown-format');
    expect(await failureOf(new Uint8Array())).toBe('no-text');
    expect(await failureOf(makeDocx(['', ' ']))).toBe('no-text');
  });

  test('that unpacks to far more than it is worth is refused', async () => {
    const { zipSync } = await import('fflate');
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(65 * 1024 * 1024) }, { level: 1 });
    expect(bomb.length).toBeLessThan(MAX_FILE_BYTES / 100);
    expect(await failureOf(bomb)).toBe('file-too-large');
  });

  test('with elements nested thousands deep still answers', async () => {
    const deep = `${'<w:sdt>'.repeat(600)}${docxParagraph('Deep.')}${'</w:sdt>'.repeat(600)}`;
    const body = `${docxParagraph('Flat words stand here.')}${deep}`;
    expect((await articleOf(packDocx(body))).text).toBe('Flat words stand here.');
  });
});

describe('other files', () => {
  test('a web page is read as a page, a text as a text', async () => {
    const paragraph = `<p>${'The crews asked for longer breaks between the runs of the night. '.repeat(12)}</p>`;
    const page = `<!doctype html><title>A letter</title><article><h1>A letter</h1>${paragraph}</article>`;
    expect((await articleOf(Buffer.from(page))).text).toContain('longer breaks');
    expect((await articleOf(Buffer.from('Just\n\nwords of a text.'))).text).toBe(
      'Just\n\nwords of a text.',
    );
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Łódź words', 'utf16le')]);
    expect((await articleOf(utf16)).text).toBe('Łódź words');
  });
});
