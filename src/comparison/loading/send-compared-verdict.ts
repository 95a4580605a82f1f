import { send } from '../../browser/messages.ts';
import type { Copy } from '../../browser/tab-article.ts';
import { substitutionEvidence } from '../../engine/alignment/summary/substitution-evidence.ts';
import { updateVerdict } from '../../engine/alignment/summary/update-verdict.ts';
import type { ArticlePair } from './comparison-state.ts';

/** Sends the updated verdict to the background, so that badge and popup show it too. */
export async function sendComparedVerdict(
  { tabId, report, article }: Copy,
  pair: ArticlePair,
): Promise<void> {
  if (report?.state !== 'judged' || pair.isOtherLanguage || pair.isPaywalled) return;
  const substitutions = substitutionEvidence(pair.comparison, pair.copy, pair.original);
  const verdict = updateVerdict(report.verdict, pair.comparison, substitutions);
  const compared = { tabId, url: article.url, verdict, comparedWith: pair.original.url };
  await send('verdictCompared', compared).catch(() => undefined);
}
