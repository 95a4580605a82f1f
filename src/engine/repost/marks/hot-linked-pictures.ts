import type { Article } from '../../../article/article.ts';
import type { Evidence } from '../../verdict.ts';
import type { Context } from '../context.ts';
import { headFinding } from '../finding.ts';
import { foreignSite } from '../foreign-site.ts';
import type { Mark } from '../mark.ts';

const SIGNAL = 'hot-linked-pictures';

/**
 * The article's pictures lie with the site that the page leans on: its credit, its canonical address or its links.
 * Stands on 1 of 1,269 honest pages.
 */
export const hotLinkedPictures: Mark = {
  signal: SIGNAL,
  strength: 'weak',
  witness: 'links',
  find(article: Article, { own, rival }: Context): Evidence[] {
    if (!rival) return [];
    return article.pictures
      .filter(({ src }) => foreignSite(src, own) === rival)
      .slice(0, 1)
      .map(({ src }) => headFinding(SIGNAL, src));
  },
};
