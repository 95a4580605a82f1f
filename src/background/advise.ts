import type { Advice } from '../browser/messages.ts';
import { type BannerTier, type Settings, siteRule } from '../browser/settings.ts';
import type { Evidence, Level, Verdict } from '../engine/verdict.ts';

/** What a page may show, by its level (rows) and the reader's setting (columns); quiet by default. */
const TIERS: Record<Level, Record<BannerTier, BannerTier>> = {
  warning: { none: 'none', slim: 'slim', strong: 'strong' },
  notice: { none: 'none', slim: 'none', strong: 'slim' },
  clear: { none: 'none', slim: 'none', strong: 'none' },
  unknown: { none: 'none', slim: 'none', strong: 'none' },
};

/** True of the question that made the page's level. */
const isTold = (level: Level) => level === 'warning' || level === 'notice';

/** As many examples as a banner has room for. */
const EXAMPLES = 3;

/** The surest findings that say what was probably written, each quote once. */
function pickExamples(evidence: Evidence[]): Advice['examples'] {
  const sure = evidence
    .filter(({ expected }) => expected?.[0])
    .sort((a, b) => (b.certainty ?? 0) - (a.certainty ?? 0));
  const byQuote = new Map(
    sure.map(({ quote, expected }) => [quote, expected?.[0] ?? '']).reverse() as [string, string][],
  );
  return [...byQuote]
    .reverse()
    .slice(0, EXAMPLES)
    .map(([quote, expected]) => ({ quote, expected }));
}

/** What the page itself may show of its verdict. */
export function advise(verdict: Verdict, url: string, settings: Settings): Advice {
  const quiet = siteRule(settings, url).quiet === true;
  const { original } = verdict;
  return {
    tier: quiet ? 'none' : TIERS[verdict.level][settings.banner],
    level: verdict.level,
    spun: isTold(verdict.spun.level),
    reposted: isTold(verdict.reposted.level),
    ...(original && {
      original: { name: original.name, ...(original.url && { url: original.url }) },
    }),
    examples: pickExamples(verdict.evidence),
  };
}
