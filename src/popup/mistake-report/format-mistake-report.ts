import { confidenceOf } from '../../engine/named-wording.ts';
import type { Evidence, Verdict } from '../../engine/verdict.ts';

/** Number and length of the quotes: enough to see what went wrong, and short enough for an address. */
const MAX_QUOTES = 25;
const MAX_QUOTE_LENGTH = 120;

/** The optional parts of a report on a wrong verdict; the reader chooses. */
export interface MistakeReportParts {
  /** The page's address, if included. */
  url?: string;
  /** True if quotes from the page are included. */
  quotes: boolean;
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
  return ['Evidence:', ...mostCertain.map(formatQuote)];
}

/** Formats the report as plain text, in English for the developers. Exactly this is copied or published. */
export function formatMistakeReport(
  verdict: Verdict,
  version: string,
  { url, quotes }: MistakeReportParts,
): string {
  const { level, reason, kind, spun, reposted, language, words, original } = verdict;
  const lines = [
    'Unspun judged a page wrongly.',
    `Version: ${version}`,
    ...(url ? [`Page: ${url}`] : []),
    `Verdict: ${level}${reason ? ` (${reason})` : ''}, kind ${kind}`,
    `Reworded by machine: ${spun.level}; taken from elsewhere: ${reposted.level}`,
    `Language: ${language ?? 'not recognised'}; words: ${words}`,
    `Signals: ${countSignals(verdict)}`,
    ...(url && original?.url ? [`Credited original: ${original.url}`] : []),
  ];
  return [...lines, ...(quotes ? listQuotes(verdict) : [])].join('\n');
}
