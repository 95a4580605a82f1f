import type { Article } from '../../../article/article.ts';
import type { Evidence } from '../../verdict.ts';
import type { Context } from '../context.ts';
import { headFinding, lineFinding } from '../finding.ts';
import { foreignSite } from '../foreign-site.ts';
import type { Mark } from '../mark.ts';
import { FEW_LINKS, linkShares, MOST } from '../rival.ts';

const SIGNAL = 'transplanted-body';

/**
 * Both the article's links and its pictures belong to one other site: its body was lifted out of that site's page.
 * Stands on 1 of 1,269 honest pages.
 */
export const transplantedBody: Mark = {
  signal: SIGNAL,
  strength: 'strong',
  witness: 'links',
  find(article: Article, { lines, own }: Context): Evidence[] {
    const [top] = linkShares(lines);
    if (!top || top.count < FEW_LINKS || top.count < MOST * top.of) return [];
    const { pictures } = article;
    const theirs = pictures.filter(({ src }) => foreignSite(src, own) === top.site);
    if (theirs.length === 0 || theirs.length < MOST * pictures.length) return [];
    const near = lines.find(
      ({ line, foreign }) =>
        line.place === 'inside' && foreign.some(({ site }) => site === top.site),
    );
    const link = near?.foreign.find(({ site }) => site === top.site);
    return [
      ...(near && link ? [lineFinding(article, SIGNAL, near.index, link.text)] : []),
      headFinding(SIGNAL, theirs[0]?.src ?? ''),
    ];
  },
};
