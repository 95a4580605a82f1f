import { StringDecoder } from 'node:string_decoder';

/** Longer lines are refused: one row is one document. Characters. */
const MAX_LINE_LENGTH = 100_000_000;

/**
 * Splits a UTF-8 stream into lines. Only "\n" ends a line, since JSON may contain other separators. Throws on overlong
 * lines.
 */
export async function* splitLines(stream: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let parts: string[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const [first = '', ...others] = decoder.write(chunk).split('\n');
    parts.push(first);
    length += first.length;
    if (length > MAX_LINE_LENGTH) throw new Error('a line is too long to be one document.');
    for (const next of others) {
      yield parts.join('');
      parts = [next];
      length = next.length;
    }
  }
  yield parts.join('') + decoder.end();
}
