import type { Evidence, Verdict } from '../../engine/verdict.ts';

/** What is shown of a title, quote or name is shorter. Characters. */
const MAX_TEXT_LENGTH = 500;
/** Browsers show no longer addresses; one that is longer is no address to go to. Characters. */
const MAX_URL_LENGTH = 8_000;
/** More findings than this nobody looks through; the surest are kept. */
const MAX_EVIDENCE = 1_000;
const MAX_CANDIDATES = 20;

const URL_KEYS = new Set(['url', 'href', 'canonical']);

/** The same value with its texts cut to what can be shown, at whatever depth; an address that is too long is left out. */
function limitTexts(value: unknown): unknown {
  if (typeof value === 'string') return value.slice(0, MAX_TEXT_LENGTH);
  if (Array.isArray(value)) return value.map(limitTexts);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).flatMap(([key, one]): [string, unknown][] => {
    if (!URL_KEYS.has(key) || typeof one !== 'string') return [[key, limitTexts(one)]];
    return one.length > MAX_URL_LENGTH ? [] : [[key, one]];
  });
  return Object.fromEntries(kept);
}

const certaintyOf = ({ certainty = 1 }: Evidence) => certainty;

/** The surest findings, in the order that they had. */
function surest(evidence: Evidence[]): Evidence[] {
  if (evidence.length <= MAX_EVIDENCE) return evidence;
  const kept = new Set(
    [...evidence].sort((a, b) => certaintyOf(b) - certaintyOf(a)).slice(0, MAX_EVIDENCE),
  );
  return evidence.filter((one) => kept.has(one));
}

function limitVerdict(verdict: Verdict): Verdict {
  const { evidence, candidates } = verdict;
  return {
    ...verdict,
    evidence: surest(evidence),
    candidates: candidates.slice(0, MAX_CANDIDATES),
  };
}

/**
 * A tab's report that takes little room, however long the page's title, quotes and addresses are. The page's own
 * address stays whole, for by it the report is known.
 */
export function limitReport<Report extends { url: string; verdict?: Verdict }>(
  report: Report,
): Report {
  const { url, verdict } = report;
  const limited = verdict ? { ...report, verdict: limitVerdict(verdict) } : report;
  return { ...(limitTexts(limited) as Report), url };
}
