import { fakeBrowser } from '@webext-core/fake-browser';
import { expect, test, vi } from 'vitest';
import { receive } from '../../src/browser/messages.ts';

type Listener = (message: unknown, sender: object, respond: () => void) => unknown;

/** The listener that is registered. */
function listen(handlers: Parameters<typeof receive>[0]): Listener {
  const add = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
  receive(handlers);
  const [listener] = add.mock.lastCall ?? [];
  add.mockRestore();
  return listener as unknown as Listener;
}

const OWN = { id: fakeBrowser.runtime.id };

test('a message of the extension reaches its handler, with its sender', async () => {
  const ping = vi.fn(() => true as const);
  const listener = listen({ ping });
  expect(await listener({ name: 'ping', carries: [] }, OWN, vi.fn())).toBe(true);
  expect(ping).toHaveBeenCalledWith(OWN);
});

test.each<[what: string, message: unknown, sender: object]>([
  ['of another extension', { name: 'ping', carries: [] }, { id: 'another' }],
  ['of nobody', { name: 'ping', carries: [] }, {}],
  ['without a name', { carries: [] }, OWN],
  ['without what it carries', { name: 'ping' }, OWN],
  ['that carries no list', { name: 'ping', carries: { length: 1 } }, OWN],
  ['named like a property of every object', { name: 'constructor', carries: [] }, OWN],
  ['that is nothing', undefined, OWN],
  ['that is null', null, OWN],
  ['that is a text', 'ping', OWN],
])('a message %s is ignored', (_, message, sender) => {
  const ping = vi.fn(() => true as const);
  const listener = listen({ ping });
  expect(listener(message, sender, vi.fn())).toBeUndefined();
  expect(ping).not.toHaveBeenCalled();
});
