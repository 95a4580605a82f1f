import type { TranslationKey } from './i18n/translate.ts';
import type { BannerTier, HighlightStyle } from './storage/settings.ts';

/** What the page may show once it has been judged. */
export interface PageActions {
  tier: BannerTier;
  /** How the article looks, in one sentence: the popup's headline. */
  sentence: TranslationKey;
  /** The credited original: its name, with the domain that it leads to if that is another, and http(s) address. */
  original?: { name: string; url?: string };
  /** A few of the most certain findings: the page's words and what was probably written. */
  examples: { quote: string; expected: string }[];
  /** How substituted words are highlighted, once the reader asks for it. */
  highlightStyle: HighlightStyle;
  /** The target of the reader's rule for this site. */
  redirectTo?: string;
}

/** The highlights that a page shows now. */
export interface ShownHighlights {
  count: number;
  /** True if some are less likely than not. */
  doubtful: boolean;
}
