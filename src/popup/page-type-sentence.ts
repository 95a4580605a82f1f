import type { TranslationKey } from '../browser/i18n/translate.ts';
import type { PageType } from '../engine/verdict.ts';

/** What kind of page it is, independent of any accusation. Types that the headline already states are missing. */
const SENTENCES: Partial<Record<PageType, TranslationKey>> = {
  'republished-with-credit': 'kindRepublished',
  'agency-copy': 'kindAgency',
  portal: 'kindPortal',
  'press-release': 'kindPressRelease',
  'cross-post': 'kindCrossPost',
  translation: 'kindTranslation',
  'based-on-report': 'kindBasedOnReport',
  'credited-repost': 'kindCreditedRepost',
};

/** A sentence about the type of page, if there is something to say. */
export function pageTypeSentence(kind: PageType): TranslationKey | undefined {
  return SENTENCES[kind];
}
