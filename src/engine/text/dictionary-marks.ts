/**
 * What only entries of dictionaries are written like: parts of speech, origins, fields and authors in abbreviations, each
 * in the place where dictionaries put them. One pattern a habit.
 */
const HABITS: readonly RegExp[] = [
  // Forms and parts of speech: "v. t.", "n. pl.", ", adv."
  /\b(?:v\. ?[ti]|v\. ?(?:intr|trans)|n\. ?pl|n\. ?[mf]|p\. ?(?:p|a|pr)|imp\. ?& ?p|pl\. ?n)\./g,
  /, ?(?:n|a|v|adj|adv|prep|conj|interj|pron|pl)\. ?(?=[[("1-9;—]|$)/gm,
  // Origins: "[L. …", "fr. Gr.", "OE. hus"
  /(?:\[|\b(?:fr|cf)\. |\bfrom )(?:AS|OE|ME|OF|OHG|MHG|LL|NL|OD|Icel|Gr|Skr|Goth|Dan|Sw|Ger|It|Sp|Pg|Ir|Gael|Russ|Per|Ar|Heb|[LFGDW])\.,? (?=[a-z])/g,
  /[;,] (?:AS|OE|ME|OF|OHG|MHG|LL|NL|OD|Icel|Gr|Skr|Goth|Dan|Sw|Ger|Gael|Russ)\.,? (?=[a-z])/g,
  // Fields and use: "(Bot.)", "[Obs.]"
  /[([](?:[A-Z][a-z]{1,6}\.(?: ?(?:& )?[A-Z][a-z]{1,6}\.)?|[Oo]bs|[Rr]are|[Cc]olloq|[Pp]oetic)[.]?[)\]]/g,
  // Authors of examples, and words of like meaning: "--Milton.", "Syn: "
  /(?:--|—) ?[A-Z][a-z]+(?: [A-Z][a-z]*\.?)*\.(?=\s|$)/g,
  /\bSyn(?:onyms)?[:.] ?(?:-|—|[A-Z])/g,
];

/** A line that opens an entry: "MILL, n. A house …", "Grind, v. t. To …". */
const ENTRY =
  /^[A-Z][\p{L}'’ -]{0,40}, (?:n|a|adj|adv|v|v\. ?[ti]|pron|prep|conj|interj|p\. ?p|pl)\. /gmu;

/** What a text has of a dictionary: how many of its habits, how often it shows them, and how many lines open an entry. */
export interface DictionaryMarks {
  habits: number;
  marks: number;
  entries: number;
}

/** Counts what a text has of a dictionary. */
export function countDictionaryMarks(text: string): DictionaryMarks {
  const counts = HABITS.map((habit) => [...text.matchAll(habit)].length);
  return {
    habits: counts.filter((count) => count > 0).length,
    marks: counts.reduce((sum, count) => sum + count, 0),
    entries: [...text.matchAll(ENTRY)].length,
  };
}
