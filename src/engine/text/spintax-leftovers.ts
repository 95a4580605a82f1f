import { explainsTrick } from './explains-trick.ts';

/**
 * Choices in braces, of words and the signs inside them: {buy|purchase|get}; doubled braces are another program's.
 * Lengths are bounded: the pattern is linear.
 */
const CHOICES = /(?<!\{)\{[\p{L}\p{N} ,.'’&-]{1,60}(?:\|[\p{L}\p{N} ,.'’&-]{0,60}){1,12}\}(?!\})/gu;

/** A spinner's template has choices all over: so many, and one for so few UTF-16 code units of text (about 50 words). */
const MIN_COUNT = 5;
const MAX_DISTANCE = 300;

/** Synopses of commands offer single words; templates for a spinner offer phrases, too: such a share of its choices. */
const MIN_PHRASE_SHARE = 0.15;
const PHRASE = /[\p{L}'’] [\p{L}'’]/u;

/** A group of choices in a text; offsets are UTF-16 units. */
export interface SpintaxLeftover {
  start: number;
  end: number;
}

/**
 * Choices in braces that a spinner should have made. Only where they stand as thickly as nothing but a spinner's
 * template has them, and offer phrases: command synopses, templates of programs and texts about spinning have a few.
 */
export function findSpintaxLeftovers(text: string): SpintaxLeftover[] {
  if (!text.includes('{')) return [];
  const found = [...text.matchAll(CHOICES)];
  const phrases = found.filter(([group]) => PHRASE.test(group)).length;
  const isThick = found.length >= MIN_COUNT && found.length * MAX_DISTANCE >= text.length;
  if (!isThick || phrases < found.length * MIN_PHRASE_SHARE) return [];
  if (explainsTrick(text, 'choices')) return [];
  return found.map(({ 0: group, index }) => ({ start: index, end: index + group.length }));
}
