/*
 * The limits of the engine's decisions, each once: what is judged, what is shown, and from where on. Limits that were
 * trained with a model (log-odds by length of the text) are in the model file.
 */

/** Words: shorter texts are not judged by their wording; the measured error grows too large. */
export const MIN_WORDS = 100;

/** Words of these that must be the article's own: where nearly all is quoted there is nothing to judge. */
export const MIN_SCORED_WORDS = 60;

/**
 * Capitals within words ("WrItiNg ThiS") for each word: texts with more were read in the wrong encoding or are no prose
 * that can be judged. Of 18,649 human texts of the corpus 40 have half as many, all of them diaries written so; no
 * spun text has.
 */
export const MAX_INNER_CAPITALS = 0.2;

/** Share of Latin letters among all letters of a text from which on letters of another alphabet in its words are a disguise. */
export const MIN_LATIN_SHARE = 0.9;

/**
 * From such a share of archaic words on it is older English or verse, whose odd words nobody put there. Of 2,600 spun texts
 * of the corpus and of synthetic spinners none has so many, of the King James Bible's chapters 86 in a hundred.
 */
export const OLDER_ENGLISH_SHARE = 0.01;

/**
 * From so many habits of dictionaries, and such a share of their marks among the words, it is a dictionary: 269 of 300
 * entries of one of 1913, 1 of 48,000 other human texts, none of 348 spun ones. So it is from so many lines on that open an
 * entry, if they are as large a share: no other text has two.
 */
export const DICTIONARY = { habits: 2, entries: 2, share: 0.01 } as const;

/**
 * Summed weight of rule matches (`ruleWeight`) that makes a text suspicious, whatever its words: of 18,700 human texts of
 * the corpus none had three, and those with two are texts about spinning or full of slips of the pen. It never makes a
 * warning while the classifier sees nothing in the wording.
 */
export const SUSPICIOUS_RULE_WEIGHT = 2;

/** The same of changes of wording in other languages than English, where there is no classifier, that make a warning. */
export const FOREIGN_WARNING_WEIGHT = 3;

/** Probability (0–1) that is stated for a level that rules alone make: they have no trained one. Signs: no wording. */
export const RULE_ONLY_PROBABILITY = { signs: 0.25, notice: 0.5, warning: 0.9 } as const;

/** Probability (0–1) below which the wording says nothing: then other signs and a credit make no warning. */
export const MIN_WORDING_PROBABILITY = 0.5;

/** Probability (0–1) of a rule match of weight 1. */
export const RULE_PROBABILITY = 0.9;

/** Log-odds by which a passage must exceed the warning limit of texts of its length: a text has many passages. */
export const PASSAGE_MARGIN = 2;

/**
 * Probability (0–1) from which on a substitution is shown, if only on request: lower where the text as a whole is
 * suspicious; in a clear text none. Of what is shown of the public spinners' articles, tune part, 67 % was swapped, of
 * what the last twentieth adds 15 %, and 52 % of all source words are named first.
 */
export const MIN_SHOWN_PROBABILITY = {
  unknown: 1,
  clear: 1,
  notice: 0.3,
  warning: 0.1,
} as const;

/**
 * Probability (0–1) by the search for substitutions from which on one in a text with a warning is looked at a second time:
 * what may have stood there, and what stands elsewhere, often say more.
 */
export const MIN_WEIGHED_PROBABILITY = 0.01;

/**
 * The same where no thesaurus leads back from the words: only single ones in texts with a warning, for nothing explains
 * them.
 */
export const MIN_UNEXPLAINED_PROBABILITY = 0.7;

/**
 * Probability (0–1) from which on a substitution stands in the place of a rule match that it is part of: where it is
 * likelier than not.
 */
export const MIN_REPLACING_PROBABILITY = 0.5;

/** Probability (0–1) from which on a substitution is read as undone while its neighbours are scored. */
export const MIN_RESTORE_PROBABILITY = 0.5;

/** log P above which a word is too common to say anything by its fit alone: about the 300 most frequent words. */
export const COMMON_WORD_LOG_PROB = -7.8;

/** log P above which a word is a function word: about the 150 most frequent. */
export const FUNCTION_WORD_LOG_PROB = -7.1;

/**
 * Confidence (0–1) from which on a credit is stated as one, and its article offered as *the* original: a strong sentence,
 * or a label at the very end with a link to an article.
 */
export const MIN_CREDIT_CONFIDENCE = 0.5;

/**
 * Words are marked, listed and counted from this probability on that they were substituted: 98 % of the
 * marks are right on the tune part of the public spinners' articles (`npm run evaluate -- --section marks`). What a rule
 * quotes stands there, and is marked unless it is among the weakest signs.
 */
export const MIN_MARK_PROBABILITY = { guess: 0.93, quoted: 0.4 } as const;

/**
 * Probability (0–1) from which on the wording that was expected is named at all; below, the words are only said to be
 * unusual. Of the wordings named from here to one half, 38 % are right (public spinners, tune part).
 */
export const MIN_NAMED_CONFIDENCE = 0.3;

/**
 * Probability (0–1) from which on a wording takes the place of the page's words in the reader view: of the tune part's
 * public spinners 86.8 % of those marks are right.
 */
export const MIN_PUT_BACK_CONFIDENCE = 0.6;

/**
 * The same where a sentence is restored: 95 % of those are right.
 */
export const MIN_CONVINCING_CONFIDENCE = 0.85;
