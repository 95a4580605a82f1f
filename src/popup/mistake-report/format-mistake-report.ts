import { confidenceOf } from '../../engine/named-wording.ts';
import type { Evidence, Level, Verdict } from '../../engine/verdict.ts';
import { CLAIMS, type ReaderClaim } from './claims.ts';

/** Number and length of the quotes: enough to see what went wrong, and short enough for an address. */
const MAX_QUOTES = 25;
const MAX_QUOTE_LENGTH = 120;
const MAX_DETAIL_LENGTH = 1000;

/** What a report on a wrong verdict holds; the reader chooses. */
export interface MistakeReportParts {
  claim: ReaderClaim;
  /** The page's address, if included. */
  url?: string;
  /** True if quotes from the page are included. */
  quotes: boolean;
}

const SPUN_WORDS: Readonly<Record<Level, string>> = {
  clear: 'no signs of swapped words',
  notice: 'some signs of swapped words',
  warning: 'clear signs of swapped words',
  unknown: 'cannot tell whether words were swapped',
};

const REPOSTED_WORDS: Readonly<Record<Level, string>> = {
  clear: 'no signs that it was taken from elsewhere',
  notice: 'some signs that it was taken from elsewhere',
  warning: 'clear signs that it was taken from elsewhere',
  unknown: 'cannot tell whether it was taken from elsewhere',
};

function describeClaim({ claim, detail }: ReaderClaim): string {
  const more = detail.trim().slice(0, MAX_DETAIL_LENGTH);
  return more ? `${CLAIMS[claim].english}: ${more}` : CLAIMS[claim].english;
}

function countSignals({ evidence }: Verdict): string {
  const counts = new Map<string, number>();
  for (const { signal } of evidence) counts.set(signal, (counts.get(signal) ?? 0) + 1);
  return [...counts].map(([signal, count]) => `${signal} × ${count}`).join(', ') || 'none';
}

function formatQuote({ quote, expected = [] }: Evidence): string {
  const [words, best] = [quote, expected[0]].map((text) => text?.slice(0, MAX_QUOTE_LENGTH));
  return `- "${words}"${best ? ` → "${best}"` : ''}`;
}

/** The most certain findings, as quotes. */
function listQuotes({ evidence }: Verdict): string[] {
  const mostCertain = [...evidence]
    .sort((a, b) => confidenceOf(b) - confidenceOf(a))
    .slice(0, MAX_QUOTES);
  return ['', 'What it quotes:', ...mostCertain.map(formatQuote)];
}

/** What only developers read. */
function listCodes(verdict: Verdict, version: string): string[] {
  const { level, reason, kind, spun, reposted, language, words } = verdict;
  return [
    '',
    'For the developers:',
    `- version ${version}; level ${level}${reason ? ` (${reason})` : ''}; kind ${kind}`,
    `- spun ${spun.level}; reposted ${reposted.level}; language ${language ?? 'none'}; words ${words}`,
    `- signals: ${countSignals(verdict)}`,
  ];
}

/** Formats the report as plain text, in English for the developers. Exactly this is saved, copied or published. */
export function formatMistakeReport(
  verdict: Verdict,
  version: string,
  { claim, url, quotes }: MistakeReportParts,
): string {
  const { spun, reposted, original } = verdict;
  return [
    `The reader says: ${describeClaim(claim)}`,
    `Unspun said: ${SPUN_WORDS[spun.level]}; ${REPOSTED_WORDS[reposted.level]}.`,
    ...(url ? [`Page: ${url}`] : []),
    ...(url && original?.url ? [`Original that it named: ${original.url}`] : []),
    ...(quotes ? listQuotes(verdict) : []),
    ...listCodes(verdict, version),
  ].join('\n');
}
