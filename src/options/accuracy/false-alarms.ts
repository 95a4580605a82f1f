import type { Settings } from '../../browser/storage/settings.ts';
import { ACCURACY, type MeasuredRates } from './accuracy.ts';

/** False alarms are given per this many honest articles. */
const PER_ARTICLES = 10_000;

const rateOf = (row: MeasuredRates | undefined, level: keyof MeasuredRates) =>
  row ? row[level].hits / row[level].of : 0;

/** Counts false alarms per 10,000 honest articles at a level: for their wording, or as taken from elsewhere. */
function countFalseAlarms(level: keyof MeasuredRates): number {
  const wording = rateOf(ACCURACY.humans?.all, level);
  const repost = rateOf(ACCURACY.honest?.all, level);
  return Math.round(PER_ARTICLES * (wording + repost));
}

/** Counts false alarms per 10,000 honest articles, on the toolbar and (unless switched off) on the page. */
export function falseAlarms({ banner, sensitivity }: Pick<Settings, 'banner' | 'sensitivity'>): {
  toolbar: number;
  page?: number;
} {
  const toolbar = countFalseAlarms(sensitivity === 'cautious' ? 'warning' : 'notice');
  if (banner === 'none') return { toolbar };
  return { toolbar, page: countFalseAlarms(shownLevel({ banner, sensitivity })) };
}

/**
 * Of a hundred spun English articles met on the web, how many a sensitivity shows on the page or, with no banner, on the
 * toolbar. Undefined if nothing was measured.
 */
export function foundOfHundred(
  settings: Pick<Settings, 'banner' | 'sensitivity'>,
): number | undefined {
  const row = ACCURACY.wild?.english;
  if (!row) return undefined;
  return Math.round(100 * rateOf(row, shownLevel(settings)));
}

/** The level from which on a sensitivity speaks up. */
function shownLevel({ banner, sensitivity }: Pick<Settings, 'banner' | 'sensitivity'>) {
  if (banner === 'none') return sensitivity === 'cautious' ? 'warning' : 'notice';
  const isLoud = sensitivity === 'eager' || (banner === 'strong' && sensitivity === 'balanced');
  return isLoud ? 'notice' : 'warning';
}

/** The measured texts: human texts and honest pages; undefined if nothing was measured. */
export function measuredTextCounts(): { texts: number; pages: number } | undefined {
  const texts = ACCURACY.humans?.all?.warning.of;
  const pages = ACCURACY.honest?.all?.warning.of;
  return texts && pages ? { texts, pages } : undefined;
}
