import { send } from '../browser/messages.ts';
import { swapEvidence } from '../engine/compare/swap-evidence.ts';
import { updateVerdict } from '../engine/compare/update-verdict.ts';
import type { Copy } from './find-copy.ts';
import type { Pair } from './page-state.ts';

/** Tells the background what the comparison has shown, so that badge and popup say it too. */
export async function shareVerdict({ tabId, report, article }: Copy, pair: Pair): Promise<void> {
  if (report?.state !== 'judged' || pair.isForeign || pair.isPaywalled) return;
  const swaps = swapEvidence(pair.comparison, pair.copy, pair.original);
  const verdict = updateVerdict(report.verdict, pair.comparison, swaps);
  await send('verdictCompared', { tabId, url: article.url, verdict }).catch(() => undefined);
}
