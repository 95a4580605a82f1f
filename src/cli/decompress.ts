import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** Decompresses a stream if it is gzip, whatever the file's name. */
export async function* decompress(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const chunks = stream[Symbol.asyncIterator]();
  const start = await readStart(chunks);
  if (start.length === 0) return;
  const all = Readable.from(prepend(start, chunks));
  const isPacked = start[0] === 0x1f && start[1] === 0x8b;
  // The reader of the decompressed bytes gets the error, if any.
  yield* isPacked ? pipeline(all, createGunzip(), () => {}) : all;
}

/** At least two bytes, by which gzip is recognised; a pipe may deliver them one by one. */
async function readStart(chunks: AsyncIterator<Buffer>): Promise<Buffer> {
  let start = Buffer.alloc(0);
  while (start.length < 2) {
    const next = await chunks.next();
    if (next.done) break;
    start = Buffer.concat([start, next.value]);
  }
  return start;
}

/** The stream with the chunk that was already read. */
export async function* prepend(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
