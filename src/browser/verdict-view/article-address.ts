import type { Verdict } from '../../engine/verdict.ts';

/** The address of the credited article itself; undefined where only its site or its name is known. */
export const articleAddress = ({ original }: Pick<Verdict, 'original'>): string | undefined =>
  original?.deep ? original.url : undefined;
