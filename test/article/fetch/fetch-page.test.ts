import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetchPage } from '../../../src/article/fetch/fetch-page.ts';
import { isPrivateAddress } from '../../../src/article/fetch/is-private-address.ts';

describe('private hosts', () => {
  test.each([
    'http://localhost/',
    'http://127.0.0.1:8080/',
    'http://0x7f.1/',
    'http://2130706433/',
    'http://10.1.2.3/',
    'http://172.16.0.1/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data',
    'http://100.64.0.1/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://[::127.0.0.1]/',
    'http://[::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[2002:c0a8:101::1]/',
    'http://[64:ff9b::10.0.0.1]/',
    'http://[64:ff9b:1::a00:1]/',
    'http://[fec0::1]/',
    'http://[ff02::1]/',
    'http://[4000::1]/',
    'http://[2001:db8::1]/',
    'http://192.0.0.8/',
    'http://fritz.box/',
    'http://nas.fritz.box/',
    'http://127.0.0.1.nip.io/',
    'http://printer.localdomain/',
    'http://db.internal/',
    'http://[fd00::1]/',
    'http://printer.local/',
    'http://router/',
    'http://intranet.home.arpa./',
  ])('%s is one', (url) => expect(isPrivateAddress(new URL(url).hostname)).toBe(true));

  test.each([
    'https://example.org/',
    'http://172.32.0.1/',
    'http://192.169.0.1/',
    'http://localhost.example.org/',
    'http://[2606:4700::1]/',
    'http://[2a00:1450:4001::200e]/',
    'http://notfritz.box/',
    'http://fritz.box.example/',
    'http://1.1.1.1/',
  ])('%s is none', (url) => expect(isPrivateAddress(new URL(url).hostname)).toBe(false));
});

describe('fetching', () => {
  const servers: ReturnType<typeof createServer>[] = [];
  afterEach(() => {
    vi.useRealTimers();
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
  });

  async function serve(answer: RequestListener): Promise<string> {
    const server = createServer(answer);
    servers.push(server);
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  }

  const go = (url: string, more = {}) =>
    fetchPage(url, { allowPrivate: true, signal: new AbortController().signal, ...more });

  test.each<[failure: string, answer: RequestListener]>([
    ['gone', (_, response) => response.writeHead(410).end()],
    ['refused', (_, response) => response.writeHead(429).end()],
    ['broken', (_, response) => response.writeHead(500).end()],
    ['not-a-page', (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end()],
    ['too-large', (_, response) => response.end('x'.repeat(6 * 1024 * 1024))],
    ['unreachable', (_, response) => response.writeHead(302, { location: '/' }).end()],
    ['unreachable', (request) => request.socket.destroy()],
  ])('%s', async (failure, answer) => {
    expect(await go(await serve(answer))).toMatchObject({ state: 'failed', failure });
  });

  test('reads the page without cookies and referrer, and reports its progress', async () => {
    const seen: Record<string, unknown>[] = [];
    const url = await serve((request, response) => {
      seen.push(request.headers);
      response.setHeader('content-type', 'text/html').end('<p>Hello</p>');
    });
    const onProgress = vi.fn();
    expect(await go(url, { onProgress })).toMatchObject({
      state: 'fetched',
      url,
      html: '<p>Hello</p>',
    });
    expect(onProgress).toHaveBeenLastCalledWith(12, 12);
    expect(Object.keys(seen[0] ?? {})).not.toEqual(expect.arrayContaining(['cookie', 'referer']));
  });

  test('contacts no private hosts and no other schemes', async () => {
    const asked = vi.fn();
    const url = await serve(asked);
    expect(await go(url, { allowPrivate: false })).toMatchObject({ failure: 'private-address' });
    expect(await go('file:///etc/passwd')).toMatchObject({ failure: 'not-web' });
    expect(asked).not.toHaveBeenCalled();
  });

  test('gives up after ten seconds, or when the reader cancels', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let arrived: (() => void) | undefined;
    const url = await serve((_, response) => {
      response.write('<p>');
      arrived?.();
    });
    const waiting = () => new Promise<void>((resolve) => (arrived = resolve));
    const first = waiting();
    const slow = go(url);
    await first;
    vi.advanceTimersByTime(10_000);
    expect(await slow).toMatchObject({ failure: 'timed-out' });
    const second = waiting();
    const stop = new AbortController();
    const cancelled = go(url, { signal: stop.signal });
    await second;
    stop.abort();
    expect(await cancelled).toMatchObject({ failure: 'cancelled' });
  });
});
