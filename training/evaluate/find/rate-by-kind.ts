import { rateWithInterval } from '../rate.ts';
import type { Cell } from '../table.ts';

/** One row for each kind: of how many of its cases each question is answered with yes. */
export function rateByKind<Case extends { kind: string }>(
  cases: readonly Case[],
  questions: readonly ((one: Case) => boolean)[],
): Cell[][] {
  const kinds = [...new Set(cases.map(({ kind }) => kind))];
  return kinds.map((kind): Cell[] => {
    const own = cases.filter((one) => one.kind === kind);
    return [
      kind,
      ...questions.map((question) => rateWithInterval(own.filter(question).length, own.length)),
    ];
  });
}
