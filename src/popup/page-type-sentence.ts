import type { TranslationKey } from '../browser/i18n/translate.ts';
import type { PageType } from '../engine/verdict.ts';

/** What the page is, apart from any accusation; kinds that the headline tells already say no more. */
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

/** One sentence on what kind of page it is, if there is something to say. */
export function pageTypeSentence(kind: PageType): TranslationKey | undefined {
  return SENTENCES[kind];
}
