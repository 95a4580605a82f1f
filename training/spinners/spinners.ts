import { autoblog } from './catalogue/autoblog.ts';
import { autoblogWide } from './catalogue/autoblog-wide.ts';
import { mixed } from './catalogue/mixed.ts';
import { mixedDamaged } from './catalogue/mixed-damaged.ts';
import { mobyAny } from './catalogue/moby-any.ts';
import { mobyCommonest } from './catalogue/moby-commonest.ts';
import { mobyConsistent } from './catalogue/moby-consistent.ts';
import { mobyFunctionWords } from './catalogue/moby-function-words.ts';
import { nearAny } from './catalogue/near-any.ts';
import { nearCommonest } from './catalogue/near-commonest.ts';
import { nested } from './catalogue/nested.ts';
import { openofficeAny } from './catalogue/openoffice-any.ts';
import { openofficeFirst } from './catalogue/openoffice-first.ts';
import { openofficeRarest } from './catalogue/openoffice-rarest.ts';
import { phraseGroups } from './catalogue/phrase-groups.ts';
import { pivot } from './catalogue/pivot.ts';
import { pivotWide } from './catalogue/pivot-wide.ts';
import { vectorsAny } from './catalogue/vectors-any.ts';
import { vectorsFirst } from './catalogue/vectors-first.ts';
import { wordnetAny } from './catalogue/wordnet-any.ts';
import { wordnetCommonest } from './catalogue/wordnet-commonest.ts';
import { wordnetFirst } from './catalogue/wordnet-first.ts';
import { wordnetFunctionWords } from './catalogue/wordnet-function-words.ts';
import { wordnetKeepsRare } from './catalogue/wordnet-keeps-rare.ts';
import { wordnetPhrases } from './catalogue/wordnet-phrases.ts';
import { wordnetUninflected } from './catalogue/wordnet-uninflected.ts';
import type { Spinner } from './spinner.ts';

/**
 * The synthetic spinners of training and measuring, by channel: one file in `catalogue` each, named as the spinner. None
 * is the inverse of the engine's own thesaurus. `npm run new -- spinner NAME` adds one. Their order is part of what
 * the weights are trained on: add new ones at the end.
 */
export const SPINNERS: readonly Spinner[] = [
  wordnetAny,
  wordnetFirst,
  wordnetCommonest,
  wordnetFunctionWords,
  wordnetUninflected,
  wordnetPhrases,
  wordnetKeepsRare,
  nearAny,
  nearCommonest,
  mobyAny,
  mobyCommonest,
  mobyFunctionWords,
  mobyConsistent,
  openofficeFirst,
  openofficeAny,
  openofficeRarest,
  autoblog,
  autoblogWide,
  pivot,
  pivotWide,
  phraseGroups,
  nested,
  mixed,
  mixedDamaged,
  vectorsAny,
  vectorsFirst,
];
