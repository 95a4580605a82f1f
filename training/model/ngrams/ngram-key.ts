/** Ids of the language model have 16 bits. */
const ID_RANGE = 65_536;

/**
 * An n-gram as one number: the key of all its words but the last (its context), then the last. The key of a single word
 * is its id. Keys of one order sort as their words do.
 */
export const ngramKey = (context: number, last: number) => context * ID_RANGE + last;

export const contextOf = (key: number) => Math.floor(key / ID_RANGE);

export const lastWordOf = (key: number) => key % ID_RANGE;
