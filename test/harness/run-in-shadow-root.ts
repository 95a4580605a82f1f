import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { browsingContextOf, callFunction, sendBidi } from './firefox-bidi.ts';
import { functionSource, parseResult } from './function-source.ts';
import type { LaunchedBrowser } from './launch-options.ts';

/** An element of a page in a launched browser. */
export interface ShadowHost {
  launched: LaunchedBrowser;
  page: Page;
  /** Selector of the element. */
  host: string;
}

/** A node as BiDi describes it; the references reach the node itself. */
interface RemoteNode {
  result: { type: string; value?: { shadowRoot?: { sharedId: string } | null } };
}

function closedRootIn(node: Protocol.DOM.Node): Protocol.DOM.Node | undefined {
  return node.shadowRoots?.find((root) => root.shadowRootType === 'closed');
}

async function rootInChromium(cdp: CDPSession, host: string): Promise<string | undefined> {
  const { root } = await cdp.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: root.nodeId, selector: host });
  if (nodeId === 0) return undefined;
  const { node } = await cdp.send('DOM.describeNode', { nodeId, depth: 0, pierce: true });
  const backendNodeId = closedRootIn(node)?.backendNodeId;
  if (backendNodeId === undefined) return undefined;
  return (await cdp.send('DOM.resolveNode', { backendNodeId })).object.objectId;
}

async function callInChromium({ page, host }: ShadowHost, source: string): Promise<unknown> {
  const cdp = await page.createCDPSession();
  try {
    const objectId = await rootInChromium(cdp, host);
    if (objectId === undefined) return undefined;
    const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: `function () { return (${source})(this); }`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  } finally {
    await cdp.detach();
  }
}

async function callInFirefox<Result>(
  { launched: { browser }, page, host }: ShadowHost,
  source: string,
): Promise<Result | undefined> {
  const context = browsingContextOf(page);
  const { result } = await sendBidi<RemoteNode>(browser, 'script.evaluate', {
    expression: `document.querySelector(${JSON.stringify(host)})`,
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
  });
  const sharedId = result.value?.shadowRoot?.sharedId;
  if (sharedId === undefined) return undefined;
  return callFunction(browser, context, source, [{ sharedId }]);
}

/**
 * Runs a self-contained function on the closed shadow root of an element, which no page can reach.
 *
 * @returns its answer, which must be JSON; undefined if there is no such element or it has no closed root
 */
export async function runInShadowRoot<Args extends unknown[], Result>(
  target: ShadowHost,
  run: (root: ShadowRoot, ...args: Args) => Result,
  ...args: Args
): Promise<Awaited<Result> | undefined> {
  const source = functionSource(run, args);
  if (target.launched.name === 'firefox') return callInFirefox<Awaited<Result>>(target, source);
  return parseResult<Awaited<Result>>(await callInChromium(target, source));
}
