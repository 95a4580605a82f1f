import { FetchError } from './fetch-error.ts';

/**
 * Reads a response's body, up to a limit.
 *
 * @throws FetchError
 */
export async function readBody(
  response: Response,
  maxBytes: number,
  onProgress: ((received: number, total: number | undefined) => void) | undefined,
): Promise<Uint8Array> {
  const total = Number(response.headers.get('content-length') ?? 0) || undefined;
  const chunks: Uint8Array[] = [];
  let received = 0;
  const reader = response.body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    received += read.value.length;
    if (received > maxBytes) throw new FetchError('too-large', response.url, response.status);
    chunks.push(read.value);
    onProgress?.(received, total);
  }
  const bytes = new Uint8Array(received);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
