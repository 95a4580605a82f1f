import type { Article } from '../../../article/article.ts';
import type { Evidence } from '../../verdict.ts';
import { textEvidence } from '../create-evidence.ts';
import { isPageName } from '../names/page-names.ts';
import type { RepostRule } from '../repost-rule.ts';
import type { RuleContext } from '../rule-context.ts';

const SIGNAL = 'agency-dateline';

/** "CITY (Reuters) - ", "(CNN) --", "Berlin (dpa) –": a name in brackets before the first dash of the opening. */
const DATELINE = /^[^()（）\n]{0,50}[(（]([\p{L}\p{N}.&/ ]{2,30})[)）]\s?[-–—―]/u;

/**
 * The article opens with somebody else's name in its dateline: an agency's, or a partner's. Honest papers print both.
 * Stands on 12 of 1,269 honest pages.
 */
export const agencyDateline: RepostRule = {
  signal: SIGNAL,
  strength: 'weak',
  independenceGroup: 'opening',
  find({ text }: Article, { pageNames: own }: RuleContext): Evidence[] {
    const match = DATELINE.exec(text.slice(0, 120));
    const name = match?.[1];
    return match && name && !isPageName(own, name) ? [textEvidence(SIGNAL, match[0], 0)] : [];
  },
};
