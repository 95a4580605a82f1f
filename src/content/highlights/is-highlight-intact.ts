import { stripWhitespace } from './index-live-text.ts';
import type { TextHighlight } from './place-highlights.ts';

/** True while a mark's range holds the words that it was set on. */
export const isHighlightIntact = ({ range, evidence }: TextHighlight): boolean =>
  stripWhitespace(range.toString()) === stripWhitespace(evidence.quote);
