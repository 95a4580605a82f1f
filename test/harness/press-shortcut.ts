import { callFunction, sendBidi } from './firefox-bidi.ts';
import { functionSource } from './function-source.ts';
import type { LaunchedBrowser } from './launch-options.ts';

/** Firefox's own interfaces, in its window. */
interface ShortcutWindow {
  beginInputTransactionForTests(window: Window): void;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}
declare const Cc: Record<string, { createInstance(what: unknown): ShortcutWindow }>;
declare const Ci: Record<string, unknown>;

/** A key: its name with Shift held, its place on the keyboard, and its old number. */
export type Key = [key: string, code: string, keyCode: number];

/** Runs in Firefox's own window: presses a key with Alt and Shift held. */
function press([key, code, keyCode]: Key): true {
  const processor = Cc['@mozilla.org/text-input-processor;1']?.createInstance(
    Ci.nsITextInputProcessor,
  );
  processor?.beginInputTransactionForTests(window);
  const held = [
    { key: 'Alt', code: 'AltLeft', keyCode: 18 },
    { key: 'Shift', code: 'ShiftLeft', keyCode: 16 },
    { key, code, keyCode },
  ].map((one) => new KeyboardEvent('', one));
  for (const one of held) processor?.keydown(one);
  for (const one of held.reverse()) processor?.keyup(one);
  return true;
}

/**
 * Presses Alt+Shift and a key in Firefox's window, where the browser itself listens for shortcuts; neither driver's
 * own keyboard reaches further than the page.
 */
export async function pressShortcut({ browser }: LaunchedBrowser, key: Key): Promise<void> {
  const { contexts } = await sendBidi<{ contexts: { context: string; url: string }[] }>(
    browser,
    'browsingContext.getTree',
    { 'moz:scope': 'chrome' },
  );
  const own = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!own) throw new Error('Firefox shows no window.');
  await callFunction(browser, own.context, functionSource(press, [key]));
}
