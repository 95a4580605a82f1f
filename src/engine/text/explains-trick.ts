/**
 * Words of texts that explain letters which look alike, invisible characters or choices in braces: what such a text
 * shows of them is an example, however it is set. Readers of such texts are not fooled by them, either.
 */
const EXPLAINS = {
  letters:
    /\b(?:cyrillic|homogl\w+|homogr\w+|look-?alikes?|confusables?|punycode|unicode|alphabets?|typosquat\w*|idn)\b|кирилли\w*|kyrilli\w*|cyrilli\w*|cir[ií]lic\w*|cirill\w*/i,
  invisible: /\b(?:zero[- ]width|unicode|soft hyphens?|byte order mark|u\+\w{4}|steganogra\w*)\b/i,
  choices:
    /\bspin(?:tax|ner)s?\b|\bspin(?:ning)? (?:syntax|format)|\b(?:curly|braces?|placeholders?|shortcodes?|merge (?:tags?|fields?)|template (?:tags?|syntax|engine|variables?)|vertical bars?|pipe (?:characters?|symbols?|signs?))\b/i,
} as const;

/** Whether a text is about the trick that some of its characters look like. */
export const explainsTrick = (text: string, trick: keyof typeof EXPLAINS): boolean =>
  EXPLAINS[trick].test(text);
