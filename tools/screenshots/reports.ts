import type { Report } from '../../src/browser/reports.ts';
import type { Answer, Candidate, Evidence, Verdict } from '../../src/engine/verdict.ts';

const URL = 'http://dailydigest-blog.example/2026/04/ferry-workers-ask-harbour-board.html';
const TITLE = 'Ferry Workers Ask Harbour Board to Drop Fatigue Cameras From Night Boats';

const CLEAR: Answer = { level: 'clear', score: 0 };
const NOTICE: Answer = { level: 'notice', score: 0.6 };
const WARNING: Answer = { level: 'warning', score: 0.99, extent: 'whole' };

const ORIGINAL: Candidate = {
  url: 'http://harbourpost.example/2026/04/ferry-workers-fatigue-cameras.html',
  name: 'harbourpost.example',
  confidence: 0.6,
  quote: 'Source: http://harbourpost.example/2026/04/ferry-workers-fatigue-cameras.html',
  reasons: ['label', 'deep-link'],
  deep: true,
};

const { url: _none, ...WITHOUT_ADDRESS } = ORIGINAL;

const swap = (quote: string, expected: string): Evidence => ({
  question: 'spun',
  signal: 'swap',
  quote,
  expected: [expected],
  certainty: 0.97,
});

const SWAPS = [
  swap('existence', 'being'),
  swap('past', 'by'),
  swap('spider web', 'web'),
  swap('considering', 'because'),
  swap('non', 'not'),
  swap('information technology', 'it'),
  swap('plant', 'found'),
  swap('dark', 'night'),
];

const CREDIT: Evidence = { question: 'reposted', signal: 'credit', quote: ORIGINAL.quote };

const BASE: Verdict = {
  level: 'clear',
  language: 'en',
  words: 412,
  kind: 'original',
  kindReasons: [],
  spun: CLEAR,
  reposted: CLEAR,
  candidates: [],
  evidence: [],
  truncated: false,
};

const judged = (verdict: Partial<Verdict>): Report => ({
  state: 'judged',
  url: URL,
  title: TITLE,
  verdict: { ...BASE, ...verdict },
});

const credited = { original: ORIGINAL, candidates: [ORIGINAL] };

const unknown = (reason: NonNullable<Answer['reason']>): Partial<Verdict> => ({
  level: 'unknown',
  reason,
  spun: { level: 'unknown', score: 0, reason },
});

/** One report for each thing the popup can tell of a page; of wording of our own. */
export const REPORTS: Record<string, Report> = {
  'spun, credits': judged({
    level: 'warning',
    kind: 'credited-repost',
    spun: WARNING,
    reposted: NOTICE,
    evidence: [...SWAPS, CREDIT],
    ...credited,
  }),
  'spun, credits nobody': judged({ level: 'warning', spun: WARNING, evidence: SWAPS }),
  'spun in parts, perhaps': judged({
    level: 'notice',
    spun: { ...NOTICE, extent: 'parts' },
    evidence: SWAPS.slice(0, 2),
  }),
  'reposted, credits': judged({
    level: 'notice',
    kind: 'republished-with-credit',
    reposted: NOTICE,
    evidence: [CREDIT],
    ...credited,
  }),
  'spun and reposted': judged({
    level: 'warning',
    kind: 'uncredited-copy',
    spun: WARNING,
    reposted: WARNING,
    evidence: [...SWAPS, CREDIT],
    ...credited,
  }),
  'homepage credited': judged({
    level: 'notice',
    reposted: NOTICE,
    evidence: [CREDIT],
    original: { ...ORIGINAL, url: 'http://harbourpost.example/', deep: false },
  }),
  'name credited': judged({
    level: 'notice',
    reposted: NOTICE,
    original: { ...WITHOUT_ADDRESS, name: 'The Harbour Post', deep: false },
  }),
  clear: judged({}),
  'only the beginning read': judged({ truncated: true }),
  'too short': judged(unknown('too-short')),
  'language not supported': judged({ ...unknown('language-not-supported'), language: 'de' }),
  'language not recognised': judged(unknown('language-not-recognised')),
  'no article': { state: 'skipped', url: URL, title: TITLE, reason: 'not-an-article' },
  'private address': { state: 'skipped', url: URL, title: TITLE, reason: 'private-address' },
  password: { state: 'skipped', url: URL, title: TITLE, reason: 'password' },
  'private application': {
    state: 'skipped',
    url: URL,
    title: TITLE,
    reason: 'private-application',
  },
  'site off': { state: 'skipped', url: URL, title: TITLE, reason: 'site-off' },
  failed: { state: 'failed', url: URL, title: TITLE },
};
