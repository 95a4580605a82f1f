/** The two questions that are judged apart. */
export type Question = 'spun' | 'reposted';

/** How strongly a reader should be told; `unknown` always carries a reason. */
export type Level = 'clear' | 'notice' | 'warning' | 'unknown';

/** Why a question could not be answered. */
export type UnknownReason =
  | 'too-short'
  | 'language-not-supported'
  | 'language-not-recognised'
  | 'no-text';

/** What the page is, apart from any accusation. */
export type PageType =
  | 'original'
  | 'republished-with-credit'
  | 'agency-copy'
  | 'portal'
  | 'press-release'
  | 'cross-post'
  | 'translation'
  | 'based-on-report'
  | 'credited-repost'
  | 'uncredited-copy'
  | 'cannot-tell';

/** A finding that can be shown: the page's own words, where they stand, and what one would expect instead. */
export interface Evidence {
  question: Question;
  /** The finder's name, e.g. "swap", "broken-join", "clipboard-credit"; keys of the interface's strings. */
  signal: string;
  /** The words as they stand on the page. */
  quote: string;
  /** Offsets of the quote in `Article.text`; absent if it stands outside it. */
  start?: number;
  end?: number;
  /** Index into `Article.lines`, if it was found in a line. */
  line?: number;
  /** What was probably written, best first. */
  expected?: string[];
  /** Probability (0–1) of each entry of `expected`, same order. */
  chances?: number[];
  /** Probability (0–1) that this finding is what it says (for a swap: that the words were swapped). */
  certainty?: number;
}

/** One of the page's possible originals, with its proof. */
export interface SourceCandidate {
  /** Cleaned http(s) address; absent if only a name is credited. */
  url?: string;
  /** Name of the credited site or publisher, as the page gives it, else its host. */
  name: string;
  /** 0–1: the rank of CREDITS.md divided by 100. */
  confidence: number;
  /** The credit line, as it stands on the page. */
  quote: string;
  /** Keys of the reasons that made its rank, strongest first, e.g. "strong-sentence", "deep-link". */
  reasons: string[];
  /** True if `url` leads to the article itself rather than a homepage. */
  deep: boolean;
}

/** The answer to one question. */
export interface Answer {
  level: Level;
  /** 0–1, calibrated where the question's model is; never shown to the reader as a number. */
  score: number;
  reason?: UnknownReason;
  /** For "spun": the signs stand all over the text, or in parts of it only. */
  extent?: 'whole' | 'parts';
}

export interface Verdict {
  /** The stronger of the two answers. */
  level: Level;
  reason?: UnknownReason;
  /** Recognised language, ISO 639-1. */
  language?: string;
  words: number;
  kind: PageType;
  /** Keys of what made the kind, strongest first. */
  kindReasons: string[];
  spun: Answer;
  reposted: Answer;
  original?: SourceCandidate;
  /** All candidates, best first; the first is `original` if it is good enough. */
  candidates: SourceCandidate[];
  evidence: Evidence[];
  /** Only a beginning of a very long page was read. */
  truncated: boolean;
}
