import { howSure } from '../browser/how-sure.ts';
import { matchCase } from '../browser/match-case.ts';
import type { Advice } from '../browser/messages.ts';
import { phraseVerdict } from '../browser/phrase-verdict.ts';
import { pickTold } from '../browser/pick-told.ts';
import { type BannerTier, type Settings, siteRule } from '../browser/settings.ts';
import type { Level, Verdict } from '../engine/verdict.ts';
import { wasDismissed } from './dismissals.ts';
import { toldLevel } from './told-level.ts';
import { takeBannerTurn, takeLeave } from './visits.ts';

/** What a page may show, by its level (rows) and the reader's setting (columns); quiet by default. */
const TIERS: Record<Level, Record<BannerTier, BannerTier>> = {
  warning: { none: 'none', slim: 'slim', strong: 'strong' },
  notice: { none: 'none', slim: 'none', strong: 'slim' },
  clear: { none: 'none', slim: 'none', strong: 'none' },
  unknown: { none: 'none', slim: 'none', strong: 'none' },
};

/** As many examples as a banner has room for. */
const EXAMPLES = 3;
/** An example is likelier right than not; a chance of 0–1. */
const PROBABLE = 0.5;

/** The surest findings that say what was probably written, each quote once; nothing that is merely possible. */
function pickExamples(verdict: Verdict, hidden: string[]): Advice['examples'] {
  const sure = pickTold(verdict, hidden)
    .likely.filter((one) => one.expected?.[0] && howSure(one) >= PROBABLE)
    .sort((a, b) => howSure(b) - howSure(a));
  const byQuote = new Map<string, string>();
  for (const { quote, expected: [best = ''] = [] } of sure) {
    if (!byQuote.has(quote)) byQuote.set(quote, matchCase(best, quote));
  }
  return [...byQuote].slice(0, EXAMPLES).map(([quote, expected]) => ({ quote, expected }));
}

/** From this confidence on a reader who wants it is taken straight to the original. */
const SURE_ENOUGH = 0.8;

/** Where the reader's rule for this site leads; undefined if there is none, or no sure original, or it has led before. */
async function findLead(
  { original }: Verdict,
  url: string,
  tabId: number,
  settings: Settings,
): Promise<string | undefined> {
  if (!siteRule(settings, url).toOriginal || !original?.url || !original.deep) return undefined;
  if (original.confidence < SURE_ENOUGH) return undefined;
  return (await takeLeave(tabId, url)) ? original.url : undefined;
}

/** How loudly this page may speak up now: by its level, the settings, and what the reader has seen and closed. */
async function findTier(
  { level }: Verdict,
  url: string,
  tabId: number,
  settings: Settings,
): Promise<BannerTier> {
  const { banner, sensitivity } = settings;
  const isEager = sensitivity === 'eager' && level === 'notice' && banner !== 'none';
  const loudness = isEager ? 'slim' : TIERS[toldLevel(level, settings)][banner];
  const tier = siteRule(settings, url).quiet ? 'none' : loudness;
  if (tier === 'none' || (await wasDismissed(url))) return 'none';
  return (await takeBannerTurn(tabId, url)) ? tier : 'none';
}

/** What the page itself may show of its verdict. */
export async function advise(
  verdict: Verdict,
  url: string,
  tabId: number,
  settings: Settings,
): Promise<Advice> {
  const { original } = verdict;
  const leadTo = await findLead(verdict, url, tabId, settings);
  return {
    tier: leadTo ? 'none' : await findTier(verdict, url, tabId, settings),
    sentence: phraseVerdict(verdict).headline,
    ...(original && {
      original: { name: original.name, ...(original.url && { url: original.url }) },
    }),
    examples: pickExamples(verdict, settings.hiddenEvidence),
    marks: settings.marks,
    ...(leadTo && { leadTo }),
  };
}
