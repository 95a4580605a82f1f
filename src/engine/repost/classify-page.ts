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

/** A label with a homepage ranks at 0.3 and stands on many an original; from here on an article is linked. */
const MIN_FAINT_CREDIT = 0.4;

/** What a test of a kind answers: the keys of its reasons, none if the page is not of that kind. */
type Reasons = string[];

/** Two strong marks tell a copy, whatever else the page says, unless an agreement is stated. */
const MIN_INDEPENDENT_FOR_COPY = 2;

const PUBLISHER_CREDITS = new Set(['sentence', 'canonical-crossed', 'canonical-agreed']);

/** The kinds in the order they are asked for: what is surest, and what excuses most, first. */
const PAGE_TYPE_RULES: readonly (readonly [PageType, (facts: PageTypeFeatures) => Reasons])[] = [
  ['portal', isPortal],
  ['republished-with-credit', statesAgreement],
  [
    'credited-repost',
    (facts) => (isCopy(facts) && facts.shownCredit ? ['several-marks', 'credit'] : []),
  ],
  ['uncredited-copy', (facts) => (isCopy(facts) && !facts.shownCredit ? ['several-marks'] : [])],
  ['press-release', isPressRelease],
  ['translation', isTranslation],
  ['cross-post', isCrossPost],
  ['agency-copy', isAgencyCopy],
  ['based-on-report', isBasedOnReport],
  ['republished-with-credit', isPublisherCredit],
  ['credited-repost', ({ shownCredit: told }) => (told ? [told.reasons[0] ?? 'credit'] : [])],
  ['cannot-tell', (facts) => isUndecided(facts)],
  ['original', () => ['no-sign-of-another-source']],
];

/**
 * What kind of page it is, apart from any accusation: whose article it prints, and by what right, as far as it says.
 * @param evidence what `findReposts` found
 * @returns the kind, and the keys of what made it, strongest first
 */
export function classifyPage(
  article: Article,
  evidence: Evidence[],
  candidates: SourceCandidate[],
): { kind: PageType; reasons: string[] } {
  const facts = gatherPageTypeFeatures(article, evidence, candidates);
  for (const [kind, test] of PAGE_TYPE_RULES) {
    const reasons = test(facts);
    if (reasons.length > 0) return { kind, reasons };
  }
  return { kind: 'cannot-tell', reasons: [] };
}

const isCopy = ({ evidence }: PageTypeFeatures): boolean =>
  countIndependent(evidence) >= MIN_INDEPENDENT_FOR_COPY;

/**
 * Papers that print a partner's article say so in a sentence, or to search engines; labels are anybody's. They keep
 * its rights line, but no other mark of a copy.
 */
function isPublisherCredit({ shownCredit: told, evidence }: PageTypeFeatures): Reasons {
  const kind = told?.reasons[0] ?? '';
  const marked = countIndependent(evidence.filter(({ signal }) => signal !== 'foreign-rights')) > 0;
  return !marked && PUBLISHER_CREDITS.has(kind) ? [kind] : [];
}

/**
 * "Via" names a report this one rests on, and so does a source of another title; unless the credit is so strong that it
 * is the same article.
 */
function isBasedOnReport({ best, shownCredit: told }: PageTypeFeatures): Reasons {
  if (told || !best) return [];
  const [kind] = best.reasons;
  const isOther = kind === 'label' && best.reasons.includes('other-title');
  return kind === 'based-on' ? ['based-on'] : isOther ? ['source-of-another-title'] : [];
}

/** A mark or a faint credit leaves open whose article it is. */
function isUndecided({ evidence, best }: PageTypeFeatures): Reasons {
  const faint = best && best.confidence >= MIN_FAINT_CREDIT ? ['faint-credit'] : [];
  return [...(countIndependent(evidence) > 0 ? ['one-mark'] : []), ...faint];
}
