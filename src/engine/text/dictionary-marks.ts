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

/** How many habits of dictionaries a text has, and how often it shows them. */
export function countDictionaryMarks(text: string): { habits: number; marks: number } {
  const counts = HABITS.map((habit) => [...text.matchAll(habit)].length);
  return {
    habits: counts.filter((count) => count > 0).length,
    marks: counts.reduce((sum, count) => sum + count, 0),
  };
}
