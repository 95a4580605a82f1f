const INTERVAL_MS = 25;

/** Longer than anything here takes on a slow, busy machine; reached only when something is broken. */
const TIMEOUT_MS = 20_000;

/**
 * Reads again and again until there is something to read.
 *
 * @param what completes the sentence "Waited … for WHAT."
 * @throws that sentence after twenty seconds
 */
export async function poll<Value>(
  what: string,
  read: () => Promise<Value | undefined | false | ''>,
): Promise<Value> {
  const end = Date.now() + TIMEOUT_MS;
  while (Date.now() < end) {
    const value = await read();
    if (value !== undefined && value !== false && value !== '') return value;
    await new Promise((resolve) => setTimeout(resolve, INTERVAL_MS));
  }
  throw new Error(`Waited ${TIMEOUT_MS / 1000} seconds in vain for ${what}.`);
}
