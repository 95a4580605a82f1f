import { readSpunParallel } from '../../corpus/read-spun-parallel.ts';
import { sentenceTable, substitutionTable } from '../comparison/alignment-tables.ts';
import { relationTable, unrelatedTable } from '../comparison/relation-tables.ts';
import type { Section } from '../table.ts';

/** How well a page is compared with its original. Nothing in the comparison is trained, so all texts count. */
export const comparison: Section = {
  name: 'comparison',
  title: 'Comparison with the original',
  async measure() {
    const documents = readSpunParallel();
    return [
      relationTable(documents),
      sentenceTable(documents),
      substitutionTable(documents),
      unrelatedTable(documents),
    ];
  },
};
