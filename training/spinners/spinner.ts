import type { SynonymSourceName } from './synonym-sources.ts';

/** A synthetic spinner: its sources and its habits. */
export interface Spinner {
  name: string;
  /** What it shares with others. Leave-one-out measuring leaves a whole channel out. */
  channel: string;
  /** Sources, each with the share of substitutions that come from it. */
  sources: Partial<Record<SynonymSourceName, number>>;
  /** Which synonym it takes: any, the first of the first sense, or one of the two commonest or rarest of all. */
  sense: 'any' | 'first' | 'commonest' | 'rarest';
  /** Inflects the new word alike, puts the base form, or swaps only words that stand in base form. */
  inflection: 'alike' | 'base' | 'only-base';
  /** Whether function words (in, as, it, have, …) are swapped too. */
  functionWords: boolean;
  /** Whether several words in a row may be swapped for one entry. */
  phrases: boolean;
  /** Whether one word may become several. */
  widens: boolean;
  /** Keeps capitals as they were, writes all lower case, or keeps the dictionary's ("Oregon"). */
  capitals: 'keep' | 'lower' | 'dictionary';
  /** Swaps a word type alike wherever it swaps it. */
  consistent: boolean;
  /** Leaves words alone that are rarer than this rank (0: none). */
  keepsRarerThan: number;
  /** Runs a second time over its own result. */
  passes: 1 | 2;
}

/** What a spinner does unless it says otherwise. */
const DEFAULTS = {
  sense: 'any',
  inflection: 'alike',
  functionWords: false,
  phrases: false,
  widens: true,
  capitals: 'keep',
  consistent: false,
  keepsRarerThan: 0,
  passes: 1,
} as const;

/** A spinner that has the usual habits where none are given. */
export const createSpinner = (
  habits: Pick<Spinner, 'name' | 'channel' | 'sources'> & Partial<Spinner>,
): Spinner => ({ ...DEFAULTS, ...habits });

/** One substitution in a spun text: where it stands, and what stood there. */
export interface SpinnerSubstitution {
  start: number;
  end: number;
  pageWords: string;
  sourceWords: string;
}

export interface SpunText {
  text: string;
  substitutions: SpinnerSubstitution[];
}
