import type { Article } from '../../../article/article.ts';
import type { Evidence } from '../../verdict.ts';
import { headEvidence, lineEvidence } from '../create-evidence.ts';
import { linkShares, MIN_LINK_SHARE, MIN_LINKS } from '../find-likely-source.ts';
import { isCountingPixel } from '../names/counting-pixel.ts';
import { foreignSite } from '../names/foreign-site.ts';
import type { RepostRule } from '../repost-rule.ts';
import type { RuleContext } from '../rule-context.ts';

const SIGNAL = 'transplanted-body';

/**
 * Both the links and the pictures of the article belong to one other site: the body was copied from that site's page.
 * Found on 1 of 1,269 honest pages.
 */
export const transplantedBody: RepostRule = {
  signal: SIGNAL,
  strength: 'strong',
  independenceGroup: 'links',
  find(article: Article, { lines, pageNames }: RuleContext): Evidence[] {
    const [top] = linkShares(lines);
    if (!top || top.count < MIN_LINKS || top.count < MIN_LINK_SHARE * top.total) return [];
    const pictures = article.pictures.filter((picture) => !isCountingPixel(picture));
    const foreignPictures = pictures.filter(({ src }) => foreignSite(src, pageNames) === top.site);
    if (foreignPictures.length === 0 || foreignPictures.length < MIN_LINK_SHARE * pictures.length)
      return [];
    const near = lines.find(
      ({ line, foreign }) =>
        line.place === 'inside' && foreign.some(({ site }) => site === top.site),
    );
    const link = near?.foreign.find(({ site }) => site === top.site);
    return [
      ...(near && link ? [lineEvidence(article, SIGNAL, near.index, link.text)] : []),
      headEvidence(SIGNAL, foreignPictures[0]?.src ?? ''),
    ];
  },
};
