import type { Article } from '../article/article.ts';
import { type ReadOptions, readArticle } from '../article/read-article.ts';
import { type Advice, send } from '../browser/messages.ts';
import type { Evidence } from '../engine/verdict.ts';
import { showBanner } from './banner.ts';
import { Marks } from './marks.ts';

/** What is held of the page while it is open: its article, and what of ours lies over it. */
export class Visit {
  article: Article | undefined;
  marks: Marks | undefined;
  private removeBanner = () => {};

  /** Reads the page, has it judged and shows what may be shown. */
  async judge(options: ReadOptions = {}): Promise<void> {
    const url = location.href;
    const article = readArticle(document, url, options);
    if (!article) {
      await send('pageSkipped', { url, title: document.title, reason: 'not-an-article' });
      return;
    }
    this.article = article;
    const advice = await send('articleRead', article);
    if (this.article === article) this.show(advice, url);
  }

  /** Marks the findings on the page; with `find`, goes to those words. Answers how many marks there are. */
  showMarks({ evidence, find }: { evidence: Evidence[]; find?: string }): number {
    if (!this.article) return 0;
    this.hideMarks();
    const marks = new Marks(this.article, evidence, () => {
      this.marks = undefined;
    });
    this.marks = marks;
    if (find !== undefined) marks.find(find);
    return marks.count;
  }

  hideMarks(): void {
    this.marks?.end();
  }

  private show(advice: Advice, url: string): void {
    this.removeBanner();
    if (advice.tier === 'none') return;
    this.removeBanner = showBanner(advice, {
      explain: () => send('openPopup'),
      closed: (forSite) => void send('bannerClosed', { url, forSite }),
    });
  }
}
