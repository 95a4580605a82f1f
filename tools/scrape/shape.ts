import type { Level } from '../../src/engine/verdict.ts';
import type { Random } from '../spinners/seeded-random.ts';
import type { Original } from './original.ts';
import type { Parts, Template } from './templates/template.ts';

/** The parts of a page that a shape fills; the address and the title have defaults. */
type Filling = Pick<Parts, 'body'> & Partial<Parts>;

/** One way of republishing an article. */
export interface Shape {
  name: string;
  template: Template;
  /** Levels of *taken from elsewhere* that the shape deserves. */
  deserves: Level[];
  /** Does the page lead to the original by an address, in a form that speaks of the article itself? */
  names: boolean;
  fill(original: Original, host: string, random: Random): Filling;
}
