import type { Article } from '../../../article/article.ts';
import { explainsTrick } from '../../text/explains-trick.ts';
import { isTechnicalToken, surroundingToken } from '../../text/surrounding-token.ts';
import type { Evidence } from '../../verdict.ts';
import { textEvidence } from '../create-evidence.ts';
import type { RepostRule } from '../repost-rule.ts';

const SIGNAL = 'copy-evasion';

/**
 * Invisible characters between two letters of scripts that never need them: grapheme joiners, Khmer inherent vowels,
 * zero-width spaces and joiners, word joiners. Soft hyphens are legitimate, and so are zero-width spaces at a
 * word's edge, where editors leave them.
 */
const INVISIBLE =
  /(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])(?:(?:\u034F|\u115F|\u1160|\u17B4|\u17B5|\u180E|\u2061|\u2062|\u2063|\u2064|\u3164)(?=\P{Mn})|[\u200B-\u200D\u2060\uFEFF](?=\p{L}))/gu;

/** Words that mix Latin with Cyrillic or Greek look-alikes. */
const MIXED =
  /(?<=\p{Script=Latin})[аеорсухіјѕԁһԛԝАВЕКМНОРСТХІЈЅαοΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]{1,3}(?=\p{Script=Latin})/gu;

/** A quick check: nearly all texts have none of these characters. */
const SUSPICIOUS =
  /\u034F|[\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200D\u2060-\u2064\u3164\uFEFF]|[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Honest texts contain a few, pasted from elsewhere; evasion scatters them. Per thousand characters, and in total. */
const MIN_PER_WORD = 2;
const MIN_COUNT = 8;

/** Break hints stand in long words, evasion in words of any length: so many letters are long, such a share short. */
const LONG_WORD = 14;
const MIN_SHORT_SHARE = 0.5;

/** Context quoted around the first one. Characters. */
const QUOTE_CONTEXT = 20;

/** Places in words of prose: names of hosts, files and programs hold break hints, and are shown in strange letters. */
function findInWords(text: string, pattern: RegExp): number[] {
  const tokens = [...text.matchAll(pattern)]
    .map(({ index }) => ({ index, token: surroundingToken(text, index) }))
    .filter(({ token }) => !isTechnicalToken(token));
  const short = tokens.filter(({ token }) => (token.match(/\p{L}/gu)?.length ?? 0) < LONG_WORD);
  return short.length < tokens.length * MIN_SHORT_SHARE ? [] : tokens.map(({ index }) => index);
}

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
    if (explainsTrick(text, 'letters') || explainsTrick(text, 'invisible')) return [];
    return [INVISIBLE, MIXED].flatMap((pattern) => {
      const matches = findInWords(text, pattern);
      if (matches.length < MIN_COUNT || matches.length * 1000 < MIN_PER_WORD * text.length)
        return [];
      const start = Math.max(0, (matches[0] ?? 0) - QUOTE_CONTEXT);
      return [textEvidence(SIGNAL, text.slice(start, start + 2 * QUOTE_CONTEXT), start)];
    });
  },
};
