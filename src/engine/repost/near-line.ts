import type { Line, Link } from '../../article/article.ts';

/** A link to a site that is not the page's own. */
export interface ForeignLink extends Link {
  /** Registrable domain. */
  site: string;
}

/** A line that may hold evidence, with its links to other sites. */
export interface NearLine {
  line: Line;
  /** Index in `Article.lines`. */
  index: number;
  foreign: ForeignLink[];
}
