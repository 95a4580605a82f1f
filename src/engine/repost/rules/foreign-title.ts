import type { Article } from '../../../article/article.ts';
import type { Evidence } from '../../verdict.ts';
import { headEvidence } from '../create-evidence.ts';
import { foreignSite } from '../names/foreign-site.ts';
import { hostsIn } from '../names/names-in-text.ts';
import { normalizeName } from '../names/normalize-name.ts';
import { isPageName } from '../names/page-names.ts';
import { TITLE_SEPARATOR } from '../names/title-mentions.ts';
import type { RepostRule } from '../repost-rule.ts';
import type { RuleContext } from '../rule-context.ts';

const SIGNAL = 'foreign-title';

/**
 * The article's title ends with the name of another site, copied from that site's page title. Found on none of 1,269
 * honest pages.
 */
export const foreignTitle: RepostRule = {
  signal: SIGNAL,
  strength: 'strong',
  independenceGroup: 'head',
  find({ title, head }: Article, { pageNames, likelySource }: RuleContext): Evidence[] {
    const titles = [title, head.meta['og:title'] ?? ''].filter((candidate) =>
      TITLE_SEPARATOR.test(candidate),
    );
    const name = titles
      .map((candidate) => candidate.split(TITLE_SEPARATOR).at(-1) ?? '')
      .find(Boolean);
    if (!name || isPageName(pageNames, name)) return [];
    const brand = normalizeName(likelySource?.split('.')[0] ?? '');
    const isLikelySource = brand.length > 3 && normalizeName(name) === brand;
    const isHost = hostsIn(name).some((host) => host === name && foreignSite(host, pageNames));
    return isLikelySource || isHost ? [headEvidence(SIGNAL, name)] : [];
  },
};
