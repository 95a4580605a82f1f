import type { Article } from '../article/article.ts';
import { privacySkipReason } from '../article/privacy-skip-reason.ts';
import { readArticleInSteps } from '../article/read-article.ts';
import { type PageActions, send } from '../browser/messages.ts';
import type { HighlightStyle } from '../browser/storage/settings.ts';
import type { SkipReason } from '../browser/storage/tab-reports.ts';
import type { Evidence } from '../engine/verdict.ts';
import { showBanner } from './banner/banner.ts';
import { redirectToOriginal } from './banner/redirect-to-original.ts';
import { Highlights } from './highlights/highlights.ts';
import { runInSlices } from './run-in-slices.ts';
import { watchNewText } from './watch-new-text.ts';

/** A page that changes its address is given so long to bring its new text. Milliseconds. */
const NEW_TEXT_TIMEOUT_MS = 2000;

const withoutFragment = (url: string) => url.split('#')[0];

/** What is held of the page while it bears one address: its article, and what of ours lies over it. */
export class PageSession {
  article: Article | undefined;
  marks: Highlights | undefined;
  private url = location.href;
  private isAsked = false;
  private marksLook: HighlightStyle = 'wavy';
  private removeOverlay = () => {};
  private stopWatching = () => {};
  private waiting: ReturnType<typeof setTimeout> | undefined;
  /** The look that counts: one that was begun before it is given up. */
  private looks = 0;

  /** The page has been opened. */
  arrive(): void {
    this.stopWatching();
    this.stopWatching = watchNewText(() => void this.look());
    void this.look();
  }

  /** The page is gone back to as it was left; nobody remembers what was found. */
  return(): void {
    this.leave();
    this.arrive();
  }

  /** The page bears another address: what was shown goes, and the new text is awaited. */
  move(url: string): void {
    if (withoutFragment(url) === withoutFragment(this.url)) return;
    this.leave();
    this.url = url;
    this.stopWatching = watchNewText(() => void this.look());
    this.waiting = setTimeout(() => this.look(), NEW_TEXT_TIMEOUT_MS);
  }

  /** The reader wants the page judged, whatever was decided before. */
  async ask(): Promise<void> {
    this.isAsked = true;
    this.article = undefined;
    await this.look();
  }

  /** Marks the findings on the page; with `find`, goes to those words. Answers how many marks there are. */
  showMarks({ evidence, find }: { evidence: Evidence[]; find?: string }): number {
    if (!this.article) return 0;
    this.marks?.end();
    const marks = new Highlights(this.article, evidence, this.marksLook, () => {
      this.marks = undefined;
    });
    this.marks = marks;
    if (find !== undefined) marks.find(find);
    return marks.shown.count;
  }

  private leave(): void {
    this.looks++;
    clearTimeout(this.waiting);
    this.stopWatching();
    this.clear();
    this.article = undefined;
    this.isAsked = false;
  }

  private clear(): void {
    this.marks?.end();
    this.removeOverlay();
    this.removeOverlay = () => {};
  }

  /** Whatever breaks is told in the popup, never on the page. */
  private async look(): Promise<void> {
    clearTimeout(this.waiting);
    const { url } = this;
    try {
      await this.read();
    } catch {
      await send('readingFailed', { url, title: document.title });
    }
  }

  private async read(): Promise<void> {
    const { url } = this;
    const look = ++this.looks;
    const reason = this.isAsked ? undefined : await this.findReasonToSkip();
    const article = reason ? undefined : await this.readArticle(url);
    if (look !== this.looks || url !== this.url) return;
    if (article && article.text === this.article?.text) return;
    this.clear();
    this.article = article;
    if (article) return this.judge(article);
    await send('pageSkipped', { url, title: document.title, reason: reason ?? 'not-an-article' });
  }

  private readArticle(url: string): Promise<Article | undefined> {
    return runInSlices(readArticleInSteps(document, url, { always: this.isAsked }));
  }

  private async findReasonToSkip(): Promise<SkipReason | undefined> {
    return privacySkipReason(document, this.url) ?? (await send('askToRead', this.url));
  }

  private async judge(article: Article): Promise<void> {
    const advice = await send('articleRead', article);
    if (this.article !== article) return;
    if (advice) this.show(advice);
    else this.article = undefined;
  }

  private show(advice: PageActions): void {
    const { url } = this;
    const { original, redirectTo: leadTo, tier } = advice;
    this.marksLook = advice.highlightStyle;
    if (leadTo && original) this.removeOverlay = redirectToOriginal(original.name, leadTo);
    if (tier === 'none') return;
    this.removeOverlay = showBanner(advice, {
      explain: () => send('openPopup'),
      closed: (forSite) => void send('bannerClosed', { url, forSite }),
    });
  }
}
