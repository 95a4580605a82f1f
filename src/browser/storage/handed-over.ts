import browser from '../web-extension.ts';

/** What one page of the extension hands to another: in memory only, until the browser is closed. */
const storageKey = (name: string) => `handed:${name}`;

/** Keeps a value for the page that is opened with the name in its address. */
export async function handOver(value: unknown): Promise<string> {
  const name = crypto.randomUUID();
  await browser.storage.session.set({ [storageKey(name)]: value });
  return name;
}

/** What was handed over under a name, as often as the page is loaded; undefined if nothing was. */
export async function loadHandedOver<Value>(name: string | null): Promise<Value | undefined> {
  if (!name) return undefined;
  const key = storageKey(name);
  return (await browser.storage.session.get(key))[key] as Value | undefined;
}
