import { phraseMatcher } from '../phrase-matcher.ts';
import type { SpinRule } from '../spin-rule.ts';

/** Strings that only a paraphrasing service writes: words run together or doubled on the way through a pivot. */
export const pivotSlip: SpinRule = {
  signal: 'pivot-slip',
  weight: 1,
  isWording: true,
  find: phraseMatcher(
    "withinside the: in the|withinside: within|unusualplace: common|not unusualplace: common|capin a position to: able to|capin a position: able|capin: can|now no longer simplest: not only|now no longer handiest: not only|now no longer only: not only|do now no longer: do not|does now no longer: does not|did now no longer: did not|is now no longer: is not|are now no longer: are not|can now no longer: cannot|isn't anyt any: is no|aren't anyt any: are no|anyt any: no|content material material: content|via way of means of: by|by way of means of: by|with the aid of using: by|extrade: change|reassets: resources|get right of entry to: access|get admission to: access|getting to know set of rules: learning algorithm|machine getting to know: machine learning|device getting to know: machine learning|gadget getting to know: machine learning|deep getting to know: deep learning|one-of-a-kind styles of: different types of|video video games: video games|social media media: social media|web web page: web page|front-cease: front-end|back-cease: back-end|on the equal time: at the same time|at the equal time: at the same time|for the motive that: because|due to the reality: due to the fact",
  ),
};
