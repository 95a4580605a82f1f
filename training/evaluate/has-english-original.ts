import type { CorpusDocument } from '../corpus/corpus-document.ts';

/** Whether the original of a spun article is in English: some are German or Portuguese. */
export const hasEnglishOriginal = ({ language }: CorpusDocument) => language === 'en';
