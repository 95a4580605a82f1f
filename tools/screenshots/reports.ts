import type { TabReport } from '../../src/browser/storage/tab-reports.ts';
import type { Answer, Verdict } from '../../src/engine/verdict.ts';
import {
  CLEAR,
  CREDIT,
  NOTICE,
  ORIGINAL,
  OTHER_CANDIDATES,
  SPIN_RULE_EVIDENCE,
  SUBSTITUTIONS,
  TELLING,
  WARNING,
  WITHOUT_ADDRESS,
} from './report-parts.ts';

const URL = 'http://dailydigest-blog.example/2026/04/ferry-workers-ask-harbour-board.html';
const TITLE = 'Ferry Workers Ask Harbour Board to Drop Fatigue Cameras From Night Boats';

const KINDS = [
  'republished-with-credit',
  'agency-copy',
  'portal',
  'press-release',
  'cross-post',
  'translation',
  'based-on-report',
] as const;

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

const judged = (verdict: Partial<Verdict>): Extract<TabReport, { state: 'judged' }> => ({
  state: 'judged',
  url: URL,
  title: TITLE,
  verdict: { ...BASE, ...(verdict.evidence && { telling: TELLING }), ...verdict },
});

const credited = { original: ORIGINAL, candidates: [ORIGINAL] };

const unknown = (reason: NonNullable<Answer['reason']>): Partial<Verdict> => ({
  level: 'unknown',
  reason,
  spun: { level: 'unknown', score: 0, reason },
});

/** One report for each thing that the popup can say about a page. All wording is made up. */
export const REPORTS: Record<string, TabReport> = {
  'spun, credits': judged({
    level: 'warning',
    kind: 'credited-repost',
    spun: WARNING,
    reposted: NOTICE,
    evidence: [...SUBSTITUTIONS, CREDIT],
    ...credited,
  }),
  'spun, credits nobody': judged({ level: 'warning', spun: WARNING, evidence: SUBSTITUTIONS }),
  'spun in parts, perhaps': judged({
    level: 'notice',
    spun: { ...NOTICE, extent: 'parts' },
    evidence: SUBSTITUTIONS.slice(0, 2),
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
    evidence: [...SUBSTITUTIONS, CREDIT],
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
  'many kinds of signs, other candidates': judged({
    level: 'warning',
    kind: 'credited-repost',
    spun: WARNING,
    reposted: WARNING,
    evidence: [...SUBSTITUTIONS, ...SPIN_RULE_EVIDENCE, CREDIT],
    original: ORIGINAL,
    candidates: [ORIGINAL, ...OTHER_CANDIDATES],
  }),
  'met before': {
    ...judged({ level: 'warning', spun: WARNING, evidence: SUBSTITUTIONS, ...credited }),
    recollection: {
      read: {
        url: ORIGINAL.url ?? '',
        title: 'Ferry workers ask harbour board to drop fatigue cameras',
        time: Date.UTC(2026, 3, 21),
        level: 'clear',
        kind: 'original',
      },
      site: { articles: 12, reposts: 9 },
    },
  },
  ...Object.fromEntries(
    KINDS.map((kind) => [`kind: ${kind}`, judged({ kind, level: 'clear', ...credited })]),
  ),
  clear: judged({}),
  'clear, but something stood out': judged({ evidence: SUBSTITUTIONS.slice(0, 2) }),
  'only the beginning read': judged({ truncated: true }),
  'too short': judged(unknown('too-short')),
  'language not supported': judged({ ...unknown('language-not-supported'), language: 'de' }),
  'no text': judged(unknown('no-text')),
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
  PDF: { state: 'skipped', url: URL, title: TITLE, reason: 'pdf' },
  'not asked': { state: 'skipped', url: URL, title: TITLE, reason: 'not-asked' },
  'site off': { state: 'skipped', url: URL, title: TITLE, reason: 'site-off' },
  failed: { state: 'failed', url: URL, title: TITLE },
};
