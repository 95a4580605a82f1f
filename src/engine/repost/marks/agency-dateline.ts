import type { Article } from '../../../article/article.ts';
import type { Evidence } from '../../verdict.ts';
import type { Context } from '../context.ts';
import { textFinding } from '../finding.ts';
import type { Mark } from '../mark.ts';
import { isOwnName } from '../own-names.ts';

const SIGNAL = 'agency-dateline';

/** "CITY (Reuters) - ", "(CNN) --", "Berlin (dpa) –": a name in brackets before the first dash of the opening. */
const DATELINE = /^[^()（）\n]{0,50}[(（]([\p{L}\p{N}.&/ ]{2,30})[)）]\s?[-–—―]/u;

/**
 * The article opens with somebody else's name in its dateline: an agency's, or a partner's. Honest papers print both.
 * Stands on 12 of 1,269 honest pages.
 */
export const agencyDateline: Mark = {
  signal: SIGNAL,
  strength: 'weak',
  witness: 'opening',
  find({ text }: Article, { own }: Context): Evidence[] {
    const match = DATELINE.exec(text.slice(0, 120));
    const name = match?.[1];
    return match && name && !isOwnName(own, name) ? [textFinding(SIGNAL, match[0], 0)] : [];
  },
};
