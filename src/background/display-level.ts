import type { Settings } from '../browser/storage/settings.ts';
import type { Level } from '../engine/verdict.ts';

/** The level that is shown unasked: cautious readers get warnings only. The popup shows everything. */
export function displayLevel(level: Level, { sensitivity }: Settings): Level {
  return sensitivity === 'cautious' && level === 'notice' ? 'clear' : level;
}
