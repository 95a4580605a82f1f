import type { Article } from '../article/article.ts';
import { send } from '../browser/messages.ts';
import type { SkipReason } from '../browser/storage/tab-reports.ts';
import { withoutFragment } from '../browser/without-fragment.ts';
import type { Evidence } from '../engine/verdict.ts';
import { currentTitle } from './current-title.ts';
import { isSameArticle } from './is-same-article.ts';
import { OneAtATime } from './one-at-a-time.ts';
import { PageOverlays } from './page-overlays.ts';
import { afterLayout } from './reading/after-layout.ts';
import { askToJudge } from './reading/ask-to-judge.ts';
import { PageReader } from './reading/read-page.ts';
import { ArticleAnchors } from './watch/article-anchors.ts';
import { PageWatch } from './watch/watch-page.ts';

/** What is known of the page in this tab, from its being opened on, whatever it does to its text and its address. */
export class PageSession {
  /** The article as it was judged, or is being judged. */
  article: Article | undefined;
  readonly overlays = new PageOverlays();
  #anchors: ArticleAnchors | undefined;
  readonly #reader = new PageReader();
  #watch: PageWatch | undefined;
  #url = location.href;
  #isAsked = false;
  readonly #reading = new OneAtATime(() => this.#tryToRead());
  #isJudging = false;
  /** What was last said of a page without an article, so that it is not said again. */
  #told = '';

  /** The page has been opened. */
  onOpened(): void {
    this.#watch?.stop();
    this.#watch = new PageWatch({
      look: () => void this.#reading.run(),
      nodesChanged: () => this.#checkAnchors(),
      returned: () => this.onRestored(),
    });
    void this.#reading.run();
  }

  /** The page is gone back to as it was left, or a setting has changed: nobody remembers what was found. */
  onRestored(): void {
    this.#leave();
    this.onOpened();
  }

  /**
   * The page has another address. Where its only article is still the same text, what was found stays.
   * @returns the address under which that article was read; undefined if the page is to be looked at again first
   */
  onAddressChanged(url: string): string | undefined {
    // The page was opened or gone back to at this address: what it says of itself is on its way, or has arrived.
    if (withoutFragment(url) === withoutFragment(this.#url)) return this.article?.url ?? url;
    // Which article belongs to the address that is left is settled now.
    this.#reader.articles.othersAt(this.#url, this.#anchors);
    const stays = !this.#reader.articles.hasSeveral() && this.#anchors?.hold();
    this.#url = url;
    this.#reader.forgetPermission();
    if (!stays) this.#leave();
    this.#watch?.moved();
    return stays ? this.article?.url : undefined;
  }

  /** The reader wants the page judged, whatever was decided before. */
  async checkAnyway(): Promise<void> {
    this.#isAsked = true;
    this.article = undefined;
    await this.#reading.run();
  }

  /** Somebody waits for a verdict that is not there: it was dropped, or has yet to come. */
  refresh(): void {
    if (this.#reading.isRunning || this.#isJudging) return;
    this.#told = '';
    if (this.article) void this.#judge(this.article);
    else void this.#reading.run();
  }

  /** Highlights findings; with `find`, goes to the one with those words. Returns how many it found. */
  showHighlights(wanted: { evidence: Evidence[]; find?: string }): number {
    return this.article ? this.overlays.showHighlights(this.article, wanted) : 0;
  }

  #leave(): void {
    this.overlays.clear();
    this.article = undefined;
    this.#anchors = undefined;
    this.#reader.forgetPermission();
    this.#isAsked = false;
    this.#told = '';
  }

  /** A text that is no longer there must not keep its verdict. */
  #checkAnchors(): void {
    if (!this.#anchors || this.#anchors.hold()) return;
    this.#leave();
    void send('articleGone');
  }

  /** Whatever breaks is shown in the popup, never on the page. */
  async #tryToRead(): Promise<void> {
    const fail = () => send('readingFailed', { url: this.#url, title: currentTitle() });
    void afterLayout().then(() => this.#watch?.isRead());
    await this.#read().catch(fail);
  }

  async #read(): Promise<void> {
    const [url, isAsked] = [this.#url, this.#isAsked];
    const result = await this.#reader.read(url, this.#anchors, isAsked);
    if (!result) return;
    if (url !== this.#url || isAsked !== this.#isAsked) void this.#reading.run();
    else if ('article' in result) this.#accept(result.article, result.texts);
    else await this.#skip(url, result.reason);
  }

  #accept(article: Article, texts?: Text[]): void {
    if (isSameArticle(article, this.article)) this.overlays.restore();
    else this.#begin(article, texts);
  }

  #begin(article: Article, texts?: Text[]): void {
    // While more of the same text is judged, what was found in its beginning stays.
    if (!this.#anchors?.hold()) this.overlays.clear();
    this.article = article;
    this.#anchors = new ArticleAnchors(article.text, texts);
    this.#told = '';
    void this.#judge(article, true);
  }

  async #skip(url: string, reason: SkipReason): Promise<void> {
    const told = `${reason} ${url}`;
    if (this.#told === told) return;
    this.overlays.clear();
    this.article = undefined;
    this.#anchors = undefined;
    this.#told = told;
    await send('pageSkipped', { url, title: currentTitle(), reason });
  }

  /** A judgement that fails is reported by the background. */
  async #judge(article: Article, isFound = false): Promise<void> {
    this.#isJudging = true;
    const actions = await askToJudge(article, isFound).catch(() => undefined);
    if (this.article !== article) return;
    this.#isJudging = false;
    if (actions) this.overlays.show(actions);
    else this.article = undefined;
  }
}
