import type { Span } from '../../../article/article.ts';
import { hasUnspacedLetter } from '../../text/scripts.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import { TOKEN } from '../../text/token-patterns.ts';

/** Ids of words, shared by the two texts of a comparison. */
export type Lexicon = Map<string, number>;

/** Kinds of tokens. All except punctuation are words. */
export const PUNCTUATION = 0;
const WORD = 1;
export const NUMBER = 2;
/** A capitalised word that does not start its sentence. */
export const NAME = 3;

/** A text as parallel arrays of tokens, in reading order. */
export interface Tokens {
  text: string;
  length: number;
  words: number;
  start: Int32Array;
  end: Int32Array;
  /** Id of the normalized word in the lexicon. */
  id: Int32Array;
  kind: Uint8Array;
  /** Index of its sentence. */
  sentence: Int32Array;
  sentences: Span[];
  /** First token of each sentence, and a final entry for the end. */
  sentenceStart: Int32Array;
}

const LETTER = /[\p{L}\p{N}]/u;
const DIGIT = /\p{N}/u;
const CAPITAL = /^\p{Lu}/u;
const INVISIBLE = /[\u200b-\u200d\u00ad]/g;
const NON_ASCII = /[^\x20-\x7e]/;
const QUOTES = /[“”„«»‟″]/u;

function normalizeToken(token: string): string {
  if (!NON_ASCII.test(token)) return token.toLowerCase();
  if (QUOTES.test(token)) return '"';
  return token
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/[’‘]/g, "'")
    .replace(/[‐‑‒–—]/g, '-')
    .toLowerCase();
}

function tokenKind(token: string, startsSentence: boolean): number {
  if (!LETTER.test(token)) return PUNCTUATION;
  if (DIGIT.test(token)) return NUMBER;
  return !startsSentence && CAPITAL.test(token) ? NAME : WORD;
}

interface TokenDraft {
  start: number[];
  end: number[];
  id: number[];
  kind: number[];
  sentence: number[];
  lexicon: Lexicon;
}

function addToken(draft: TokenDraft, token: string, start: number, sentence: number): void {
  const { lexicon } = draft;
  const word = normalizeToken(token);
  let id = lexicon.get(word);
  if (id === undefined) {
    id = lexicon.size;
    lexicon.set(word, id);
  }
  const startsSentence = draft.sentence.at(-1) !== sentence;
  draft.start.push(start);
  draft.end.push(start + token.length);
  draft.id.push(id);
  draft.kind.push(tokenKind(token, startsSentence));
  draft.sentence.push(sentence);
}

function tokenize(text: string, sentences: Span[], lexicon: Lexicon): TokenDraft {
  const draft: TokenDraft = { start: [], end: [], id: [], kind: [], sentence: [], lexicon };
  let sentence = 0;
  for (const match of text.matchAll(TOKEN)) {
    while (sentence < sentences.length - 1 && match.index >= (sentences[sentence] as Span).end)
      sentence++;
    let start = match.index;
    for (const token of hasUnspacedLetter(match[0]) ? match[0] : [match[0]]) {
      addToken(draft, token, start, sentence);
      start += token.length;
    }
  }
  return draft;
}

/**
 * Splits a text into sentences and tokens (words, numbers, single punctuation marks; characters where a script has no
 * spaces). New words are added to `lexicon`, so that two texts split with one lexicon share their ids.
 */
export function splitTokens(text: string, lexicon: Lexicon): Tokens {
  const sentences = splitSentences(text);
  const draft = tokenize(text, sentences, lexicon);
  const sentenceStart = new Int32Array(sentences.length + 1).fill(draft.id.length);
  for (let i = draft.id.length - 1; i >= 0; i--) sentenceStart[draft.sentence[i] as number] = i;
  for (let s = sentences.length - 1; s >= 0; s--)
    sentenceStart[s] = Math.min(sentenceStart[s] as number, sentenceStart[s + 1] as number);
  return {
    text,
    length: draft.id.length,
    words: draft.kind.reduce((sum, kind) => sum + (kind === PUNCTUATION ? 0 : 1), 0),
    start: Int32Array.from(draft.start),
    end: Int32Array.from(draft.end),
    id: Int32Array.from(draft.id),
    kind: Uint8Array.from(draft.kind),
    sentence: Int32Array.from(draft.sentence),
    sentences,
    sentenceStart,
  };
}
