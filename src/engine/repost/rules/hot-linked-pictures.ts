import type { Article } from '../../../article/article.ts';
import type { Evidence } from '../../verdict.ts';
import { headEvidence } from '../create-evidence.ts';
import { isCountingPixel } from '../names/counting-pixel.ts';
import { foreignSite } from '../names/foreign-site.ts';
import type { RepostRule } from '../repost-rule.ts';
import type { RuleContext } from '../rule-context.ts';

const SIGNAL = 'hot-linked-pictures';

/** The article's pictures are loaded from the likely source. Found on 1 of 1,269 honest pages. */
export const hotLinkedPictures: RepostRule = {
  signal: SIGNAL,
  strength: 'weak',
  independenceGroup: 'links',
  find(article: Article, { pageNames, likelySource }: RuleContext): Evidence[] {
    if (!likelySource) return [];
    return article.pictures
      .filter((picture) => !isCountingPixel(picture))
      .filter(({ src }) => foreignSite(src, pageNames) === likelySource)
      .slice(0, 1)
      .map(({ src }) => headEvidence(SIGNAL, src));
  },
};
