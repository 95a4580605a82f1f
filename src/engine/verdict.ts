/** The two questions, judged separately. */
export type Question = 'spun' | 'reposted';

/** How strongly to warn the reader; `unknown` always has a reason. */
export type Level = 'clear' | 'notice' | 'warning' | 'unknown';

/** Why a question could not be answered. */
export type UnknownReason =
  | 'too-short'
  | 'language-not-supported'
  | 'language-not-recognised'
  | 'older-english'
  | 'dictionary-entries'
  | 'no-text'
  | 'too-much-text';

/** What the page is, without any accusation. */
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

/** Evidence that can be shown: the page's own words, where they are, and what one would expect instead. */
export interface Evidence {
  question: Question;
  /** The name of the rule, e.g. "swap", "broken-join", "clipboard-credit"; a key of the interface's strings. */
  signal: string;
  /** The words as the page has them. */
  quote: string;
  /** Offsets of the quote in `Article.text`; absent if it is not part of it. */
  start?: number;
  end?: number;
  /** Index into `Article.lines`, if it was found in a line. */
  line?: number;
  /** What was probably written, best first. */
  expected?: string[];
  /** Probability (0–1) of each entry of `expected`, same order. */
  chances?: number[];
  /** Probability (0–1) that the evidence is what it says (for "swap": that the words were substituted). */
  certainty?: number;
  /** True after a comparison: `expected` is what the original says, no guess. */
  isProved?: true;
}

/** The sentence of the article whose substitutions are surest, or the telling part of it. */
export interface TellingSentence {
  /** Offset in `Article.text`. */
  start: number;
  /** The words as the page has them. */
  quote: string;
  /** True if the sentence goes on before or after. */
  isCutBefore: boolean;
  isCutAfter: boolean;
}

/** A possible original of the page, with the credit that names it. */
export interface SourceCandidate {
  /** Cleaned http(s) address; absent if only a name is credited. */
  url?: string;
  /** Name of the credited site or publisher, as the page gives it, else its host. */
  name: string;
  /** 0–1: the rank of the credit divided by 100. */
  confidence: number;
  /** The domain that the address's owner registered, in ASCII: to be shown beside a name, which anybody can give. */
  site?: string;
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
  /** For "spun": whether the whole text or only parts of it look spun. */
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
  /** Keys of the reasons for the kind, strongest first. */
  kindReasons: string[];
  spun: Answer;
  reposted: Answer;
  original?: SourceCandidate;
  /** All candidates, best first; the first is `original` if it is good enough. */
  candidates: SourceCandidate[];
  evidence: Evidence[];
  /** A sentence that convinces beside its restored wording; only of texts that look spun. */
  telling?: TellingSentence;
  /** Only a beginning of a very long page was read. */
  truncated: boolean;
}
