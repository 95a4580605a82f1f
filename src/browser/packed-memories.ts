import type { Memory } from './memory.ts';

/** The form in which addresses, titles and verdicts pack best: a column each. */
type Columns = { [K in keyof Memory]: Memory[K][] };

const through = async (bytes: BlobPart, stream: CompressionStream | DecompressionStream) =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());

/** Memories in a third of their room. */
export function packMemories(memories: Memory[]): Promise<Uint8Array> {
  const columns: Columns = {
    url: memories.map(({ url }) => url),
    title: memories.map(({ title }) => title),
    time: memories.map(({ time }) => time),
    level: memories.map(({ level }) => level),
    kind: memories.map(({ kind }) => kind),
  };
  return through(JSON.stringify(columns), new CompressionStream('deflate-raw'));
}

/** The memories that were packed. */
export async function unpackMemories(packed: Uint8Array): Promise<Memory[]> {
  const bytes = await through(packed as BlobPart, new DecompressionStream('deflate-raw'));
  const { url, title, time, level, kind } = JSON.parse(new TextDecoder().decode(bytes)) as Columns;
  return url.map((url, i) => ({
    url,
    title: title[i] ?? '',
    time: time[i] ?? 0,
    level: level[i] ?? 'unknown',
    kind: kind[i] ?? 'cannot-tell',
  }));
}
