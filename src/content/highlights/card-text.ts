import { formatList } from '../../browser/i18n/format-list.ts';
import { translate } from '../../browser/i18n/translate.ts';
import { matchCase } from '../../browser/verdict-view/match-case.ts';
import { explainSignal, nameSignal } from '../../browser/verdict-view/name-signal.ts';
import { probabilityWord } from '../../browser/verdict-view/probability-word.ts';
import { namedWording } from '../../engine/named-wording.ts';
import type { Evidence } from '../../engine/verdict.ts';
import { createElement } from '../overlay/create-element.ts';

/** The expected wordings, best first, in the case of the quote; none where not even the best can be named. */
const expectedWordings = (evidence: Evidence) =>
  (namedWording(evidence) ? (evidence.expected ?? []) : []).map((words) =>
    matchCase(words, evidence.quote),
  );

/** What the card says of marked words: the words, what was probably written, and why. */
export function describeEvidence(evidence: Evidence): Node[] {
  const [best, ...others] = expectedWordings(evidence);
  const wording = createElement(
    'p',
    { class: 'said' },
    createElement('q', { dir: 'auto' }, evidence.quote),
  );
  if (evidence.expected) wording.append(` ${translate(probabilityWord(evidence))} `);
  if (best) wording.append(createElement('q', { class: 'best', dir: 'auto' }, best));
  const alternatives = createElement(
    'p',
    {},
    translate('orPerhaps', formatList(others.map((other) => translate('quoted', other)))),
  );
  return [
    createElement('p', { class: 'kind' }, nameSignal(evidence.signal)),
    wording,
    ...(others.length > 0 ? [alternatives] : []),
    createElement('p', {}, explainSignal(evidence.signal)),
  ];
}

/**
 * The same in short, for screen readers.
 * @param position which of the marks it is, in words
 */
export function announcementFor(evidence: Evidence, position: string): string {
  const [best = ''] = expectedWordings(evidence);
  const description = evidence.expected
    ? `${translate(probabilityWord(evidence))} ${best}`.trim()
    : nameSignal(evidence.signal);
  return `${evidence.quote}: ${description}. ${position}`;
}
