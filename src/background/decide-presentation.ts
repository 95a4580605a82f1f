import type { PageActions } from '../browser/messages.ts';
import { type BannerTier, type Settings, sitePreferencesFor } from '../browser/storage/settings.ts';
import { confidenceOf } from '../browser/verdict-view/confidence-of.ts';
import { matchCase } from '../browser/verdict-view/match-case.ts';
import { selectEvidence } from '../browser/verdict-view/select-evidence.ts';
import { verdictHeadline } from '../browser/verdict-view/verdict-headline.ts';
import type { Level, Verdict } from '../engine/verdict.ts';
import { wasDismissed } from './dismissals.ts';
import { displayLevel } from './display-level.ts';
import { claimBanner, claimRedirect } from './tab-session.ts';

/** What a page may show, by its level (rows) and the reader's setting (columns); quiet by default. */
const TIER_BY_LEVEL: Record<Level, Record<BannerTier, BannerTier>> = {
  warning: { none: 'none', slim: 'slim', strong: 'strong' },
  notice: { none: 'none', slim: 'none', strong: 'slim' },
  clear: { none: 'none', slim: 'none', strong: 'none' },
  unknown: { none: 'none', slim: 'none', strong: 'none' },
};

/** As many examples as a banner has room for. */
const MAX_EXAMPLES = 3;
/** An example is likelier right than not; a chance of 0–1. */
const MIN_EXAMPLE_PROBABILITY = 0.5;

/** The surest findings that say what was probably written, each quote once; nothing that is merely possible. */
function selectExamples(verdict: Verdict, hidden: string[]): PageActions['examples'] {
  const sure = selectEvidence(verdict, hidden)
    .likely.filter((one) => one.expected?.[0] && confidenceOf(one) >= MIN_EXAMPLE_PROBABILITY)
    .sort((a, b) => confidenceOf(b) - confidenceOf(a));
  const byQuote = new Map<string, string>();
  for (const { quote, expected: [best = ''] = [] } of sure) {
    if (!byQuote.has(quote)) byQuote.set(quote, matchCase(best, quote));
  }
  return [...byQuote].slice(0, MAX_EXAMPLES).map(([quote, expected]) => ({ quote, expected }));
}

/** From this confidence on a reader who wants it is taken straight to the original. */
const MIN_REDIRECT_CONFIDENCE = 0.8;

/** Where the reader's rule for this site leads; undefined if there is none, or no sure original, or it has led before. */
async function redirectTarget(
  { original }: Verdict,
  url: string,
  tabId: number,
  settings: Settings,
): Promise<string | undefined> {
  if (!sitePreferencesFor(settings, url).toOriginal || !original?.url || !original.deep)
    return undefined;
  if (original.confidence < MIN_REDIRECT_CONFIDENCE) return undefined;
  return (await claimRedirect(tabId, url)) ? original.url : undefined;
}

/** How loudly this page may speak up now: by its level, the settings, and what the reader has seen and closed. */
async function bannerTierFor(
  { level }: Verdict,
  url: string,
  tabId: number,
  settings: Settings,
): Promise<BannerTier> {
  const { banner, sensitivity } = settings;
  const isEager = sensitivity === 'eager' && level === 'notice' && banner !== 'none';
  const loudness = isEager ? 'slim' : TIER_BY_LEVEL[displayLevel(level, settings)][banner];
  const tier = sitePreferencesFor(settings, url).quiet ? 'none' : loudness;
  if (tier === 'none' || (await wasDismissed(url))) return 'none';
  return (await claimBanner(tabId, url)) ? tier : 'none';
}

/** What the page itself may show of its verdict. */
export async function decidePresentation(
  verdict: Verdict,
  url: string,
  tabId: number,
  settings: Settings,
): Promise<PageActions> {
  const { original } = verdict;
  const leadTo = await redirectTarget(verdict, url, tabId, settings);
  return {
    tier: leadTo ? 'none' : await bannerTierFor(verdict, url, tabId, settings),
    sentence: verdictHeadline(verdict).headline,
    ...(original && {
      original: { name: original.name, ...(original.url && { url: original.url }) },
    }),
    examples: selectExamples(verdict, settings.hiddenEvidence),
    highlightStyle: settings.marks,
    ...(leadTo && { redirectTo: leadTo }),
  };
}
