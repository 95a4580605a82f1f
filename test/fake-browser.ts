import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, vi } from 'vitest';
import strings from '../public/_locales/en/messages.json' with { type: 'json' };

interface Phrase {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

/** The browser's own rules for _locales: "$NAME$" stands for a placeholder, whose content names an argument. */
function getMessage(name: string, fillings: string | string[] = []): string {
  if (name === '@@bidi_dir') return 'ltr';
  const phrase = (strings as Record<string, Phrase>)[name];
  return (phrase?.message ?? '').replace(/\$(\w+)\$/g, (_, placeholder: string) => {
    const content = phrase?.placeholders?.[placeholder.toLowerCase()]?.content ?? '';
    return [fillings].flat()[Number(content.slice(1)) - 1] ?? '';
  });
}

// The polyfill throws outside an extension.
vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
Object.assign(globalThis, { browser: fakeBrowser });

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.i18n, { getMessage, getUILanguage: () => 'en' });
});

/** Web locks, which neither Node nor jsdom has: one work of a name at a time. */
const turns = new Map<string, Promise<unknown>>();
const locks = {
  request(name: string, work: () => Promise<unknown>) {
    const done = (turns.get(name) ?? Promise.resolve()).then(work, work);
    turns.set(name, done);
    return done;
  },
};
if (!('navigator' in globalThis)) Object.assign(globalThis, { navigator: {} });
Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
