import type { HistoryEntry } from './history-entry.ts';

/** Columns compress better than rows. */
type HistoryColumns = { [K in keyof HistoryEntry]: HistoryEntry[K][] };

const transformBytes = async (bytes: BlobPart, stream: CompressionStream | DecompressionStream) =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());

/** Packs entries to a third of their size. */
export function packHistory(memories: HistoryEntry[]): Promise<Uint8Array> {
  const columns: HistoryColumns = {
    url: memories.map(({ url }) => url),
    title: memories.map(({ title }) => title),
    time: memories.map(({ time }) => time),
    level: memories.map(({ level }) => level),
    kind: memories.map(({ kind }) => kind),
  };
  return transformBytes(JSON.stringify(columns), new CompressionStream('deflate-raw'));
}

/** Unpacks entries. */
export async function unpackHistory(packed: Uint8Array): Promise<HistoryEntry[]> {
  const bytes = await transformBytes(packed as BlobPart, new DecompressionStream('deflate-raw'));
  const { url, title, time, level, kind } = JSON.parse(
    new TextDecoder().decode(bytes),
  ) as HistoryColumns;
  return url.map((url, i) => ({
    url,
    title: title[i] ?? '',
    time: time[i] ?? 0,
    level: level[i] ?? 'unknown',
    kind: kind[i] ?? 'cannot-tell',
  }));
}
