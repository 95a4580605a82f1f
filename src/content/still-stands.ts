import { strip } from './index-live-text.ts';
import type { Mark } from './place-marks.ts';

/** True while a mark's range holds the words that it was set on. */
export const stillStands = ({ range, evidence }: Mark): boolean =>
  strip(range.toString()) === strip(evidence.quote);
