/**
 * How a word may have come from its source word: a WordNet synonym in the same form, one in another form, a word under
 * Moby's root, a compound for its head (spider web ← web), or a pair of the phrase table. Likeliest types first.
 */
export type SubstitutionType = 'synonym' | 'stem' | 'moby' | 'head' | 'hand';
export const SUBSTITUTION_TYPES: SubstitutionType[] = ['synonym', 'stem', 'moby', 'head', 'hand'];
