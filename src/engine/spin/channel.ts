import { type Original, type Originals, rarestOf, UNKNOWN } from './collect-originals.ts';
import { analyses } from './inflections.ts';
import { KINDS, type Kind } from './kinds.ts';
import { logBackoff, logWord } from './log-probability.ts';
import type { Model } from './model.ts';

/** Numbers to an original in `shape` and in `logs`. */
export const SHAPE = 4;
export const LOGS = 3;

/** Originals that a word or phrase may stand for. */
export interface Channel {
  /** Each original as word ids. */
  originals: Int32Array[];
  /** Per original its first word, its last word, how many words it has, and its index into KINDS, side by side. */
  shape: Int32Array;
  /**
   * Per original, side by side: log P(page's words | original) up to a constant, since spinners choose among all
   * alternatives of an original; log P of its first word; the back-off weight of its last.
   */
  logs: Float32Array;
  /** log(1 + how many synonym sets and roots list the page's words): a spinner takes its words from there. */
  listed: number;
  /** How much likelier the page's words are as a swap than by themselves, whatever stands beside them: a logarithm. */
  logMass: number;
}

/** Most originals looked at for each kind, likeliest first: rarer ones hardly ever win. */
const MOST = { synonym: 32, stem: 12, moby: 20, head: 1, hand: 8 } satisfies Record<Kind, number>;
/** Originals so many nats less likely than the page's word (by themselves) are left out: they hardly ever win. */
const RARER = 4;
const PRIOR = { synonym: 0, stem: -1, moby: -1.5, head: 0, hand: 1.5 } satisfies Record<
  Kind,
  number
>;
/** Spinners do not choose evenly: the first and the common alternatives are chosen more often. */
const CHOICE = 0.5;
/** Stands for the originals that no thesaurus of the model holds. */
const LEAST_MASS = Math.exp(UNKNOWN);
/** Nats for each further word of an original. */
const LONGER = 1;

/**
 * A direct synonym is a likelier swap than a distant one (nats by kind), one of few alternatives likelier than one of
 * many, and originals of several words are rarer.
 */
function logChoiceOf({ words, kind, alternatives }: Original): number {
  const name = KINDS[kind] as Kind;
  return PRIOR[name] - CHOICE * Math.log(Math.max(alternatives, 1)) - LONGER * (words.length - 1);
}

/** What `Channel` holds side by side: most originals are turned down by a look at these, without one at the model. */
function flatten(model: Model, kept: Original[]) {
  const shape = new Int32Array(SHAPE * kept.length);
  const logs = new Float32Array(LOGS * kept.length);
  kept.forEach((original, at) => {
    const { words, kind } = original;
    const first = words[0] ?? -1;
    const last = words[words.length - 1] ?? -1;
    shape.set([first, last, words.length, kind], SHAPE * at);
    logs.set([logChoiceOf(original), logWord(model, first), logBackoff(model, last)], LOGS * at);
  });
  return { shape, logs };
}

/** log P below which originals of a page's words (ids) are too rare. */
export const leastOf = (model: Model, page: Int32Array) => rarestOf(model, page) - RARER;

/** The likeliest of the originals found for a page's words (ids). */
export function narrow(model: Model, page: Int32Array, found: Originals, listed: number): Channel {
  const alone = (words: Int32Array) =>
    words.reduce((sum, id) => sum + (model.unigram[id] ?? UNKNOWN), 0);
  const least = leastOf(model, page);
  const left = KINDS.map((kind) => MOST[kind]);
  const likely: { original: Original; weight: number }[] = [];
  for (const original of found.values()) {
    const weight = rarestOf(model, original.words);
    if (KINDS[original.kind] === 'hand' || weight > least) likely.push({ original, weight });
  }
  const kept: Original[] = [];
  for (const { original } of likely.sort((a, b) => b.weight - a.weight)) {
    left[original.kind] = (left[original.kind] ?? 0) - 1;
    if ((left[original.kind] ?? 0) >= 0) kept.push(original);
  }
  const { shape, logs } = flatten(model, kept);
  let mass = 0;
  kept.forEach(({ words }, i) => {
    mass += Math.exp(alone(words) + (logs[LOGS * i] as number));
  });
  return {
    originals: kept.map(({ words }) => words),
    shape,
    logs,
    listed,
    logMass: Math.log(mass + LEAST_MASS) - alone(page),
  };
}

/** log(1 + synonym sets and roots that list a word in any of its forms, or a phrase). */
export function timesListed(model: Model, page: string, piece: number): number {
  const { pieceStart, rootStart, words } = model;
  const listed = (at: number) => {
    const sets = (pieceStart[at + 1] as number) - (pieceStart[at] as number);
    if (at >= words.length) return sets;
    return sets + (rootStart[at + 1] as number) - (rootStart[at] as number);
  };
  if (piece >= words.length) return Math.log(1 + Math.max(1, listed(piece)));
  const lemmas = analyses(page).map(({ lemma }) => model.ids.get(lemma) ?? -1);
  const least = piece >= model.lmWords ? 1 : 0;
  return Math.log(1 + Math.max(least, ...lemmas.filter((id) => id >= 0).map(listed)));
}
