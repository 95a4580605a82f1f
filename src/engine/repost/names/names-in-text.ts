import { parse } from 'tldts';

/** Host names in ASCII, as they are written in running text. Runs are bounded, and begin where no other run can. */
const HOST = /(?<![a-z0-9@._/-])[a-z0-9][a-z0-9-]{1,40}(?:\.[a-z0-9-]{2,24}){1,3}(?![a-z0-9@])/gi;

/** Addresses as they are written in running text. */
const ADDRESS =
  /(?:https?:\/\/|(?<![\p{L}\p{N}./])www\.)[^\s"'<>()[\]（）「」【】《》，。；]{4,300}/giu;

/** Endings of hosts that are likelier those of files. */
const FILE_NAME = /\.(?:js|ts|py|md|sh|rs|zip|mov|so|ps|cc)$/i;

/** Reserved for examples (RFC 2606): documentation and demonstrations use it for hosts. */
const EXAMPLE_DOMAIN = 'example';

/** Endings that are also words or names of programs ("is.it", "ASP.NET"): before them, shorter names are no hosts. */
const TLD_LIKE_WORD = /^(?:in|is|it|me|no|to|at|as|be|by|do|us|my|so|am|net|app|dev|ai|io|tv|co)$/;
const MIN_LABEL_LENGTH = 4;

/** Before endings that are nothing else, two letters are enough. */
const MIN_PLAIN_LABEL_LENGTH = 2;

/** A capital after the dot is a space forgotten. */
const MISSING_SPACE = /\.[A-Z][a-z]+$/;

const isHost = (word: string): boolean => {
  if (FILE_NAME.test(word) || (MISSING_SPACE.test(word) && !word.endsWith('.Com'))) return false;
  const { isIcann, isPrivate, domainWithoutSuffix, publicSuffix } = parse(word);
  if (!isIcann && !isPrivate && publicSuffix !== EXAMPLE_DOMAIN) return false;
  const shortest = TLD_LIKE_WORD.test(publicSuffix ?? '')
    ? MIN_LABEL_LENGTH
    : MIN_PLAIN_LABEL_LENGTH;
  return (domainWithoutSuffix?.length ?? 0) >= shortest;
};

/** The web addresses written out in a text, in order. */
export const addressesIn = (text: string): string[] =>
  text.includes('://') || text.includes('www.')
    ? (text.match(ADDRESS) ?? []).map((address) => address.replace(/[.,;:!?…*]+$/, ''))
    : [];

/** The host names written out in a text ("KOMPAS.com"), in order; likely files, abbreviations and typing errors left out. */
export const hostsIn = (text: string): string[] =>
  text.includes('.') ? (text.match(HOST) ?? []).filter(isHost) : [];
