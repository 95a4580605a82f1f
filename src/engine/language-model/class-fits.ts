import type { Word } from '../text/split-words.ts';
import { END_STAND_IN, MARK_STAND_IN, standInOf } from './stand-in.ts';
import type { Vocabulary } from './vocabulary.ts';
import { CLASS_STEP, NO_CLASS, type WordClasses } from './word-classes.ts';

/** How well the class of each word suits its neighbours, by index of the word; nats, 0 where it says nothing. */
export interface ClassFits {
  /** log P(class | the classes before and after) − log P(class). */
  between: Float32Array;
  /** How well it follows the class before, and the one after follows it: the sum of both. */
  beside: Float32Array;
}

/** The classes of a text: of its words, and of the ends of sentences and the marks between them. */
interface ClassRow {
  classes: Uint8Array;
  /** Where each word is among them. */
  placeOf: Int32Array;
}

function readClasses(
  words: readonly Word[],
  text: string,
  vocabulary: Vocabulary,
  { classOfId, classOfStandIn }: WordClasses,
): ClassRow {
  const classes = new Uint8Array(2 * words.length + 1);
  const placeOf = new Int32Array(words.length);
  let at = 0;
  words.forEach((word, i) => {
    if (word.gap === 'end') classes[at++] = classOfStandIn[END_STAND_IN] as number;
    else if (word.gap === 'punctuation') classes[at++] = classOfStandIn[MARK_STAND_IN] as number;
    const own = classOfId[vocabulary.idOf(word.key) ?? -1] ?? NO_CLASS;
    placeOf[i] = at;
    classes[at++] = own === NO_CLASS ? (classOfStandIn[standInOf(word, text)] as number) : own;
  });
  classes[at] = classOfStandIn[END_STAND_IN] as number;
  return { classes, placeOf };
}

/** How well the class of each word of a text suits where it stands. */
export function classFits(
  words: readonly Word[],
  text: string,
  vocabulary: Vocabulary,
  wordClasses: WordClasses,
): ClassFits {
  const { count, follows, between } = wordClasses;
  const { classes, placeOf } = readClasses(words, text, vocabulary, wordClasses);
  const fits: ClassFits = {
    between: new Float32Array(words.length),
    beside: new Float32Array(words.length),
  };
  placeOf.forEach((place, i) => {
    // A text begins with the end of a sentence: something stands before each word.
    const [before, own, after] = [
      classes[place - 1] as number,
      classes[place] as number,
      classes[place + 1] as number,
    ];
    const steps =
      (follows[count * before + own] as number) + (follows[count * own + after] as number);
    fits.beside[i] = CLASS_STEP * steps;
    fits.between[i] = CLASS_STEP * (steps - (between[count * before + after] as number));
  });
  return fits;
}
