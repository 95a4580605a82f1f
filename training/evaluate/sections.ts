import { cannotTell } from './sections/cannot-tell.ts';
import { comparison } from './sections/comparison.ts';
import { credits } from './sections/credits.ts';
import { find } from './sections/find.ts';
import { human } from './sections/human.ts';
import { kinds } from './sections/kinds.ts';
import { leftOut } from './sections/left-out.ts';
import { marks } from './sections/marks.ts';
import { memory } from './sections/memory.ts';
import { otherLanguages } from './sections/other-languages.ts';
import { quickLook } from './sections/quick-look.ts';
import { repostKinds } from './sections/repost-kinds.ts';
import { repostScraped } from './sections/repost-scraped.ts';
import { reposts } from './sections/reposts.ts';
import { restoration } from './sections/restoration.ts';
import { seed } from './sections/seed.ts';
import { spunParallel } from './sections/spun-parallel.ts';
import { spunReal } from './sections/spun-real.ts';
import { synthetic } from './sections/synthetic.ts';
import { unknownDictionary } from './sections/unknown-dictionary.ts';
import type { Section } from './table.ts';

/** The evaluation, in the order of the accuracy page. To add a section: one file in sections/, one line here. */
export const SECTIONS: Section[] = [
  kinds,
  human,
  otherLanguages,
  spunReal,
  spunParallel,
  synthetic,
  unknownDictionary,
  leftOut,
  quickLook,
  restoration,
  marks,
  seed,
  cannotTell,
  credits,
  reposts,
  repostKinds,
  repostScraped,
  comparison,
  find,
  memory,
];
