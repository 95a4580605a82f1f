import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** The bytes of a stream, unpacked if they are gzip, whatever the file is called. */
export async function* decompress(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const chunks = stream[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done) return;
  const all = Readable.from(prepend(first.value, chunks));
  const isPacked = first.value[0] === 0x1f && first.value[1] === 0x8b;
  // The error, if any, comes to whoever reads the unpacked bytes.
  yield* isPacked ? pipeline(all, createGunzip(), () => {}) : all;
}

/** The chunks again, with the one already taken. */
export async function* prepend(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
