import { StringDecoder } from 'node:string_decoder';

/** Longer lines are refused: one row is one document. Characters. */
const MAX_LINE_LENGTH = 100_000_000;

/**
 * The lines of a UTF-8 stream, one after another. Only "\n" ends a line: other separators may stand inside JSON.
 * Throws on a line beyond all bounds.
 */
export async function* splitLines(stream: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let begun: string[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const [first = '', ...others] = decoder.write(chunk).split('\n');
    begun.push(first);
    length += first.length;
    if (length > MAX_LINE_LENGTH) throw new Error('a line is too long to be one document.');
    for (const next of others) {
      yield begun.join('');
      begun = [next];
      length = next.length;
    }
  }
  yield begun.join('') + decoder.end();
}
