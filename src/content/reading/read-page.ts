import type { Article } from '../../article/article.ts';
import { isBlank } from '../../article/dom/is-hidden.ts';
import { hasTypedPassword } from '../../article/has-typed-password.ts';
import { openPage } from '../../article/open-page.ts';
import { yieldToPage } from '../../article/run-in-slices.ts';
import { send } from '../../browser/messages.ts';
import type { SkipReason } from '../../browser/storage/tab-reports.ts';
import type { ArticleAnchors } from '../watch/article-anchors.ts';
import { PageArticles } from '../watch/page-articles.ts';
import { readOutside } from './read-outside.ts';

/** What came of reading the page: its article and, where it was read as it is, its text nodes; or why it has none. */
export type ReadResult = { article: Article; texts: Text[] | undefined } | { reason: SkipReason };

const noArticleReason = (): SkipReason =>
  document.contentType === 'application/pdf' ? 'pdf' : 'not-an-article';

/** Whatever the page contains. */
function open(always: boolean): Document | undefined {
  try {
    return openPage(document, always);
  } catch {
    return undefined;
  }
}

/** Reads the page's article at its present address, if the page may be read. */
export class PageReader {
  readonly articles = new PageArticles();
  /** Whether the site is private and what the settings say is asked once per address. */
  #permission: Promise<SkipReason | undefined> | undefined;

  /**
   * Undefined while a page that was read hides all of itself: what was found stays, and what it shows next is read.
   * @param anchors where the text stands that was read at this address before
   * @param always reads whatever the settings say and however little the page looks like an article
   */
  async read(
    url: string,
    anchors?: ArticleAnchors,
    always = false,
  ): Promise<ReadResult | undefined> {
    if (anchors && !always && isBlank(document)) return undefined;
    const reason = always ? undefined : await this.#findReasonToSkip();
    if (reason) return { reason };
    const page = open(always);
    if (!page) return { reason: noArticleReason() };
    await yieldToPage();
    const without = this.articles.othersAt(url, anchors);
    await yieldToPage();
    const found = await readOutside(page, { url, always, without });
    if (!found) return { reason: noArticleReason() };
    return { article: found.article, texts: page === document ? found.texts : undefined };
  }

  /** The address or the settings have changed. */
  forgetPermission(): void {
    this.#permission = undefined;
  }

  async #findReasonToSkip(): Promise<SkipReason | undefined> {
    this.#permission ??= send('askToRead');
    const reason = await this.#permission;
    return reason ?? (hasTypedPassword(document) ? 'password' : undefined);
  }
}
