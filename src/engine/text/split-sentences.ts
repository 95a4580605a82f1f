import type { Span } from '../../article/article.ts';

/** Dots after these do not end a sentence; lower case, without the dot. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms messrs mx dr prof st ste rev hon fr sr jr gen col maj capt cpt cmdr lt sgt cpl pvt adm ' +
    'gov sen rep pres supt det insp dept univ assn bros inc ltd corp co llc vs no nos vol vols pp pg fig figs eq ' +
    'sec ch ed eds al cf ca approx est ave blvd rd hwy mt ft jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'mon tue wed thu fri sat nr bzw usw str hr fr dipl ing mme mlle av sra srta dra lic art núm pág tel ' +
    'sig dott avv г ул им др тыс млн млрд руб'
  ).split(' '),
);

/** "3. Mai", "19. Jahrhundert", "2. Liga": a number with a dot is an ordinal before these, which have a capital. */
const ORDINAL = /^\d{1,2}$/;
const AFTER_ORDINAL =
  /^(?:Jan|Jän|Feb|Mär|Apr|Mai\b|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Jahrhundert|Jahrestag|Liga|Klasse|Platz|Stock|Runde|Minute|Lebensjahr)/u;

const SENTENCE_END =
  /\n\s*|[。！？｡]+[」』”’"')）\]]*\s*|(?<![.!?…؟۔।॥])[.!?…؟۔।॥]+(?:["'”’»›)\]]|\[\d{1,3}\])*\s+/gu;

const WORDS = /[\p{L}\p{N}]/u;
const LOWER_CASE = /^[^\p{L}\p{N}]{0,2}\p{Ll}/u;
const WORD_BEFORE = /[\p{L}\p{N}.]{1,24}$/u;
const SINGLE_LETTER = /^\p{L}$|\p{L}\.\p{L}$/u;

function isSentenceEnd(text: string, at: number, ending: string, next: number): boolean {
  if (ending.includes('\n') || /^[。！？｡]/u.test(ending)) return true;
  if (LOWER_CASE.test(text.slice(next, next + 3))) return false;
  if (!ending.startsWith('.') || ending.startsWith('..')) return true;
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';
  if (ORDINAL.test(before) && AFTER_ORDINAL.test(text.slice(next, next + 12))) return false;
  if (SINGLE_LETTER.test(before) && before !== 'I') return false;
  return !ABBREVIATIONS.has(before.toLowerCase());
}

function trimmedSpan(text: string, start: number, end: number): Span | undefined {
  let [from, to] = [start, end];
  while (from < to && /\s/u.test(text[from] as string)) from++;
  while (to > from && /\s/u.test(text[to - 1] as string)) to--;
  return from < to ? { start: from, end: to } : undefined;
}

/** Adds a sentence; what has no letter or digit (an emoji, a rule) belongs to the one before it. */
function addSentence(sentences: Span[], text: string, start: number, end: number): void {
  const sentence = trimmedSpan(text, start, end);
  if (!sentence) return;
  const last = sentences.at(-1);
  if (WORDS.test(text.slice(sentence.start, sentence.end))) sentences.push(sentence);
  else if (last) last.end = sentence.end;
}

/**
 * Cuts a text into sentences at line ends and closing punctuation of many scripts. A dot after an abbreviation,
 * an initial or before a lower-case letter does not cut. Offsets are those of `text`; white space lies outside.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const next = match.index + match[0].length;
    if (next < text.length && !isSentenceEnd(text, match.index, match[0], next)) continue;
    addSentence(sentences, text, start, next);
    start = next;
  }
  addSentence(sentences, text, start, text.length);
  return sentences;
}

/** The end of a sentence between two words, as the language model was counted: abbreviations are not recognised. */
const END_BETWEEN_WORDS = /[.!?…]["'”’)\]]*\s|[.!?…]$|\n/;

/** Whether a sentence ends in what stands between two words. */
export const endsSentence = (between: string): boolean => END_BETWEEN_WORDS.test(between);

/** Also colons, brackets and quotation marks: the word after them may have a capital without being a name. */
const OPENING_BEFORE_WORD = /[.!?:;"“”()\n]\s*$/u;

/** Whether a word begins a sentence or a part of one, by the characters before it. */
export const opensSentence = (before: string): boolean => OPENING_BEFORE_WORD.test(before);
