import type { Article } from '../../../article/article.ts';
import type { Evidence } from '../../verdict.ts';
import { headEvidence, lineEvidence } from '../create-evidence.ts';
import { linkShares, MIN_LINK_SHARE, MIN_LINKS } from '../find-likely-source.ts';
import { foreignSite } from '../names/foreign-site.ts';
import type { RepostRule } from '../repost-rule.ts';
import type { RuleContext } from '../rule-context.ts';

const SIGNAL = 'transplanted-body';

/**
 * Both the article's links and its pictures belong to one other site: its body was lifted out of that site's page.
 * Stands on 1 of 1,269 honest pages.
 */
export const transplantedBody: RepostRule = {
  signal: SIGNAL,
  strength: 'strong',
  independenceGroup: 'links',
  find(article: Article, { lines, pageNames: own }: RuleContext): Evidence[] {
    const [top] = linkShares(lines);
    if (!top || top.count < MIN_LINKS || top.count < MIN_LINK_SHARE * top.of) return [];
    const { pictures } = article;
    const theirs = pictures.filter(({ src }) => foreignSite(src, own) === top.site);
    if (theirs.length === 0 || theirs.length < MIN_LINK_SHARE * pictures.length) return [];
    const near = lines.find(
      ({ line, foreign }) =>
        line.place === 'inside' && foreign.some(({ site }) => site === top.site),
    );
    const link = near?.foreign.find(({ site }) => site === top.site);
    return [
      ...(near && link ? [lineEvidence(article, SIGNAL, near.index, link.text)] : []),
      headEvidence(SIGNAL, theirs[0]?.src ?? ''),
    ];
  },
};
