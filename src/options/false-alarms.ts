import { ACCURACY, type MeasuredRow } from '../browser/accuracy.ts';
import type { Settings } from '../browser/settings.ts';

/** Honest articles for which false alarms are told. */
const ARTICLES = 10_000;

const rateOf = (row: MeasuredRow | undefined, level: keyof MeasuredRow) =>
  row ? row[level].hits / row[level].of : 0;

/** Of 10,000 honest articles, how many are told of at a level: for their wording, or as taken from elsewhere. */
function count(level: keyof MeasuredRow): number {
  const wording = rateOf(ACCURACY.humans?.all, level);
  const repost = rateOf(ACCURACY.honest?.all, level);
  return Math.round(ARTICLES * (wording + repost));
}

/** How many of 10,000 honest articles are wrongly told of, on the toolbar and (unless it is kept off) on the page. */
export function falseAlarms({ banner, sensitivity }: Pick<Settings, 'banner' | 'sensitivity'>): {
  toolbar: number;
  page?: number;
} {
  const toolbar = count(sensitivity === 'cautious' ? 'warning' : 'notice');
  if (banner === 'none') return { toolbar };
  const isLoud = sensitivity === 'eager' || (banner === 'strong' && sensitivity === 'balanced');
  return { toolbar, page: count(isLoud ? 'notice' : 'warning') };
}

/** The texts that were counted: those of people, and honest pages; undefined where nothing was measured. */
export function textsCounted(): { texts: number; pages: number } | undefined {
  const texts = ACCURACY.humans?.all?.warning.of;
  const pages = ACCURACY.honest?.all?.warning.of;
  return texts && pages ? { texts, pages } : undefined;
}
