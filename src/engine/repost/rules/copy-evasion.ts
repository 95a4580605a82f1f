import type { Article } from '../../../article/article.ts';
import type { Evidence } from '../../verdict.ts';
import { textEvidence } from '../create-evidence.ts';
import type { RepostRule } from '../repost-rule.ts';

const SIGNAL = 'copy-evasion';

/**
 * Invisible characters between two letters of scripts that never need them: grapheme joiners, Khmer inherent vowels,
 * zero-width spaces and joiners, word joiners. Soft hyphens are legitimate.
 */
const INVISIBLE =
  /(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])(?:\u034F|\u115F|\u1160|\u17B4|\u17B5|\u180E|\u200B|\u200C|\u200D|\u2060|\u2061|\u2062|\u2063|\u2064|\u3164|\uFEFF)(?=\P{Mn})/gu;

/** Words that mix Latin with Cyrillic or Greek look-alikes. */
const MIXED =
  /(?<=\p{Script=Latin})[аеорсухіјѕԁһԛԝАВЕКМНОРСТХІЈЅαοΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]{1,3}(?=\p{Script=Latin})/gu;

/** A quick check: nearly all texts have none of these characters. */
const SUSPICIOUS =
  /\u034F|[\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200D\u2060-\u2064\u3164\uFEFF]|[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Honest texts contain a few, pasted from elsewhere; evasion scatters them. Per thousand characters, and in total. */
const MIN_PER_WORD = 2;
const MIN_COUNT = 8;

/** Context quoted around the first one. Characters. */
const QUOTE_CONTEXT = 20;

/**
 * Invisible characters are scattered through the words, which hides a copy from searches. Found on none of 1,269 honest
 * pages.
 */
export const copyEvasion: RepostRule = {
  signal: SIGNAL,
  strength: 'strong',
  independenceGroup: 'characters',
  find({ text }: Article): Evidence[] {
    if (!SUSPICIOUS.test(text)) return [];
    return [INVISIBLE, MIXED].flatMap((pattern) => {
      const matches = [...text.matchAll(pattern)];
      if (matches.length < MIN_COUNT || matches.length * 1000 < MIN_PER_WORD * text.length)
        return [];
      const start = Math.max(0, (matches[0]?.index ?? 0) - QUOTE_CONTEXT);
      return [textEvidence(SIGNAL, text.slice(start, start + 2 * QUOTE_CONTEXT), start)];
    });
  },
};
