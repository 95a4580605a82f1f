import type { Article } from '../../article/article.ts';
import type { Evidence, PageType, SourceCandidate } from '../verdict.ts';
import { countIndependent } from './count-evidence.ts';
import { gatherPageTypeFeatures, type PageTypeFeatures } from './page-type/page-type-features.ts';
import {
  isAgencyCopy,
  isCrossPost,
  isPortal,
  isPressRelease,
  isTranslation,
  statesAgreement,
} from './page-type/page-type-rules.ts';

/** A label with a homepage has confidence 0.3 and occurs on many originals. From here on an article is linked. */
const MIN_WEAK_CREDIT = 0.4;

/** The reasons for a page type, empty if the page is not of that type. */
type Reasons = string[];

/**
 * Two independent strong pieces of evidence show a copy, whatever else the page says, unless it states an agreement.
 */
const MIN_INDEPENDENT_FOR_COPY = 2;

const PUBLISHER_CREDITS = new Set(['sentence', 'canonical-crossed', 'canonical-agreed']);

/** The page types in the order they are checked: the most certain, and those that excuse most, first. */
const PAGE_TYPE_RULES: readonly (readonly [PageType, (features: PageTypeFeatures) => Reasons])[] = [
  ['portal', isPortal],
  ['republished-with-credit', statesAgreement],
  [
    'credited-repost',
    (features) => (isCopy(features) && features.shownCredit ? ['several-marks', 'credit'] : []),
  ],
  [
    'uncredited-copy',
    (features) => (isCopy(features) && !features.shownCredit ? ['several-marks'] : []),
  ],
  ['press-release', isPressRelease],
  ['translation', isTranslation],
  ['cross-post', isCrossPost],
  ['agency-copy', isAgencyCopy],
  ['based-on-report', isBasedOnReport],
  ['republished-with-credit', isPublisherCredit],
  [
    'credited-repost',
    ({ shownCredit }) => (shownCredit ? [shownCredit.reasons[0] ?? 'credit'] : []),
  ],
  ['cannot-tell', isUndecided],
  ['original', () => ['no-sign-of-another-source']],
];

/**
 * Classifies a page, independent of any accusation: whose article it shows, and by what right, as far as it says.
 * @param evidence the result of `detectRepost`
 * @param isSpun whether the wording was called spun: no honest site reprints an article so
 * @returns the type, and the reasons for it, strongest first
 */
export function classifyPage(
  article: Article,
  evidence: Evidence[],
  candidates: SourceCandidate[],
  isSpun = false,
): { kind: PageType; reasons: string[] } {
  const features = gatherPageTypeFeatures(article, evidence, candidates);
  for (const [kind, test] of PAGE_TYPE_RULES) {
    if (isSpun && kind === 'republished-with-credit') continue;
    const reasons = test(features);
    if (reasons.length > 0) return { kind, reasons };
  }
  return { kind: 'cannot-tell', reasons: [] };
}

const isCopy = ({ evidence }: PageTypeFeatures): boolean =>
  countIndependent(evidence) >= MIN_INDEPENDENT_FOR_COPY;

/**
 * Newspapers that print a partner's article say so in a sentence or to search engines; labels occur anywhere. They keep
 * the partner's rights line, but show no other evidence of a copy.
 */
function isPublisherCredit({ shownCredit, evidence }: PageTypeFeatures): Reasons {
  const kind = shownCredit?.reasons[0] ?? '';
  const otherEvidence = evidence.filter(({ signal }) => signal !== 'foreign-rights');
  return countIndependent(otherEvidence) === 0 && PUBLISHER_CREDITS.has(kind) ? [kind] : [];
}

/**
 * "Via" names the report that this one is based on, and so does a source with another title, unless the credit is
 * strong enough for the same article.
 */
function isBasedOnReport({ best, shownCredit }: PageTypeFeatures): Reasons {
  if (shownCredit || !best) return [];
  const [kind] = best.reasons;
  const isOtherTitle = kind === 'label' && best.reasons.includes('other-title');
  return kind === 'based-on' ? ['based-on'] : isOtherTitle ? ['source-of-another-title'] : [];
}

/** Evidence or a weak credit leaves open whose article it is. */
function isUndecided({ evidence, best }: PageTypeFeatures): Reasons {
  const weakCredit = best && best.confidence >= MIN_WEAK_CREDIT ? ['faint-credit'] : [];
  return [...(countIndependent(evidence) > 0 ? ['one-mark'] : []), ...weakCredit];
}
