import { formatList } from '../../browser/i18n/format-list.ts';
import { type TranslationKey, translate } from '../../browser/i18n/translate.ts';
import { matchCase } from '../../browser/verdict-view/match-case.ts';
import { explainSignal, nameSignal } from '../../browser/verdict-view/name-signal.ts';
import {
  type ProbabilityWord,
  probabilityWord,
} from '../../browser/verdict-view/probability-word.ts';
import { namedWording } from '../../engine/named-wording.ts';
import type { Evidence } from '../../engine/verdict.ts';
import { createElement } from '../overlay/create-element.ts';

/** The expected wordings, best first, in the case of the quote; none where not even the best can be named. */
const expectedWordings = (evidence: Evidence) =>
  (namedWording(evidence) ? (evidence.expected ?? []) : []).map((words) =>
    matchCase(words, evidence.quote),
  );

const SENTENCES: Record<ProbabilityWord, TranslationKey> = {
  almostCertainly: 'cardAlmostCertainly',
  probably: 'cardProbably',
  perhaps: 'cardPerhaps',
  originalSays: 'cardOriginal',
  unusualHere: 'cardUnusual',
};

/** The sentence on marked words, with what stands for the page's words and for the best expected ones. */
const sentenceOn = (evidence: Evidence, here: string, best: string | undefined, there: string) =>
  translate(best ? SENTENCES[probabilityWord(evidence)] : 'cardUnusual', here, there);

/** Hold the places of the quotations while a sentence is put together, for those are elements. */
const HERE = '\uE000';
const THERE = '\uE001';

function createSentence(evidence: Evidence, best: string | undefined): HTMLElement {
  const here = createElement('q', { dir: 'auto' }, evidence.quote);
  const there = createElement('q', { class: 'best', dir: 'auto' }, best ?? '');
  const parts = evidence.expected
    ? sentenceOn(evidence, HERE, best, THERE).split(/([\uE000\uE001])/)
    : [HERE];
  const quotations: Record<string, Node> = { [HERE]: here, [THERE]: there };
  return createElement('p', { class: 'said' }, ...parts.map((part) => quotations[part] ?? part));
}

/** What the card says of marked words: the words, what was probably written, and why. */
export function describeEvidence(evidence: Evidence): Node[] {
  const [best, ...others] = expectedWordings(evidence);
  const alternatives = createElement(
    'p',
    {},
    translate('orPerhaps', formatList(others.map((other) => translate('quoted', other)))),
  );
  return [
    createElement('p', { class: 'kind' }, nameSignal(evidence.signal)),
    createSentence(evidence, best),
    ...(others.length > 0 ? [alternatives] : []),
    createElement('p', {}, explainSignal(evidence.signal)),
  ];
}

/**
 * The same in short, for screen readers.
 * @param position which of the marks it is, in words
 */
export function announcementFor(evidence: Evidence, position: string): string {
  const [best] = expectedWordings(evidence);
  const here = translate('quoted', evidence.quote);
  const sentence = evidence.expected
    ? sentenceOn(evidence, here, best, translate('quoted', best ?? ''))
    : `${here}: ${nameSignal(evidence.signal)}.`;
  return `${sentence} ${position}`;
}
