/** What `unspun judge --json --text` prints of one document, as far as it is checked. */
export interface OutputRow {
  id: number;
  level: string;
  words: number;
  original: { url: string | null; confidence: number } | null;
  candidates: { url: string | null; confidence: number }[];
  evidence: { signal: string; quote: string; start: number | null; end: number | null }[];
  milliseconds: number;
  text: string;
}

const LEVELS = ['clear', 'notice', 'warning', 'unknown'];

/** What readers may be sent to: a public name, no user, nothing else before or in it. */
const WEB_ADDRESS = /^https?:\/\/(?:[\w-]+\.)+[\w-]+(?::\d+)?\//;

/** What is wrong with a row, one sentence each; nothing if it keeps every promise. */
export function checkOutput(row: OutputRow, id: number): string[] {
  const wrong: string[] = [];
  if (row.id !== id) wrong.push(`answered ${row.id} where ${id} was asked`);
  if (!LEVELS.includes(row.level)) wrong.push(`gave the level ${row.level}`);
  for (const { url, confidence } of row.candidates) {
    if (url !== null && !WEB_ADDRESS.test(url)) wrong.push(`would send readers to ${url}`);
    if (!(confidence >= 0 && confidence <= 1)) wrong.push(`is ${confidence} sure of an original`);
  }
  for (const { signal, quote, start, end } of row.evidence) {
    if (start === null || end === null) continue;
    if (row.text.slice(start, end) !== quote) wrong.push(`evidence of "${signal}" has other words`);
  }
  return wrong;
}
