/*
 * What a word is, for each part of the engine that reads them. The patterns stay apart where their matches are stored
 * or trained on: the language model was counted with WORD, sketches in readers' histories were made with SKETCH_WORD.
 * None can match the same text in two ways, so that they run in linear time.
 */

/** The language model's: inner apostrophes (don't, o'clock), dotted abbreviations (U.S., e.g.), numbers. */
export const WORD =
  /\p{L}(?:\.\p{L}(?![\p{L}\p{M}\p{N}]))+|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\p{N}+(?:[.,:]\p{N}+)*/gu;

/** The comparison's: words of any script, numbers with their units, and each punctuation mark by itself. */
export const TOKEN =
  /(?=\S)(?:(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])|\p{N}+(?:[.,:]\p{N}+)*(?:[\p{L}%]|['’]\p{L})*|[\p{L}\p{M}\p{N}\u200b-\u200d\u00ad]+(?:['’]\p{L}+)*|[^\s\p{L}\p{M}\p{N}])/gu;

/** The sketches': words with their apostrophes and hyphens, and numbers. */
export const SKETCH_WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** The index's: words that are in few texts. Shorter ones are in most; numbers count from two digits on. */
export const INDEX_WORD =
  /(?=[\p{L}\p{N}])(?:\p{N}[\p{N}.,:]*\p{N}|\p{L}[\p{L}\p{M}'’]{3,}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2})/gu;

/** The searches': words between single spaces; quotes, dashes and commas differ between a page and its copy. */
export const WORD_RUN =
  /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*(?: [\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*)*/gu;
