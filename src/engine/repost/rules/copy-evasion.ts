import type { Article } from '../../../article/article.ts';
import type { Evidence } from '../../verdict.ts';
import { textEvidence } from '../create-evidence.ts';
import type { RepostRule } from '../repost-rule.ts';

const SIGNAL = 'copy-evasion';

/**
 * Characters that nobody sees between two letters of scripts that never need them there: grapheme joiners, Khmer
 * inherent vowels, zero-width spaces and joiners, word joiners. Soft hyphens are honest.
 */
const INVISIBLE =
  /(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])(?:\u034F|\u115F|\u1160|\u17B4|\u17B5|\u180E|\u200B|\u200C|\u200D|\u2060|\u2061|\u2062|\u2063|\u2064|\u3164|\uFEFF)(?=\P{Mn})/gu;

/** Words in which Latin and Cyrillic or Greek look-alikes stand side by side. */
const MIXED =
  /(?<=\p{Script=Latin})[аеорсухіјѕԁһԛԝАВЕКМНОРСТХІЈЅαοΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]{1,3}(?=\p{Script=Latin})/gu;

/** Texts without any of these characters, nearly all of them, are done with at once. */
const SUSPECT =
  /\u034F|[\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200D\u2060-\u2064\u3164\uFEFF]|[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Honest texts hold a few, pasted from elsewhere; evasion scatters them. Per thousand UTF-16 code units, and at least. */
const MIN_PER_WORD = 2;
const MIN_COUNT = 8;

/** Quoted around the first one, in UTF-16 code units. */
const QUOTE_CONTEXT = 20;

/**
 * Characters that no reader sees are scattered through the words, which hides a copy from searches.
 * Stands on none of 1,269 honest pages.
 */
export const copyEvasion: RepostRule = {
  signal: SIGNAL,
  strength: 'strong',
  independenceGroup: 'characters',
  find({ text }: Article): Evidence[] {
    if (!SUSPECT.test(text)) return [];
    return [INVISIBLE, MIXED].flatMap((pattern) => {
      const places = [...text.matchAll(pattern)];
      if (places.length < MIN_COUNT || places.length * 1000 < MIN_PER_WORD * text.length) return [];
      const start = Math.max(0, (places[0]?.index ?? 0) - QUOTE_CONTEXT);
      return [textEvidence(SIGNAL, text.slice(start, start + 2 * QUOTE_CONTEXT), start)];
    });
  },
};
