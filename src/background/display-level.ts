import type { Settings } from '../browser/storage/settings.ts';
import { isCredited } from '../engine/is-credited.ts';
import type { Level, Verdict } from '../engine/verdict.ts';

/**
 * The level that is shown unasked: cautious readers get warnings only, and a page that names its source itself gets no
 * notice. The popup shows everything.
 */
export function displayLevel(
  verdict: Verdict,
  { sensitivity }: Pick<Settings, 'sensitivity'>,
): Level {
  const { level } = verdict;
  return level === 'notice' && (sensitivity === 'cautious' || isCredited(verdict))
    ? 'clear'
    : level;
}
