import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** Decompresses a stream if it is gzip, whatever the file's name. */
export async function* decompress(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const chunks = stream[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done) return;
  const all = Readable.from(prepend(first.value, chunks));
  const isPacked = first.value[0] === 0x1f && first.value[1] === 0x8b;
  // The reader of the decompressed bytes gets the error, if any.
  yield* isPacked ? pipeline(all, createGunzip(), () => {}) : all;
}

/** The stream with the chunk that was already read. */
export async function* prepend(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
