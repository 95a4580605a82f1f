const PATH = 'src/extraction/index.html';

/** The part of Chromium's interface that its types do not know. */
interface Chromium {
  offscreen: {
    createDocument(wanted: {
      url: string;
      reasons: string[];
      justification: string;
    }): Promise<void>;
  };
  runtime: { getContexts(filter: { contextTypes: string[] }): Promise<unknown[]> };
}

let opening: Promise<void> | undefined;

async function open({ offscreen, runtime }: Chromium): Promise<void> {
  const open = await runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (open.length > 0) return;
  await offscreen.createDocument({
    url: PATH,
    reasons: ['DOM_PARSER'],
    justification: 'Finds the article in a copy of the page, so that the page itself stays fast.',
  });
}

/**
 * Opens the document in which articles are found, if it is not open: a service worker cannot build documents. Firefox's
 * background can, and does it itself.
 */
export async function openExtraction(): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: Chromium };
  if (!chrome.offscreen) return;
  opening ??= open(chrome).finally(() => {
    opening = undefined;
  });
  await opening;
}
