import type { Article } from '../../article/article.ts';
import type { Candidate, Evidence, Kind } from '../verdict.ts';
import { strongWitnesses } from './count-marks.ts';
import { gatherKindFacts, type KindFacts } from './kind-facts.ts';
import {
  isAgencyCopy,
  isCrossPost,
  isPortal,
  isRelease,
  isTranslation,
  statesAgreement,
} from './kind-tests.ts';

/** A label with a homepage ranks at 0.3 and stands on many an original; from here on an article is linked. */
const FAINT_CREDIT = 0.4;

/** What a test of a kind answers: the keys of its reasons, none if the page is not of that kind. */
type Reasons = string[];

/** Two strong marks tell a copy, whatever else the page says, unless an agreement is stated. */
const WITNESSES_OF_A_COPY = 2;

const PUBLISHERS_CREDITS = new Set(['sentence', 'canonical-crossed', 'canonical-agreed']);

/** The kinds in the order they are asked for: what is surest, and what excuses most, first. */
const TESTS: readonly (readonly [Kind, (facts: KindFacts) => Reasons])[] = [
  ['portal', isPortal],
  ['republished-with-credit', statesAgreement],
  ['credited-repost', (facts) => (isCopy(facts) && facts.told ? ['several-marks', 'credit'] : [])],
  ['uncredited-copy', (facts) => (isCopy(facts) && !facts.told ? ['several-marks'] : [])],
  ['press-release', isRelease],
  ['translation', isTranslation],
  ['cross-post', isCrossPost],
  ['agency-copy', isAgencyCopy],
  ['based-on-report', isBasedOn],
  ['republished-with-credit', publishersCredit],
  ['credited-repost', ({ told }) => (told ? [told.reasons[0] ?? 'credit'] : [])],
  ['cannot-tell', (facts) => doubts(facts)],
  ['original', () => ['no-sign-of-another-source']],
];

/**
 * What kind of page it is, apart from any accusation: whose article it prints, and by what right, as far as it says.
 * @param evidence what `findReposts` found
 * @returns the kind, and the keys of what made it, strongest first
 */
export function recogniseKind(
  article: Article,
  evidence: Evidence[],
  candidates: Candidate[],
): { kind: Kind; reasons: string[] } {
  const facts = gatherKindFacts(article, evidence, candidates);
  for (const [kind, test] of TESTS) {
    const reasons = test(facts);
    if (reasons.length > 0) return { kind, reasons };
  }
  return { kind: 'cannot-tell', reasons: [] };
}

const isCopy = ({ evidence }: KindFacts): boolean =>
  strongWitnesses(evidence) >= WITNESSES_OF_A_COPY;

/**
 * Papers that print a partner's article say so in a sentence, or to search engines; labels are anybody's. They keep
 * its rights line, but no other mark of a copy.
 */
function publishersCredit({ told, evidence }: KindFacts): Reasons {
  const kind = told?.reasons[0] ?? '';
  const marked = strongWitnesses(evidence.filter(({ signal }) => signal !== 'foreign-rights')) > 0;
  return !marked && PUBLISHERS_CREDITS.has(kind) ? [kind] : [];
}

/**
 * "Via" names a report this one rests on, and so does a source of another title; unless the credit is so strong that it
 * is the same article.
 */
function isBasedOn({ best, told }: KindFacts): Reasons {
  if (told || !best) return [];
  const [kind] = best.reasons;
  const isOther = kind === 'label' && best.reasons.includes('other-title');
  return kind === 'based-on' ? ['based-on'] : isOther ? ['source-of-another-title'] : [];
}

/** A mark or a faint credit leaves open whose article it is. */
function doubts({ evidence, best }: KindFacts): Reasons {
  const faint = best && best.confidence >= FAINT_CREDIT ? ['faint-credit'] : [];
  return [...(strongWitnesses(evidence) > 0 ? ['one-mark'] : []), ...faint];
}
