import { stripWhitespace } from './index-live-text.ts';
import type { TextHighlight } from './place-highlights.ts';

/** True while a highlight's range still holds its words. */
export const isHighlightIntact = ({ range, evidence }: TextHighlight): boolean =>
  stripWhitespace(range.toString()) === stripWhitespace(evidence.quote);
