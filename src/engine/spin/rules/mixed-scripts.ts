import { explainsTrick } from '../../text/explains-trick.ts';
import { isTechnicalToken, surroundingToken } from '../../text/surrounding-token.ts';
import type { SpinRule } from '../spin-rule.ts';

/** Latin letters with look-alikes from Cyrillic or Greek among them; a final Greek letter may be a symbol (Δx, mα). */
const MIXED_WORD =
  /(?=\p{L})(?<![\p{L}\p{M}])(?:[A-Za-z\u00C0-\u024F]+[\u0370-\u03FF\u0400-\u04FF]+[A-Za-z\u00C0-\u024F]+|[A-Za-z\u00C0-\u024F]{2,}[\u0400-\u04FF]+|[\u0400-\u04FF]{1,2}[A-Za-z\u00C0-\u024F]{2,})(?:[A-Za-z\u00C0-\u024F\u0370-\u03FF\u0400-\u04FF]*)(?![\p{L}\p{M}])/gu;

/** Cyrillic and Greek letters that look like Latin ones. */
const LOOK_ALIKES: Record<string, string> = Object.fromEntries(
  [
    ...'аaеeоoрpсcуyхxіiјjѕsԁdАAВBЕEКKМMНHОOРPСCТTХXΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoαaνvιiρp'.matchAll(
      /(.)(.)/gu,
    ),
  ].map(([, other = '', latin = '']) => [other, latin]),
);

/** Words with look-alike letters of another alphabet, put in to hide a copy from comparison; hosts and accounts aside. */
export const mixedScripts: SpinRule = {
  signal: 'mixed-scripts',
  weight: 1,
  anyLanguage: true,
  find(text) {
    const found = Array.from(text.matchAll(MIXED_WORD), ({ 0: word, index }) => ({
      word,
      index,
      latin: Array.from(word, (letter) => LOOK_ALIKES[letter] ?? letter).join(''),
    }));
    if (found.length === 0 || explainsTrick(text, 'letters')) return [];
    return (
      found
        // A word with letters that have no Latin twin is foreign or a formula, not a disguise.
        .filter(({ latin }) => /^\p{Script=Latin}+$/u.test(latin))
        .filter(({ index }) => !isTechnicalToken(surroundingToken(text, index)))
        .map(({ word, index, latin }) => ({
          start: index,
          end: index + word.length,
          key: word,
          expected: latin,
        }))
    );
  },
};
