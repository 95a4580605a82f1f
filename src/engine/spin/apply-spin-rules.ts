import type { Word } from '../text/split-words.ts';
import type { RuleMatch } from './spin-rule.ts';
import { SPIN_RULES } from './spin-rules.ts';

/** A sign with the kind it is of. */
export interface RuleEvidence extends RuleMatch {
  signal: string;
  weight: number;
  anyLanguage?: boolean;
}

/**
 * All signs of a text that stand among its counted words, in order: quoted or listed ones are mentions. With
 * `withoutHandWritten` tables of phrases are left out.
 */
export function applySpinRules(
  text: string,
  words: Word[],
  counted: Uint8Array,
  withoutHandWritten = false,
): RuleEvidence[] {
  const finders = SPIN_RULES.filter(({ handWritten }) => !(handWritten && withoutHandWritten));
  const found = finders
    .flatMap(({ find, handWritten: _, ...of }) => find(text).map((sign) => ({ ...sign, ...of })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let at = 0;
  return found.filter(({ start }) => {
    while (at < words.length && (words[at] as Word).end <= start) at++;
    return counted[at] === 1;
  });
}
