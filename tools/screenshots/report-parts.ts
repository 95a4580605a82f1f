import type {
  Answer,
  Evidence,
  SourceCandidate,
  TellingSentence,
} from '../../src/engine/verdict.ts';

export const CLEAR: Answer = { level: 'clear', score: 0 };
export const NOTICE: Answer = { level: 'notice', score: 0.6 };
export const WARNING: Answer = { level: 'warning', score: 0.99, extent: 'whole' };

export const ORIGINAL: SourceCandidate = {
  url: 'http://harbourpost.example/2026/04/ferry-workers-fatigue-cameras.html',
  name: 'harbourpost.example',
  confidence: 0.6,
  quote: 'Source: http://harbourpost.example/2026/04/ferry-workers-fatigue-cameras.html',
  reasons: ['label', 'deep-link'],
  deep: true,
};

const { url: _none, ...withoutAddress } = ORIGINAL;

/** The original where only a name is credited. */
export const WITHOUT_ADDRESS = withoutAddress;

const SENTENCE =
  '“It cannot say why, and it should non be used considering the crews stood past the lath.”';

/** The sentence in which some of the substitutions lie, as if the article began with it. */
export const TELLING: TellingSentence = {
  start: 0,
  quote: SENTENCE,
  isCutBefore: false,
  isCutAfter: false,
};

const substitution = (quote: string, expected: string, certainty = 0.97): Evidence => {
  const at = SENTENCE.indexOf(` ${quote} `);
  const start = at < 0 ? SENTENCE.length + 10 : at + 1;
  const end = start + quote.length;
  return { question: 'spun', signal: 'swap', quote, start, end, expected: [expected], certainty };
};

export const SUBSTITUTIONS = [
  substitution('existence', 'being'),
  substitution('non', 'not'),
  substitution('non', 'not'),
  substitution('non', 'not'),
  substitution('Information technology', 'it'),
  substitution('spider web', 'web'),
  substitution('plant', 'found', 0.95),
  substitution('considering', 'because', 0.94),
  substitution('dark', 'night', 0.6),
  substitution('past', 'by', 0.55),
  substitution('lath', 'board', 0.3),
  substitution('washed', 'done', 0.2),
];

export const SPIN_RULE_EVIDENCE: Evidence[] = [
  { question: 'spun', signal: 'broken-join', quote: 'such because the ferry', certainty: 0.9 },
  { question: 'reposted', signal: 'scraper-heading', quote: 'Original Content From Source:' },
  {
    question: 'reposted',
    signal: 'hot-linked-pictures',
    quote: 'cdn.harbourpost.example/boat.jpg',
  },
];

export const OTHER_CANDIDATES: SourceCandidate[] = [
  'The Larkmouth Review',
  'A Reader’s Notebook of the Coast',
].map((name) => ({
  url: 'http://larkmouth-review.example/boats',
  name,
  confidence: 0.4,
  quote: `The letter was first reported by ${name}, which has seen a copy of it.`,
  reasons: ['reported-by'],
  deep: true,
}));

export const CREDIT: Evidence = { question: 'reposted', signal: 'credit', quote: ORIGINAL.quote };
