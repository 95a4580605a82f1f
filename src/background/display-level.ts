import type { Settings } from '../browser/storage/settings.ts';
import type { Level } from '../engine/verdict.ts';

/** The level that a page is shown with unasked: a cautious reader hears of clear signs only. The popup tells all. */
export function displayLevel(level: Level, { sensitivity }: Settings): Level {
  return sensitivity === 'cautious' && level === 'notice' ? 'clear' : level;
}
