import { createHash } from 'node:crypto';
import type { WordFrequencies } from '../../engine/model/word-frequencies.ts';
import type { Input, UnreadableInput } from '../input.ts';
import { isReadable } from '../is-readable.ts';
import { readInput } from '../judge-input.ts';
import type { NewArticle } from './archive-store.ts';
import { storedTerms } from './archive-terms.ts';

/** How a document is named to people: its file, and its number or id where the file has several. */
export const nameOfInput = ({ file, id }: Pick<Input, 'file' | 'id'>) =>
  id === undefined ? file : `${file} ${id}`;

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** Fragments name a place in a page, not another page. */
const withoutFragment = (address: string) => address.replace(/#.*$/, '');

/** An address that was not given has the reserved ending .invalid (RFC 2606). */
const isKnownAddress = (address: string) => !/^https?:\/\/[^/]*\.invalid(?:\/|$)/.test(address);

/** A document as it goes into an archive, or the sentence that says why it cannot. */
export function prepareArticle(
  input: Input,
  frequencies: WordFrequencies,
): NewArticle | UnreadableInput {
  const article = readInput(input);
  if (!article || !isReadable(article))
    return { problem: `${nameOfInput(input)}: holds no text; it was left out.` };
  const textHash = hashOf(article.text);
  return {
    key: isKnownAddress(article.url) ? withoutFragment(article.url) : `text:${textHash}`,
    textHash,
    name: nameOfInput(input),
    article,
    terms: storedTerms(article.text, frequencies),
  };
}
