import { parse } from 'tldts';

/** Host names in ASCII, as they are written in running text. Runs are bounded, and begin where no other run can. */
const HOST = /(?<![a-z0-9@._/-])[a-z0-9][a-z0-9-]{1,40}(?:\.[a-z0-9-]{2,24}){1,3}(?![a-z0-9@])/gi;

/** Addresses as they are written in running text. */
const ADDRESS =
  /(?:https?:\/\/|(?<![\p{L}\p{N}./])www\.)[^\s"'<>()[\]（）「」【】《》，。；]{4,300}/giu;

/** Endings of hosts that are likelier those of files. */
const FILE = /\.(?:js|ts|py|md|sh|rs|zip|mov|so|ps|cc)$/i;

/** Reserved for examples (RFC 2606): documentation and demonstrations use it for hosts. */
const EXAMPLE = 'example';

/** Before an ending that is also a word or an abbreviation ("is.it", "ASP.NET"), shorter names are no hosts. */
const SHORTEST_LABEL = 4;

/** Endings that are nothing but endings: a name of two letters is enough. */
const PLAIN_ENDING =
  /^(?:com|org|info|biz|edu|gov|news|blog|(?:com?|net|org|or|ne)\.[a-z]{2}|[a-z]{5,})$/;

/** A capital after the dot is a space forgotten. */
const FORGOTTEN_SPACE = /\.[A-Z][a-z]+$/;

const isHost = (word: string): boolean => {
  if (FILE.test(word) || (FORGOTTEN_SPACE.test(word) && !word.endsWith('.Com'))) return false;
  const { isIcann, isPrivate, domainWithoutSuffix, publicSuffix } = parse(word);
  if (!isIcann && !isPrivate && publicSuffix !== EXAMPLE) return false;
  const shortest = PLAIN_ENDING.test(publicSuffix ?? '') ? 2 : SHORTEST_LABEL;
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
