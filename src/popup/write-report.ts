import type { Verdict } from '../engine/verdict.ts';

/** What a report of a wrong verdict may contain beyond the verdict itself; all of it is the reader's choice. */
export interface ReportParts {
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

/** The report as plain text, in English for those who read it; exactly this is copied or published. */
export function writeReport(
  verdict: Verdict,
  version: string,
  { url, quotes }: ReportParts,
): string {
  const { level, reason, kind, spun, reposted, language, words, original, evidence } = verdict;
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
  const quoted = evidence.map(
    ({ quote, expected }) => `- "${quote}"${expected?.[0] ? ` → "${expected[0]}"` : ''}`,
  );
  return [...lines, ...(quotes ? ['Evidence:', ...quoted] : [])].join('\n');
}
