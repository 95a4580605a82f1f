import type { Phrase } from '../browser/say.ts';
import type { Kind } from '../engine/verdict.ts';

/** What the page is, apart from any accusation; kinds that the headline tells already say no more. */
const PHRASES: Partial<Record<Kind, Phrase>> = {
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
export function phraseKind(kind: Kind): Phrase | undefined {
  return PHRASES[kind];
}
