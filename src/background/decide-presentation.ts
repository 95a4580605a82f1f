import type { PageActions } from '../browser/page-actions.ts';
import { type BannerTier, type Settings, sitePreferencesFor } from '../browser/storage/settings.ts';
import { articleAddress } from '../browser/verdict-view/article-address.ts';
import { matchCase } from '../browser/verdict-view/match-case.ts';
import { selectEvidence } from '../browser/verdict-view/select-evidence.ts';
import { sourceLabel } from '../browser/verdict-view/source-label.ts';
import { isNamedAfterSite } from '../engine/attribution/is-named-after-site.ts';
import { confidenceOf } from '../engine/named-wording.ts';
import type { Level, Verdict } from '../engine/verdict.ts';
import { bannerSentence } from './banner-sentence.ts';
import { wasDismissed } from './dismissals.ts';
import { displayLevel } from './display-level.ts';
import { isSilencedInPrivate } from './private-sites.ts';
import { claimBanner, claimRedirect } from './tab-session.ts';

/** What a page may show, by its level (rows) and the reader's setting (columns). Quiet by default. */
const TIER_BY_LEVEL: Record<Level, Record<BannerTier, BannerTier>> = {
  warning: { none: 'none', slim: 'slim', strong: 'strong' },
  notice: { none: 'none', slim: 'none', strong: 'slim' },
  clear: { none: 'none', slim: 'none', strong: 'none' },
  unknown: { none: 'none', slim: 'none', strong: 'none' },
};

/** The examples that fit into a banner. */
const MAX_EXAMPLES = 3;
/** An example must be more likely right than wrong (0–1). */
const MIN_EXAMPLE_PROBABILITY = 0.5;

/** The most probable findings with an expected wording, each quote once. */
function selectExamples(verdict: Verdict, hidden: string[]): PageActions['examples'] {
  const examples = selectEvidence(verdict, hidden)
    .likely.filter(
      (evidence) => evidence.expected?.[0] && confidenceOf(evidence) >= MIN_EXAMPLE_PROBABILITY,
    )
    .sort((a, b) => confidenceOf(b) - confidenceOf(a));
  const byQuote = new Map<string, string>();
  for (const { quote, expected: [best = ''] = [] } of examples) {
    if (!byQuote.has(quote)) byQuote.set(quote, matchCase(best, quote));
  }
  return [...byQuote].slice(0, MAX_EXAMPLES).map(([quote, expected]) => ({ quote, expected }));
}

/** From this confidence on a reader who has set it so is redirected to the original. */
const MIN_REDIRECT_CONFIDENCE = 0.8;

/**
 * The target of the reader's rule for this site; undefined without a rule or a reliable original, or if the tab was
 * redirected from this page before.
 */
async function redirectTarget(
  verdict: Verdict,
  url: string,
  tabId: number,
  settings: Settings,
): Promise<string | undefined> {
  const { original } = verdict;
  const address = articleAddress(verdict);
  if (!sitePreferencesFor(settings, url).toOriginal || !original || !address) return undefined;
  if (original.confidence < MIN_REDIRECT_CONFIDENCE || !isNamedAfterSite(original))
    return undefined;
  return (await claimRedirect(tabId, url)) ? address : undefined;
}

/** How prominent the banner may be now: by level, settings, and what the reader has seen and closed. */
async function bannerTierFor(
  verdict: Verdict,
  url: string,
  tabId: number,
  settings: Settings,
): Promise<BannerTier> {
  const { banner, sensitivity } = settings;
  const level = displayLevel(verdict, settings);
  const isEagerNotice = sensitivity === 'eager' && level === 'notice' && banner !== 'none';
  const usualTier = isEagerNotice ? 'slim' : TIER_BY_LEVEL[level][banner];
  const tier = sitePreferencesFor(settings, url).quiet ? 'none' : usualTier;
  if (tier === 'none' || (await wasDismissed(url))) return 'none';
  if (await isSilencedInPrivate(tabId, url)) return 'none';
  return (await claimBanner(tabId, url)) ? tier : 'none';
}

/** Decides what the page may show of its verdict. */
export async function decidePresentation(
  verdict: Verdict,
  url: string,
  tabId: number,
  settings: Settings,
): Promise<PageActions> {
  const { original } = verdict;
  const address = articleAddress(verdict);
  const redirectTo = await redirectTarget(verdict, url, tabId, settings);
  return {
    tier: redirectTo ? 'none' : await bannerTierFor(verdict, url, tabId, settings),
    sentence: bannerSentence(verdict),
    ...(original && {
      original: { name: sourceLabel(original), ...(address && { url: address }) },
    }),
    examples: selectExamples(verdict, settings.hiddenEvidence),
    highlightStyle: settings.marks,
    ...(redirectTo && { redirectTo }),
  };
}
