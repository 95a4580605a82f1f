import type { SearchRow } from '../../../src/cli/archive/search-input.ts';
import { isOriginal } from '../../../training/evaluate/find/find-cases.ts';
import type { CorpusTexts } from './corpus-articles.ts';
import type { ArchiveFigures } from './figures.ts';
import type { Suspect } from './make-suspects.ts';

/** An answer of the command line: the address it named, and all of it but the time, to compare it with another. */
export interface Answer {
  id: number;
  url: string | null;
  relation: string;
  line: string;
}

/** A row as it is printed: its shares, the relation among them, stand beside the rest. */
type PrintedRow = Omit<SearchRow, 'shares'> & SearchRow['shares'];

/** The rows that `compare --json` printed. */
export function readAnswers(stdout: string): Answer[] {
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as PrintedRow);
  return rows.map(({ milliseconds, ...row }) => ({
    id: Number(row.copy.id),
    url: row.original?.url ?? null,
    relation: row.relation,
    line: JSON.stringify(row),
  }));
}

/** Counts right and wrong answers. An article that holds the original whole is right, too: the corpus repeats some. */
export function countAnswers(
  answers: readonly Answer[],
  suspects: readonly Suspect[],
  { articles }: CorpusTexts,
): Pick<ArchiveFigures, 'suspects' | 'copies' | 'right' | 'wrong' | 'sameMatter'> {
  const textOf = new Map(articles.map(({ url, text }) => [url, text]));
  const originals = new Map(suspects.map(({ id, original }) => [id, original]));
  const counts = { right: 0, wrong: 0, sameMatter: 0 };
  for (const { id, url, relation, line } of answers) {
    const original = originals.get(id) ?? null;
    if (url === null) continue;
    const isRight = original !== null && original.url === url;
    const holdsIt = original !== null && isOriginal(textOf.get(url), original.text);
    if (isRight || holdsIt) counts.right++;
    else if (relation === 'same-matter') counts.sameMatter++;
    else counts.wrong++;
    if (!isRight && !holdsIt) console.error(`another article: ${line}`);
  }
  const copies = suspects.filter(({ original }) => original !== null).length;
  return { suspects: suspects.length, copies, ...counts };
}
