import { countPlaces } from '../engine/count-places.ts';
import { isCredited } from '../engine/is-credited.ts';
import { isMarked } from '../engine/is-marked.ts';
import { MIN_WORDS } from '../engine/thresholds.ts';
import type { Level, PageType, UnknownReason, Verdict } from '../engine/verdict.ts';

/** The sentences of the interface, in English. */
const SPUN_TEXTS: Readonly<Record<Exclude<Level, 'unknown'>, string>> = {
  clear: 'No signs of rewording.',
  notice: 'Perhaps reworded by machine',
  warning: 'Looks reworded by machine',
};

const REPOSTED_TEXTS: Readonly<Record<Level, string>> = {
  clear: 'No signs of copying. A plain copy leaves none.',
  notice: 'Perhaps taken from another site.',
  warning: 'Looks taken from another site.',
  unknown: 'Not judged: whether it was taken from another site.',
};

/** What the page says of itself; "%" stands for the source. */
const KIND_TEXTS: Partial<Record<PageType, string>> = {
  'republished-with-credit': 'Republished from %, with credit.',
  'credited-repost': 'Credits % as its source.',
  portal: 'A portal; the original is at %.',
  'based-on-report': 'Based on a report by %.',
  'agency-copy': 'A news agency’s report.',
  'press-release': 'A press release.',
  'cross-post': 'Its author published it elsewhere, too.',
  translation: 'A translation.',
};

const languages = new Intl.DisplayNames('en', { type: 'language' });

function tooShort({ words }: Verdict): string {
  return words < MIN_WORDS
    ? `${words} ${words === 1 ? 'word' : 'words'}; it takes ${MIN_WORDS}`
    : 'too few of its words can be judged';
}

const REASON_TEXTS: Readonly<Record<UnknownReason, (verdict: Verdict) => string>> = {
  'too-short': tooShort,
  'language-not-supported': ({ language }) =>
    `its language, ${language ? languages.of(language) : 'unknown'}, is not supported`,
  'language-not-recognised': () => 'its language was not recognised',
  'older-english': () => 'it is older English or verse',
  'dictionary-entries': () => 'it is written like a dictionary',
  'too-much-text': () => 'it is too long to be judged in time',
  'no-text': () => 'it holds no text',
};

/** Was it reworded by machine? With the number of places where words look swapped, or the reason why it cannot be told. */
export function describeSpun(verdict: Verdict): string {
  const { level, reason } = verdict.spun;
  if (level === 'unknown')
    return `The wording is not judged${reason ? `: ${REASON_TEXTS[reason](verdict)}` : ''}.`;
  if (level === 'clear') return SPUN_TEXTS.clear;
  const places = countPlaces(verdict.evidence.filter(isMarked));
  if (places === 0) return `${SPUN_TEXTS[level]}.`;
  return `${SPUN_TEXTS[level]}: words look swapped in ${places} ${places === 1 ? 'place' : 'places'}.`;
}

/** Was it taken from elsewhere? Pages that say so themselves are called what they are. */
export function describeReposted(verdict: Verdict): string {
  const { kind, reposted, original, candidates } = verdict;
  const text = isCredited(verdict) ? KIND_TEXTS[kind] : undefined;
  const source = original ?? candidates[0];
  return (
    text?.replace('%', source?.site ?? source?.name ?? 'another site') ??
    REPOSTED_TEXTS[reposted.level]
  );
}
