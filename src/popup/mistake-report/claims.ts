import type { TranslationKey } from '../../browser/i18n/translate.ts';
import type { Verdict } from '../../engine/verdict.ts';

/** What a reader may say against a verdict. */
export type Claim = 'words-right' | 'is-original' | 'other-original' | 'something-else';

/** The reader's answer to "What is wrong?". */
export interface ReaderClaim {
  claim: Claim;
  /** The original's address, or the reader's own words; may be empty. */
  detail: string;
}

/** Each claim: in the reader's language, and in English for the developers. */
export const CLAIMS: Readonly<Record<Claim, { label: TranslationKey; english: string }>> = {
  'words-right': {
    label: 'reportWordsRight',
    english: 'The words are right. Nobody swapped them.',
  },
  'is-original': { label: 'reportIsOriginal', english: 'This page is the original.' },
  'other-original': { label: 'reportOtherOriginal', english: 'The original is another page' },
  'something-else': { label: 'reportSomethingElse', english: 'Something else' },
};

/** The claims that make sense against a verdict; a page without marked words has no words to defend. */
export function claimsAgainst({ spun, level }: Verdict): Claim[] {
  const hasWords = spun.level === 'warning' || spun.level === 'notice';
  const isAccused = level === 'warning' || level === 'notice';
  return [
    ...(hasWords ? (['words-right'] as const) : []),
    ...(isAccused ? (['is-original'] as const) : []),
    'other-original',
    'something-else',
  ];
}
