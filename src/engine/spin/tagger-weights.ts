import type { PackedTagger } from './tagger.ts';
export const TAGGER: PackedTagger = { step: 0.2, gaps: '', weights: '' };
