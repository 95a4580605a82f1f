import type { PackedTagger } from './tagger.ts';

export const TAGGER: PackedTagger = { bias: -2.5, step: 0.05, packed: '' };
