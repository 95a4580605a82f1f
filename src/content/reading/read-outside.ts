import type { Article } from '../../article/article.ts';
import { isBlank } from '../../article/dom/is-hidden.ts';
import { createVisibilityCheck, type VisibilityCheck } from '../../article/dom/visibility.ts';
import { runInSlices } from '../../article/run-in-slices.ts';
import type { ReadAnswer, ReadRequest } from '../../article/snapshot/read-snapshot.ts';
import { isWritable, takeMarkup } from '../../article/snapshot/take-markup.ts';
import { takeSnapshot } from '../../article/snapshot/take-snapshot.ts';
import type { TakenPage } from '../../article/snapshot/taken-page.ts';
import {
  EXTRACTION_PORT,
  type ExtractionSays,
  type PageSays,
} from '../../browser/extraction-port.ts';
import { send } from '../../browser/messages.ts';
import browser from '../../browser/web-extension.ts';
import { createSeenAnswerer } from './answer-seen.ts';

/** Longer than any page takes on a busy machine. Milliseconds. */
const TIMEOUT_MS = 60_000;

type Answerer = ReturnType<typeof createSeenAnswerer>;

/** Has an article found, and answers what is asked about its texts. Rejects if nobody answers. */
function extract(request: ReadRequest, answerSeen: Answerer): Promise<ReadAnswer> {
  return new Promise((resolve, reject) => {
    const port = browser.runtime.connect({ name: EXTRACTION_PORT });
    const say = (what: PageSays) => port.postMessage(what);
    const fail = () => reject(new Error(browser.runtime.lastError?.message));
    const timer = setTimeout(() => {
      port.disconnect();
      fail();
    }, TIMEOUT_MS);
    port.onDisconnect.addListener(() => {
      clearTimeout(timer);
      fail();
    });
    port.onMessage.addListener((message) => {
      const said = message as ExtractionSays;
      if ('ask' in said)
        return void answerSeen(said.ask, said.byPaint).then((seen) => say({ seen }), fail);
      clearTimeout(timer);
      port.disconnect();
      resolve(said);
    });
    say({ request });
  });
}

/** What is said to read a page, but for the page. */
type Asked = Omit<ReadRequest, 'page'>;

/** An article, and all text nodes of the page that it was found in. */
export interface FoundArticle {
  article: Article;
  texts: Text[];
}

const foundIn = ({ texts }: TakenPage, { article }: ReadAnswer): FoundArticle | undefined =>
  article ? { article, texts } : undefined;

/** Has the article found in what was taken of a page. */
function extractFrom(
  { page, texts }: TakenPage,
  asked: Asked,
  reasonOf: VisibilityCheck,
): Promise<ReadAnswer> {
  const answerSeen = createSeenAnswerer(reasonOf, texts);
  const request = { page, ...asked };
  // It may have been about to close.
  return extract(request, answerSeen).catch(async () => {
    await send('articleExpected');
    return extract(request, answerSeen);
  });
}

/**
 * Has the article of a page found outside of it, so that the page's own thread is left free: from its markup or, where
 * that does not say it all, from its nodes, and what the page answers about the texts that matter. Undefined if there is
 * none, or as long as the page shows nothing of itself. Rejects if nobody answers.
 * @param page as it was opened to be read
 * @param without elements that hold other articles of the page
 */
export async function readOutside(
  page: Document,
  { without, ...asked }: Asked & { without: readonly Element[] },
): Promise<FoundArticle | undefined> {
  if (!asked.always && isBlank(page)) return undefined;
  const expected = send('articleExpected');
  // Made while the page is surely drawn: one that hides itself for a moment must not seem to show everything.
  const reasonOf = createVisibilityCheck(page);
  const read = async (taken: TakenPage) => {
    await expected;
    return extractFrom(taken, asked, reasonOf);
  };
  if (without.length === 0 && isWritable(page)) {
    const markup = await runInSlices(takeMarkup(page));
    const answer = markup && (await read(markup));
    if (answer && !answer.isUnlike) return foundIn(markup, answer);
  }
  const snapshot = await runInSlices(takeSnapshot(page, without));
  return foundIn(snapshot, await read(snapshot));
}
