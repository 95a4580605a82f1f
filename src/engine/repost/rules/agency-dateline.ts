import type { Article } from '../../../article/article.ts';
import type { Evidence } from '../../verdict.ts';
import { textEvidence } from '../create-evidence.ts';
import { matchAgencyDateline } from '../names/match-agency-dateline.ts';
import { isPageName } from '../names/page-names.ts';
import type { RepostRule } from '../repost-rule.ts';
import type { RuleContext } from '../rule-context.ts';

const SIGNAL = 'agency-dateline';

/**
 * The article starts with another name in its dateline: an agency's or a partner's. Honest newspapers print both. Found
 * on 12 of 1,269 honest pages.
 */
export const agencyDateline: RepostRule = {
  signal: SIGNAL,
  strength: 'weak',
  independenceGroup: 'opening',
  find({ text }: Article, { pageNames }: RuleContext): Evidence[] {
    const dateline = matchAgencyDateline(text);
    if (!dateline || isPageName(pageNames, dateline.name)) return [];
    return [textEvidence(SIGNAL, dateline.quote, 0)];
  },
};
