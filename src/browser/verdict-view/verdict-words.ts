import { countPlaces } from '../../engine/count-places.ts';
import { isCredited } from '../../engine/is-credited.ts';
import type { Verdict } from '../../engine/verdict.ts';
import { type TranslationKey, translate, translateCount } from '../i18n/translate.ts';
import { kindHeadline } from './kind-headline.ts';
import { selectEvidence } from './select-evidence.ts';
import { unknownWords } from './unknown-words.ts';

/** A verdict as the reader gets it: a headline, and at most one more sentence. */
export interface VerdictWords {
  headline: string;
  more?: string;
}

function spunHeadline({ level, spun, reposted }: Verdict): TranslationKey {
  if (level !== 'warning') return 'headSpunPerhaps';
  if (reposted.level === 'warning') return spun.level === 'warning' ? 'headBoth' : 'headReposted';
  return spun.extent === 'parts' ? 'headSpunParts' : 'headSpun';
}

/** Where words look swapped, in places; after a comparison it is known. */
function swappedPlaces(verdict: Verdict): string | undefined {
  const { likely } = selectEvidence(verdict, []);
  const places = countPlaces(likely);
  if (places === 0) return undefined;
  const isProved = likely.some((evidence) => evidence.isProved);
  return translateCount(isProved ? 'provedPlaces' : 'swappedPlaces', places);
}

function creditedWords(verdict: Verdict): VerdictWords {
  const { kind, spun } = verdict;
  const headline = kindHeadline(verdict) ?? translate('clear');
  const none = translate('noRewording');
  const isRepublished = kind === 'republished-with-credit';
  if (spun.level === 'clear')
    return { headline, more: isRepublished ? `${translate('withCredit')} ${none}` : none };
  const unknown = unknownWords(verdict, spun.reason);
  return { headline, more: unknown.headline };
}

function spunWords(verdict: Verdict): VerdictWords {
  const more = swappedPlaces(verdict);
  return { headline: translate(spunHeadline(verdict)), ...(more && { more }) };
}

/** A verdict in words: what the page says of itself, else how it looks, else that it looks like nothing. */
export function verdictWords(verdict: Verdict): VerdictWords {
  const { level, reason, spun } = verdict;
  if (isCredited(verdict)) return creditedWords(verdict);
  if (level === 'unknown') return unknownWords(verdict, reason);
  if (level === 'clear') return { headline: translate('clear'), more: translate('clearMore') };
  if (spun.level === 'notice' || spun.level === 'warning') return spunWords(verdict);
  return level === 'warning'
    ? { headline: translate('headReposted'), more: translate('repostedMore') }
    : { headline: translate('headRepostedPerhaps'), more: translate('repostedPerhapsMore') };
}
