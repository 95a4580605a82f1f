import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** A page a test lays down at an address: its text, or the whole answer. */
export interface StubResponse {
  body: string | Uint8Array | AsyncIterable<string | Uint8Array>;
  status?: number;
  headers?: Record<string, string>;
  /** Held back until this settles. */
  after?: Promise<unknown>;
}

/** One request that reached us: "GET http://host/path", or "CONNECT host:443" for what we refuse. */
export type RequestLine = `${string} ${string}`;

export interface Sites {
  port: number;
  /** Every request since the start, in order of arrival. */
  requests: RequestLine[];
  /** Pages that stand before the folders, by full address. */
  pages: Map<string, StubResponse>;
  close(): Promise<void>;
}

const MEDIA_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** A browser that takes us for its proxy sends the whole address; one whose resolver is mapped sends a path and a host. */
function requestedUrl(request: IncomingMessage): URL {
  return new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
}

/** `folder/host/path`, where the path cannot leave its host's folder. */
function fileOf(folder: string, { hostname, pathname }: URL): string {
  const path = normalize(`/${decodeURIComponent(pathname)}`);
  return join(folder, hostname, path.endsWith('/') ? `${path}index.html` : path);
}

async function readSidecar(file: string): Promise<Record<string, string>> {
  const text = await readFile(`${file}.headers.json`, 'utf8').catch(() => '{}');
  return JSON.parse(text) as Record<string, string>;
}

/** The file of the first folder that has it, with the headers of `FILE.headers.json` beside it. */
async function readFromFolders(folders: string[], address: URL): Promise<StubResponse> {
  for (const folder of folders) {
    const file = fileOf(folder, address);
    const body = await readFile(file).catch(() => undefined);
    if (body === undefined) continue;
    const type = MEDIA_TYPES[extname(file)] ?? 'application/octet-stream';
    return { body, headers: { 'content-type': type, ...(await readSidecar(file)) } };
  }
  return { body: `Nothing stands at ${address.href}.`, status: 404 };
}

const refuse = (error: Error): StubResponse => ({ body: error.message, status: 400 });

async function send(answer: StubResponse, response: ServerResponse): Promise<void> {
  await answer.after;
  const { status = 200, headers = {}, body } = answer;
  response.writeHead(status, { 'content-type': MEDIA_TYPES['.html'], ...headers });
  if (typeof body === 'string' || body instanceof Uint8Array) {
    response.end(body);
    return;
  }
  for await (const part of body) {
    if (response.destroyed) return;
    response.write(part);
  }
  response.end();
}

/**
 * Serves folders that are named as host names, as a plain server and as a proxy, on a port of this machine alone.
 * Nothing is ever fetched from elsewhere: what no folder holds is a 404, encrypted connections are noted and refused.
 *
 * @param folders each holds folders named as hosts; the first that has a file answers
 * @param port 0 for any free one
 */
export async function serveSites(folders: string[], port = 0): Promise<Sites> {
  const requests: RequestLine[] = [];
  const pages = new Map<string, StubResponse>();
  const server = createServer(async (request, response) => {
    const address = requestedUrl(request);
    requests.push(`${request.method} ${address.href}`);
    const answer =
      pages.get(address.href) ?? (await readFromFolders(folders, address).catch(refuse));
    await send(answer, response);
  });
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url}`);
    // The server leaves this socket to us: a browser that is closed meanwhile resets it.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  server.on('clientError', (_error, socket) => socket.destroy());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port: (server.address() as AddressInfo).port, requests, pages, close };
}
