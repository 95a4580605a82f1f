import { translate } from '../browser/i18n/translate.ts';
import { siteLabel } from '../browser/site-label.ts';
import type { Verdict } from '../engine/verdict.ts';

/** True if a comparison has shown which words the original has. */
export const hasOriginalWords = ({ evidence }: Verdict): boolean =>
  evidence.some(({ isProved }) => isProved);

/**
 * Where the restored words come from: guesses, or another text.
 * @param comparedWith that text's address; one that is not of the web belongs to a pasted text
 */
export function originalWordsLabel(verdict: Verdict, comparedWith: string | undefined): string {
  if (!hasOriginalWords(verdict)) return translate('readerExplained');
  return comparedWith !== undefined && /^https?:/.test(comparedWith)
    ? translate('readerOriginalWords', siteLabel(comparedWith))
    : translate('readerComparedWords');
}
