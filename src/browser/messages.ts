import type { Runtime } from 'webextension-polyfill';
import type { Article } from '../article/article.ts';
import type { Evidence, Verdict } from '../engine/verdict.ts';
import type { PageActions, ShownHighlights } from './page-actions.ts';
import type { ResultsPage } from './results-page.ts';
import type { NotSwapped, SkipReason } from './storage/tab-reports.ts';
import browser, { answersByPromise } from './web-extension.ts';

/** All messages of the extension, with their arguments and answers. */
export interface Messages {
  /** Page → background: asks why the settings leave the page unread, if they do. */
  askToRead(): SkipReason | undefined;
  /**
   * Page → background: an article will probably be read in a moment; what judging it takes can be made ready. Answers
   * once there is somebody to find it.
   */
  articleExpected(): void;
  /** Page → background: an article was read. Answers what the page may show, or undefined if the page is gone. */
  articleRead(article: Article): PageActions | undefined;
  /**
   * Page → background: the article that was found for it was read; said in short, for it is there already. Answers the
   * same, or that it is not there.
   */
  foundArticleRead(found: { url: string; length: number }): PageActions | 'not-there' | undefined;
  /** Where articles are found → background: this one was found for the tab's page. */
  articleFound(tabId: number, article: Article): void;
  /** Page → background: the page was not read, and why. */
  pageSkipped(page: { url: string; title: string; reason: SkipReason }): void;
  /** Page → background: reading failed; the popup offers another try. */
  readingFailed(page: { url: string; title: string }): void;
  /** Page → background: the judged article is no longer on the page. */
  articleGone(): void;
  /** Page → background: opens the popup; false if the browser does not allow it. */
  openPopup(): boolean;
  /** Page → background: opens the page that searches for its original. */
  findOriginal(): void;
  /** Page → background: the reader closed the banner, for now or for the whole site. */
  bannerClosed(forSite: boolean): void;
  /** Page → background: the reader takes back that the site shows no banner. */
  bannerWantedAgain(): void;
  /** Page → background: the reader says that a marked place was not swapped, or takes that back. */
  notSwapped(place: NotSwapped, isNotSwapped: boolean): void;
  /** Popup → background: the reader takes that back for all places of a tab's page. */
  forgetNotSwapped(tabId: number): void;
  /** Popup → page: is a content script there? If so, it reports again. */
  ping(): true;
  /** Popup → page: read and judge the page, whatever was decided before. */
  checkAnyway(): void;
  /** Background → page: the reader has changed a setting that concerns it. */
  settingsChanged(): void;
  /**
   * Background → page: its address changed without a new load. Answers the address under which its article was read, if
   * that is still its only text.
   */
  addressChanged(url: string): string | undefined;
  /**
   * Popup or shortcut → page: highlights these findings and goes to the one with these words. Answers how many it
   * found.
   */
  showHighlights(request: { evidence: Evidence[]; find?: string }): number;
  hideHighlights(): void;
  /** The highlights that the page shows; undefined while they are off. */
  getHighlights(): ShownHighlights | undefined;
  /** Goes to the next or previous highlight. Answers its number, from 1; undefined if there is none. */
  stepHighlight(by: 1 | -1): number | undefined;
  /** Extension page → page: the article as it was judged, for something the reader has just asked for. */
  getArticle(): Article | undefined;
  /** Extension page → background: judges a text that is in no tab. */
  analyzeArticle(article: Article): Verdict;
  /** Comparison → background: the tab's verdict after a comparison with its original. */
  verdictCompared(compared: {
    tabId: number;
    url: string;
    verdict: Verdict;
    /** Address of the other text. */
    comparedWith: string;
  }): void;
  /** Find page → the tab that its own search opened: the results, once they stand still. */
  readResults(): ResultsPage;
  /** Find page → background: the web searches for an article's original, best first; nothing is sent yet. */
  buildQueries(article: Article, verdict: Verdict): string[];
  /** Find and comparison page → background: how rare English words (lower case) are, in nats. */
  rateWords(words: string[]): number[];
}

type MessageName = keyof Messages;
type MessageArguments<N extends MessageName> = Parameters<Messages[N]>;
type MessageAnswer<N extends MessageName> = ReturnType<Messages[N]>;
type Envelope = { [N in MessageName]: { name: N; carries: MessageArguments<N> } }[MessageName];

/** Handlers for some of the messages. Each also gets the sender. */
export type Handlers = {
  [N in MessageName]?: (
    ...args: [...MessageArguments<N>, Runtime.MessageSender]
  ) => MessageAnswer<N> | Promise<MessageAnswer<N>>;
};

/** Chromium's messages turn undefined into null. */
const withoutNull = <A>(answer: A) => (answer ?? undefined) as A;

/**
 * Sends a message to the background (and to no page). Rejects with the handler's error. A page that an extension update
 * left behind never gets an answer, so that it stays silent.
 */
export async function send<N extends MessageName>(
  name: N,
  ...carries: MessageArguments<N>
): Promise<MessageAnswer<N>> {
  if (!browser.runtime?.id) return new Promise(() => undefined);
  return withoutNull(await browser.runtime.sendMessage({ name, carries }));
}

/** Sends a message to the top frame of a tab. Rejects if no content script is there. */
export async function sendToTab<N extends MessageName>(
  tabId: number,
  name: N,
  ...carries: MessageArguments<N>
): Promise<MessageAnswer<N>> {
  return withoutNull(await browser.tabs.sendMessage(tabId, { name, carries }, { frameId: 0 }));
}

/** Answers the messages that have a handler here, and leaves the others to other listeners. */
export function receive(handlers: Handlers): void {
  const listen: Listener = (message, sender, respond) => {
    const handle = handlerOf(handlers, message);
    if (!handle || sender.id !== browser.runtime.id) return undefined;
    const answer = (async () => handle(...(message as Envelope).carries, sender))();
    if (answersByPromise) return answer;
    answer.then(respond, () => respond(undefined));
    return true;
  };
  browser.runtime.onMessage.addListener(listen as Runtime.OnMessageListener);
}

type Listener = (
  message: unknown,
  sender: Runtime.MessageSender,
  respond: (answer: unknown) => void,
) => Promise<unknown> | true | undefined;

type MessageHandler = (...args: unknown[]) => unknown;

/** The handler of a message, if it is a valid envelope. */
function handlerOf(handlers: Handlers, message: unknown): MessageHandler | undefined {
  const { name, carries } = (message ?? {}) as Partial<Envelope>;
  if (typeof name !== 'string' || !Array.isArray(carries)) return undefined;
  return Object.hasOwn(handlers, name) ? (handlers[name] as MessageHandler | undefined) : undefined;
}
