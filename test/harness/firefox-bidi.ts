import type { Browser, Page } from 'puppeteer-core';
import { parseResult } from './function-source.ts';

/**
 * WebDriver BiDi, spoken past puppeteer: its `goto` waits for ever on pages of an extension, and it has no way into a
 * closed shadow root. Both fields are puppeteer's own and not in its types.
 */
interface Bidi {
  connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}

/** A value as BiDi gives it back; our functions answer in JSON text. */
interface RemoteText {
  type: 'success' | 'exception';
  result?: { type: string; value?: string };
  exceptionDetails?: { text: string };
}

export async function sendBidi<Result>(
  browser: Browser,
  method: string,
  params: object,
): Promise<Result> {
  const { connection } = browser as unknown as Bidi;
  return (await connection.send(method, params)).result as Result;
}

/** BiDi's name of the tab that puppeteer shows as `page`. */
export const browsingContextOf = (page: Page): string =>
  (page.mainFrame() as unknown as { _id: string })._id;

/** Runs a function's source in a tab and gives back what it answers in JSON text. */
export async function callFunction<Result>(
  browser: Browser,
  context: string,
  source: string,
  references: object[] = [],
): Promise<Result> {
  const answer = await sendBidi<RemoteText>(browser, 'script.callFunction', {
    functionDeclaration: source,
    arguments: references,
    target: { context },
    awaitPromise: true,
    userActivation: true,
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
  return parseResult<Result>(answer.result?.value);
}
