import type { Article } from '../article/article.ts';
import { send } from '../browser/messages.ts';
import type { PageActions } from '../browser/page-actions.ts';
import type { HighlightStyle } from '../browser/storage/settings.ts';
import type { Evidence } from '../engine/verdict.ts';
import { showBanner } from './banner/banner.ts';
import { confirmQuietSite } from './banner/confirm-quiet-site.ts';
import { redirectToOriginal } from './banner/redirect-to-original.ts';
import { Highlights } from './highlights/highlights.ts';
import type { Overlay } from './overlay/overlay.ts';
import { whenOrphaned } from './overlay/when-orphaned.ts';

/** A banner that the page has thrown out with its old document comes back so often; after that the page has its way. */
const MAX_RESTORES = 2;

type Shown = Pick<Overlay, 'host' | 'remove'>;

/** What of ours lies over the page: a banner or notice, and highlights. */
export class PageOverlays {
  highlights: Highlights | undefined;
  #highlightStyle: HighlightStyle = 'wavy';
  #actions: PageActions | undefined;
  #shown: Shown | undefined;
  #restores = 0;
  #stopWatching = () => {};

  /** Shows what the page may show of its verdict; what is there already stays as it is. */
  show(actions: PageActions): void {
    const isSame = JSON.stringify(actions) === JSON.stringify(this.#actions);
    if (isSame && this.#shown?.host.isConnected) return;
    this.clear();
    this.#actions = actions;
    this.#draw(actions);
  }

  /** Shows again what the page has thrown out while drawing itself once more. */
  restore(): void {
    if (!this.#actions || !this.#shown || this.#shown.host.isConnected) return;
    if (this.#restores++ >= MAX_RESTORES) return;
    this.#shown.remove();
    this.#draw(this.#actions);
  }

  /** Highlights findings; with `find`, goes to those words. Returns how many it found. */
  showHighlights(
    article: Article,
    { evidence, find }: { evidence: Evidence[]; find?: string },
  ): number {
    this.highlights?.remove();
    const highlights = new Highlights(article, evidence, this.#highlightStyle, {
      onEnd: () => {
        this.highlights = undefined;
      },
      onNotSwapped: ({ start, quote }, isNotSwapped) => {
        if (start !== undefined) void send('notSwapped', { start, quote }, isNotSwapped);
      },
    });
    this.highlights = highlights;
    this.#watchExtension();
    if (find !== undefined) highlights.goToQuote(find);
    return highlights.shown.count;
  }

  /** Takes everything away. */
  clear(): void {
    this.highlights?.remove();
    this.#dismiss();
    this.#restores = 0;
    this.#stopWatching();
  }

  #dismiss(): void {
    this.#shown?.remove();
    this.#shown = undefined;
    this.#actions = undefined;
  }

  #draw(actions: PageActions): void {
    const { original, redirectTo, tier } = actions;
    this.#highlightStyle = actions.highlightStyle;
    if (redirectTo && original)
      this.#shown = redirectToOriginal(original.name, redirectTo, () => this.#stay());
    else if (tier !== 'none') this.#shown = this.#drawBanner(actions);
    if (this.#shown) this.#watchExtension();
  }

  /** The notice that was closed does not come back when the page is looked at once more. */
  #stay(): void {
    this.#shown = undefined;
  }

  #drawBanner(actions: PageActions): Shown {
    return showBanner(actions, {
      explain: () => send('openPopup'),
      find: () => void send('findOriginal'),
      onClosed: (choice, byKeyboard) => {
        const edge = this.#shown?.host.dataset.edge;
        this.#dismiss();
        if (choice) void send('bannerClosed', choice === 'site');
        if (choice === 'site') this.#confirmQuietSite(edge, byKeyboard);
      },
    });
  }

  /** It stays when the changed setting has the page judged once more. */
  #confirmQuietSite(edge: string | undefined, byKeyboard: boolean): void {
    const undo = () => void send('bannerWantedAgain');
    confirmQuietSite({ edge, byKeyboard, undo });
  }

  /** After an update nobody answers any more: the old version's overlays go. */
  #watchExtension(): void {
    this.#stopWatching();
    this.#stopWatching = whenOrphaned(() => this.clear());
  }
}
