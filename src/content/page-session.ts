import type { Article } from '../article/article.ts';
import { privacySkipReason } from '../article/privacy-skip-reason.ts';
import { readArticleInSteps } from '../article/read-article.ts';
import { type PageActions, send } from '../browser/messages.ts';
import type { HighlightStyle } from '../browser/storage/settings.ts';
import type { SkipReason } from '../browser/storage/tab-reports.ts';
import { withoutFragment } from '../browser/without-fragment.ts';
import type { Evidence } from '../engine/verdict.ts';
import { showBanner } from './banner/banner.ts';
import { redirectToOriginal } from './banner/redirect-to-original.ts';
import { Highlights } from './highlights/highlights.ts';
import { runInSlices } from './run-in-slices.ts';
import { watchNewText } from './watch-new-text.ts';

/** After an address change the page has this long to bring its new text. Milliseconds. */
const NEW_TEXT_TIMEOUT_MS = 2000;

const noArticleReason = (): SkipReason =>
  document.contentType === 'application/pdf' ? 'pdf' : 'not-an-article';

/** The state of a page while it has one address: its article and the extension's overlays. */
export class PageSession {
  article: Article | undefined;
  highlights: Highlights | undefined;
  private url = location.href;
  private isAsked = false;
  private highlightStyle: HighlightStyle = 'wavy';
  private removeOverlay = () => {};
  private stopWatching = () => {};
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Number of the current attempt; earlier ones are abandoned. */
  private attempt = 0;

  /** The page was opened. */
  onOpened(): void {
    this.stopWatching();
    this.stopWatching = watchNewText(() => void this.readAndReport());
    void this.readAndReport();
  }

  /** The page was restored as it was left, or its settings changed: it is read again. */
  onRestored(): void {
    this.reset();
    this.onOpened();
  }

  /** The page has another address: overlays are removed, and the new text is awaited. */
  onAddressChanged(url: string): void {
    if (withoutFragment(url) === withoutFragment(this.url)) return;
    this.reset();
    this.url = url;
    this.stopWatching = watchNewText(() => void this.readAndReport());
    this.timer = setTimeout(() => this.readAndReport(), NEW_TEXT_TIMEOUT_MS);
  }

  /** The reader wants the page judged, whatever was decided before. */
  async checkAnyway(): Promise<void> {
    this.isAsked = true;
    this.article = undefined;
    await this.readAndReport();
  }

  /**
   * Highlights the evidence on the page; with `find`, goes to those words.
   * @returns the number of highlights
   */
  showHighlights({ evidence, find }: { evidence: Evidence[]; find?: string }): number {
    if (!this.article) return 0;
    this.highlights?.remove();
    const highlights = new Highlights(this.article, evidence, this.highlightStyle, () => {
      this.highlights = undefined;
    });
    this.highlights = highlights;
    if (find !== undefined) highlights.goToQuote(find);
    return highlights.shown.count;
  }

  private reset(): void {
    this.attempt++;
    clearTimeout(this.timer);
    this.stopWatching();
    this.clearOverlays();
    this.article = undefined;
    this.isAsked = false;
  }

  private clearOverlays(): void {
    this.highlights?.remove();
    this.removeOverlay();
    this.removeOverlay = () => {};
  }

  /** Failures are shown in the popup, never on the page. */
  private async readAndReport(): Promise<void> {
    clearTimeout(this.timer);
    const { url } = this;
    try {
      await this.read();
    } catch {
      await send('readingFailed', { url, title: document.title });
    }
  }

  private async read(): Promise<void> {
    const { url } = this;
    const attempt = ++this.attempt;
    const reason = this.isAsked ? undefined : await this.findReasonToSkip();
    const article = reason ? undefined : await this.readArticle(url);
    if (attempt !== this.attempt || url !== this.url) return;
    if (article && article.text === this.article?.text) return;
    this.clearOverlays();
    this.article = article;
    if (article) return this.requestVerdict(article);
    await send('pageSkipped', { url, title: document.title, reason: reason ?? noArticleReason() });
  }

  private async readArticle(url: string): Promise<Article | undefined> {
    const steps = readArticleInSteps(document, url, { always: this.isAsked });
    // The first step decides whether the page looks like an article; the background makes ready while it is read.
    const first = steps.next();
    if (first.done) return first.value;
    send('articleExpected').catch(() => undefined);
    return runInSlices(steps);
  }

  private async findReasonToSkip(): Promise<SkipReason | undefined> {
    return privacySkipReason(document, this.url) ?? (await send('askToRead', this.url));
  }

  private async requestVerdict(article: Article): Promise<void> {
    const actions = await send('articleRead', article);
    if (this.article !== article) return;
    if (actions) this.show(actions);
    else this.article = undefined;
  }

  private show(actions: PageActions): void {
    const { url } = this;
    const { original, redirectTo, tier } = actions;
    this.highlightStyle = actions.highlightStyle;
    if (redirectTo && original) this.removeOverlay = redirectToOriginal(original.name, redirectTo);
    if (tier === 'none') return;
    this.removeOverlay = showBanner(actions, {
      explain: () => send('openPopup'),
      find: () => void send('findOriginal'),
      onClosed: (forSite) => void send('bannerClosed', { url, forSite }),
    });
  }
}
