import type { Article } from '../../../article/article.ts';
import type { Evidence } from '../../verdict.ts';
import { lineEvidence } from '../create-evidence.ts';
import { linkShares, MIN_LINK_SHARE, MIN_LINKS } from '../find-likely-source.ts';
import type { RepostRule } from '../repost-rule.ts';
import type { RuleContext } from '../rule-context.ts';

const SIGNAL = 'leftover-links';

/**
 * Most of the article's links lead to one other site, as a site's internal links do in a copy. Found on 26 of 1,269
 * honest pages.
 */
export const leftoverLinks: RepostRule = {
  signal: SIGNAL,
  strength: 'weak',
  independenceGroup: 'links',
  find(article: Article, { lines }: RuleContext): Evidence[] {
    const [top] = linkShares(lines);
    if (!top || top.count < MIN_LINKS || top.count < MIN_LINK_SHARE * top.total) return [];
    const near = lines.find(
      ({ line, foreign }) =>
        line.place === 'inside' && foreign.some(({ site }) => site === top.site),
    );
    const link = near?.foreign.find(({ site }) => site === top.site);
    return near && link ? [lineEvidence(article, SIGNAL, near.index, link.text)] : [];
  },
};
