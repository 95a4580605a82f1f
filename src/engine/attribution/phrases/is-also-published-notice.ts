import type { Span } from '../../../article/article.ts';

/** "Also" in the languages of the tables, normalized as lines are (see `normalizeLine`). */
const ALSO =
  /(?=\p{L})(?<![\p{L}\p{M}])(?:also|auch|ebenfalls|également|aussi|también|também|anche|pure|ook|tevens|också|även|også|myös|również|także|też|také|rovněž|tiež|szintén|de asemenea|takođe|također|също|επίσης|ayrıca|также|тоже|також|теж|juga|cũng|ایضا|همچنین|بھی|أیضا|ایضاً|גם|भी|també)(?![\p{L}\p{M}])|也|亦|同时|同時|にも/u;

/**
 * True if a credit's wording contains "also": "This article was also published on …" names another copy, not the
 * source.
 * @param normalized the normalized line
 * @param phrase position of the credit's wording in it
 */
export const isAlsoPublishedNotice = (normalized: string, { start, end }: Span): boolean =>
  ALSO.test(normalized.slice(start, end));
