import type { Article } from '../../../article/article.ts';
import type { Evidence } from '../../verdict.ts';
import type { Context } from '../context.ts';
import { lineFinding } from '../finding.ts';
import type { Mark } from '../mark.ts';
import { FEW_LINKS, linkShares, MOST } from '../rival.ts';

const SIGNAL = 'leftover-links';

/**
 * Most of the article's links lead to one other site, as a site's links to itself do in a copy.
 * Stands on 26 of 1,269 honest pages.
 */
export const leftoverLinks: Mark = {
  signal: SIGNAL,
  strength: 'weak',
  witness: 'links',
  find(article: Article, { lines }: Context): Evidence[] {
    const [top] = linkShares(lines);
    if (!top || top.count < FEW_LINKS || top.count < MOST * top.of) return [];
    const near = lines.find(
      ({ line, foreign }) =>
        line.place === 'inside' && foreign.some(({ site }) => site === top.site),
    );
    const link = near?.foreign.find(({ site }) => site === top.site);
    return near && link ? [lineFinding(article, SIGNAL, near.index, link.text)] : [];
  },
};
