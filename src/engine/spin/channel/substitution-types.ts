/**
 * How a word may have come from its original: a WordNet synonym in the same form, one in another form, a word
 * under Moby's root, a compound for its head (spider web ← web), or a hand-written pair. Surest kinds first.
 */
export type SubstitutionType = 'synonym' | 'stem' | 'moby' | 'head' | 'hand';
export const SUBSTITUTION_TYPES: SubstitutionType[] = ['synonym', 'stem', 'moby', 'head', 'hand'];
