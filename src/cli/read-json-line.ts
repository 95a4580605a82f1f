import type { Input, UnreadableInput } from './input.ts';

/** Reads a row of a .jsonl file: `{id?, url?, html? or text?}`. */
export function readJsonLine(
  file: string,
  lineNumber: number,
  line: string,
): Input | UnreadableInput {
  const location = `${file}, line ${lineNumber}`;
  const row = parseJson(line);
  if (!row) return { problem: `${location}: is no JSON object; write one document a line.` };
  const { id, url, html, text } = row;
  if (typeof html !== 'string' && typeof text !== 'string') {
    return { problem: `${location}: has neither "html" nor "text"; give one of them as a string.` };
  }
  return {
    file,
    ...((typeof id === 'string' || typeof id === 'number') && { id }),
    ...(typeof url === 'string' && { url }),
    ...(typeof html === 'string' ? { html } : { text: text as string }),
  };
}

function parseJson(line: string): Record<string, unknown> | undefined {
  try {
    const row: unknown = JSON.parse(line);
    const isObject = typeof row === 'object' && row !== null && !Array.isArray(row);
    return isObject ? (row as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
