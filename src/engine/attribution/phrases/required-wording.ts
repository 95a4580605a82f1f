import { normalizeLine } from './normalize-line.ts';

/** The parts of a phrase: optional part, alternatives, more letters, spaces, a word. */
export const TOKEN = /\[[^\]]+\]|\([^)]+\)|\*|\s+|[^[(*\s]+/gu;

const PIECE = '{piece}';

const longest = (runs: readonly string[]) =>
  runs.reduce((best, run) => (run.length > best.length ? run : best), '');

/** The longest fixed wording of an alternative; '' if it may be anything. */
const longestRun = (choice: string) => longest(choice.replaceAll(PIECE, ' ').split(/[[\]()*\s]+/u));

/** What a token requires: of each group of wordings one must stand in the line. */
function groupsOf(token: string, pieces: readonly string[]): string[][] {
  if (token.startsWith('[') || token === '*' || token.trim() === '') return [];
  if (!token.startsWith('(')) {
    const literals = token.split(PIECE).filter((literal) => literal !== '');
    const fixed = literals.map((literal) => [literal]);
    return token.includes(PIECE)
      ? [...fixed, pieces.map((piece) => longestRun(normalizeLine(piece)))]
      : fixed;
  }
  const choices = token.slice(1, -1).split('|');
  return [choices.flatMap((choice) => (choice === PIECE ? pieces : [choice])).map(longestRun)];
}

/**
 * What every match of a phrase contains: one wording of each group. Whether a line has them is asked before a regular
 * expression is built, for building them all takes longer than reading a page. The rarest come first.
 * @param parts the phrase between its gaps
 */
export function requiredWording(
  parts: readonly string[],
  pieces: readonly string[],
): readonly (readonly string[])[] {
  const shortest = (group: readonly string[]) => Math.min(...group.map((word) => word.length));
  return parts
    .flatMap((part) => part.match(TOKEN) ?? [])
    .flatMap((token) => groupsOf(token, pieces))
    .filter((group) => group.every((word) => word !== ''))
    .sort((a, b) => a.length - b.length || shortest(b) - shortest(a));
}

/** Whether a line has one wording of each group. */
export const hasRequiredWording = (groups: readonly (readonly string[])[], line: string): boolean =>
  groups.every((group) => group.some((word) => line.includes(word)));
