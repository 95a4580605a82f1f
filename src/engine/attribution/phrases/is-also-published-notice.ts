import type { Span } from '../../../article/article.ts';

/** "Also", in the languages of the tables, folded as lines are (see `foldLine`). */
const ALSO =
  /(?=\p{L})(?<![\p{L}\p{M}])(?:also|auch|ebenfalls|également|aussi|también|também|anche|pure|ook|tevens|också|även|også|myös|również|także|też|také|rovněž|tiež|szintén|de asemenea|takođe|također|също|επίσης|ayrıca|также|тоже|також|теж|juga|cũng|ایضا|همچنین|بھی|أیضا|ایضاً|גם|भी|també)(?![\p{L}\p{M}])|也|亦|同时|同時|にも/u;

/**
 * True if a credit's own words are words of addition: "This article was also published on …" tells where else the
 * text may be read, not where it comes from.
 * @param folded the line, folded
 * @param phrase where the credit's wording stands in it
 */
export const isAlsoPublishedNotice = (folded: string, { start, end }: Span): boolean =>
  ALSO.test(folded.slice(start, end));
