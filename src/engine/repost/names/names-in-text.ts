import { parse } from 'tldts';

/** ASCII host names in running text. Matches are bounded and start only where no other could, to stay linear. */
const HOST = /(?<![a-z0-9@._/-])[a-z0-9][a-z0-9-]{1,40}(?:\.[a-z0-9-]{2,24}){1,3}(?![a-z0-9@])/gi;

/** Addresses in running text. */
const ADDRESS =
  /(?:https?:\/\/|(?<![\p{L}\p{N}./])www\.)[^\s"'<>()[\]（）「」【】《》，。；]{4,300}/giu;

/** Endings that more likely belong to files. */
const FILE_NAME = /\.(?:js|ts|py|md|sh|rs|zip|mov|so|ps|cc)$/i;

/** Reserved for examples (RFC 2606); documentation and demonstrations use it. */
const EXAMPLE_DOMAIN = 'example';

/** Endings that are also words or names of programs ("is.it", "ASP.NET"). Before them short names are not hosts. */
const TLD_LIKE_WORD = /^(?:in|is|it|me|no|to|at|as|be|by|do|us|my|so|am|net|app|dev|ai|io|tv|co)$/;
const MIN_LABEL_LENGTH = 4;

/** Before other endings two letters are enough. */
const MIN_PLAIN_LABEL_LENGTH = 2;

/** A capital after the dot means that a space is missing. */
const MISSING_SPACE = /\.[A-Z][a-z]+$/;

const isHost = (word: string): boolean => {
  if (FILE_NAME.test(word) || (MISSING_SPACE.test(word) && !word.endsWith('.Com'))) return false;
  const { isIcann, isPrivate, domainWithoutSuffix, publicSuffix } = parse(word);
  if (!isIcann && !isPrivate && publicSuffix !== EXAMPLE_DOMAIN) return false;
  const minLength = TLD_LIKE_WORD.test(publicSuffix ?? '')
    ? MIN_LABEL_LENGTH
    : MIN_PLAIN_LABEL_LENGTH;
  return (domainWithoutSuffix?.length ?? 0) >= minLength;
};

/** The web addresses in a text, in order. */
export const addressesIn = (text: string): string[] =>
  text.includes('://') || text.includes('www.')
    ? (text.match(ADDRESS) ?? []).map((address) => address.replace(/[.,;:!?…*]+$/, ''))
    : [];

/** The host names in a text ("KOMPAS.com"), in order, without likely file names, abbreviations and typos. */
export const hostsIn = (text: string): string[] =>
  text.includes('.') ? (text.match(HOST) ?? []).filter(isHost) : [];
