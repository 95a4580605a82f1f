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
 * The article's title ends with the name of another site, as the other site's page title did.
 * Stands on none of 1,269 honest pages.
 */
export const foreignTitle: RepostRule = {
  signal: SIGNAL,
  strength: 'strong',
  independenceGroup: 'head',
  find({ title, head }: Article, { pageNames: own, rival }: RuleContext): Evidence[] {
    const titles = [title, head.meta['og:title'] ?? ''].filter((words) =>
      TITLE_SEPARATOR.test(words),
    );
    const name = titles.map((words) => words.split(TITLE_SEPARATOR).at(-1) ?? '').find(Boolean);
    if (!name || isPageName(own, name)) return [];
    const brand = normalizeName(rival?.split('.')[0] ?? '');
    const isRival = brand.length > 3 && normalizeName(name) === brand;
    const isHost = hostsIn(name).some((host) => host === name && foreignSite(host, own));
    return isRival || isHost ? [headEvidence(SIGNAL, name)] : [];
  },
};
