import type { WordClasses } from '../language-model/word-classes.ts';
import type { SectionBytes } from './cut-sections.ts';
import { asInt8 } from './views.ts';

/** The classes of words. */
export const decodeWordClasses = ({
  classOfId,
  classOfStandIn,
  classFollows,
  classBetween,
}: Pick<
  SectionBytes,
  'classOfId' | 'classOfStandIn' | 'classFollows' | 'classBetween'
>): WordClasses => ({
  count: Math.sqrt(classFollows.length),
  classOfId,
  classOfStandIn,
  follows: asInt8(classFollows),
  between: asInt8(classBetween),
});
