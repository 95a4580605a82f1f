import { confidenceOf } from '../../browser/verdict-view/confidence-of.ts';
import type { Evidence, Verdict } from '../../engine/verdict.ts';

/** So many quotes, each so long at most, are enough to see what was taken for what; and fit into an address. */
const MAX_QUOTES = 25;
const MAX_QUOTE_LENGTH = 120;

/** What a report of a wrong verdict may contain beyond the verdict itself; all of it is the reader's choice. */
export interface MistakeReportParts {
  /** The page's address, if it is to be in. */
  url?: string;
  /** The quotes from the page, if they are to be in. */
  quotes: boolean;
}

function countSignals({ evidence }: Verdict): string {
  const counts = new Map<string, number>();
  for (const { signal } of evidence) counts.set(signal, (counts.get(signal) ?? 0) + 1);
  return [...counts].map(([signal, count]) => `${signal} × ${count}`).join(', ') || 'none';
}

function formatQuote({ quote, expected = [] }: Evidence): string {
  const [words, others] = [quote, expected[0]].map((one) => one?.slice(0, MAX_QUOTE_LENGTH));
  return `- "${words}"${others ? ` → "${others}"` : ''}`;
}

/** The surest findings in the page's words. */
function listQuotes({ evidence }: Verdict): string[] {
  const surest = [...evidence]
    .sort((a, b) => confidenceOf(b) - confidenceOf(a))
    .slice(0, MAX_QUOTES);
  return ['Evidence:', ...surest.map(formatQuote)];
}

/** The report as plain text, in English for those who read it; exactly this is copied or published. */
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
