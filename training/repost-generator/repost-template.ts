import type { Level } from '../../src/engine/verdict.ts';
import type { Random } from '../spinners/seeded-random.ts';
import type { Layout, LayoutParts } from './layouts/layout.ts';
import type { Original } from './original.ts';

/** The parts of a page that a shape fills; the address and the title have defaults. */
type LayoutContent = Pick<LayoutParts, 'body'> & Partial<LayoutParts>;

/** One way of republishing an article. */
export interface RepostTemplate {
  name: string;
  layout: Layout;
  /** Levels of *taken from elsewhere* that the shape deserves. */
  expectedLevels: Level[];
  /** Does the page lead to the original by an address, in a form that speaks of the article itself? */
  leadsToOriginal: boolean;
  fill(original: Original, host: string, random: Random): LayoutContent;
}
