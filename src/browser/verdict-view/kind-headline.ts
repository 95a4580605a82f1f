import type { PageType, Verdict } from '../../engine/verdict.ts';
import { type TranslationKey, translate } from '../i18n/translate.ts';

interface KindHeadline {
  headline: TranslationKey;
  /** The same where the other site is known. */
  withSite?: TranslationKey;
}

const HEADLINES: Partial<Record<PageType, KindHeadline>> = {
  'republished-with-credit': { headline: 'kindRepublished', withSite: 'kindRepublishedFrom' },
  'credited-repost': { headline: 'kindCreditedRepost', withSite: 'kindCreditedRepostOf' },
  portal: { headline: 'kindPortal', withSite: 'kindPortalOf' },
  'based-on-report': { headline: 'kindBasedOnReport', withSite: 'kindBasedOnReportBy' },
  'agency-copy': { headline: 'kindAgency' },
  'press-release': { headline: 'kindPressRelease' },
  'cross-post': { headline: 'kindCrossPost' },
  translation: { headline: 'kindTranslation' },
};

/** What kind of page it is, in its own words rather than as an accusation; undefined if it does not say. */
export function kindHeadline({ kind, original, candidates }: Verdict): string | undefined {
  const known = HEADLINES[kind];
  const source = original ?? candidates[0];
  const site = source?.site ?? source?.name;
  if (!known) return undefined;
  return known.withSite && site ? translate(known.withSite, site) : translate(known.headline);
}
