import { createReadStream } from 'node:fs';
import { decodeText } from '../article/fetch/decode-text.ts';
import { decompress, prepend } from './decompress.ts';
import type { Input, UnreadableInput } from './input.ts';
import { readJsonLine } from './read-json-line.ts';
import { splitLines } from './split-lines.ts';

type InputFormat = 'html' | 'text' | 'rows';

const FORMAT_BY_EXTENSION: ReadonlyMap<string, InputFormat> = new Map([
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['txt', 'text'],
  ['md', 'text'],
  ['jsonl', 'rows'],
  ['ndjson', 'rows'],
]);

/** Longer files are not documents. Bytes. */
const MAX_FILE_BYTES = 200_000_000;

/** The start of a stream by which its format is detected. Bytes. */
const SNIFFED_BYTES = 4096;

/**
 * Reads the documents at a path one by one; a file of thousands needs no more memory than its longest row. "-" is
 * standard input, whose format is detected. Unreadable inputs are reported, never thrown.
 */
export async function* readInputs(path: string): AsyncGenerator<Input | UnreadableInput> {
  try {
    const [format, stream] =
      path === '-' ? await sniffFormat(decompress(process.stdin)) : openFile(path);
    if (format === 'rows') yield* readJsonLines(path, stream);
    else yield { file: path, [format]: decodeText(await readAll(stream)) };
  } catch (error) {
    yield { problem: `${path}: ${explainError(error)}` };
  }
}

/** The format is determined before the file is opened: an unread stream would throw its error at the process. */
function openFile(path: string): [InputFormat, AsyncGenerator<Buffer>] {
  const format = formatOf(path);
  return [format, decompress(createReadStream(path))];
}

function formatOf(path: string): InputFormat {
  const extension = /\.([a-z]+)(?:\.gz)?$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  const format = FORMAT_BY_EXTENSION.get(extension);
  if (!format) throw new Error('give a file that ends in .html, .txt or .jsonl, or their .gz.');
  return format;
}

/** Markup starts with "<", a row with "{". Returns the whole stream. */
async function sniffFormat(
  bytes: AsyncGenerator<Buffer>,
): Promise<[InputFormat, AsyncGenerator<Buffer>]> {
  const first = await bytes.next();
  const chunk = first.done ? Buffer.alloc(0) : first.value;
  const start = decodeText(chunk.subarray(0, SNIFFED_BYTES)).trimStart()[0];
  return [start === '<' ? 'html' : start === '{' ? 'rows' : 'text', prepend(chunk, bytes)];
}

async function* readJsonLines(
  file: string,
  stream: AsyncIterable<Buffer>,
): AsyncGenerator<Input | UnreadableInput> {
  let number = 0;
  for await (const line of splitLines(stream)) {
    number++;
    const row = line.replace(/^\ufeff/, '').trim();
    if (row !== '') yield readJsonLine(file, number, row);
  }
}

async function readAll(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > MAX_FILE_BYTES) throw new Error('is too large to be one document.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const ERROR_TEXTS: ReadonlyMap<string | undefined, string> = new Map([
  ['ENOENT', 'there is no such file; check the path.'],
  ['EISDIR', 'is a folder; give the files in it.'],
  ['EACCES', 'may not be read; check its permissions.'],
  ['Z_DATA_ERROR', 'is not whole; its gzip data are damaged.'],
  ['Z_BUF_ERROR', 'is not whole; its gzip data end too early.'],
]);

function explainError(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return ERROR_TEXTS.get(code) ?? message;
}
