import { readFindCases, readSearchedTexts } from '../find/find-cases.ts';
import { measureArchive } from '../find/measure-archive.ts';
import { measureDirection } from '../find/measure-direction.ts';
import { measureQueries } from '../find/measure-queries.ts';
import { measureUnrelated } from '../find/measure-unrelated.ts';
import type { Section } from '../table.ts';

/** Finding the original of a page that credits nobody: searching, ranking, comparing, and who was first. */
export const find: Section = {
  name: 'find',
  title: 'Finding the original',
  slow: true,
  async measure({ fast }) {
    const [cases, texts] = [readFindCases(fast), readSearchedTexts()];
    return [
      await measureQueries(cases, texts),
      measureArchive(cases, texts),
      await measureDirection(cases),
      measureUnrelated(fast),
    ];
  },
};
