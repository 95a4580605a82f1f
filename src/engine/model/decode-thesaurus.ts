import type { Thesaurus } from '../thesaurus/thesaurus.ts';
import type { SectionBytes } from './cut-sections.ts';
import { rowStarts } from './row-starts.ts';
import { asInt32, asUint16, asUint32 } from './views.ts';

/** The thesaurus; nothing leads back from its phrases from `firstPhraseWithoutSources` on. */
export const decodeThesaurus = (
  sections: SectionBytes,
  firstPhraseWithoutSources: number,
): Thesaurus => ({
  firstPhraseWithoutSources,
  phraseStart: rowStarts(asUint16(sections.phraseLengths)),
  phraseWords: asInt32(sections.phraseWords),
  synsetStart: rowStarts(asUint16(sections.synsetLengths)),
  synsetMembers: asUint32(sections.synsetMembers),
  entrySynsetStart: rowStarts(asUint16(sections.entrySynsetCounts)),
  entrySynsets: asUint16(sections.entrySynsets),
  mobyRootStart: rowStarts(asUint16(sections.mobyRootCounts)),
  mobyRoots: asUint16(sections.mobyRoots),
  alternatives: {
    synonyms: asUint16(sections.synonymCounts),
    moby: asUint16(sections.mobyCounts),
  },
});
