import { detectLanguage } from '../../src/engine/languages/detect-language.ts';
import type { Document } from '../corpus/document.ts';

/** Whether the original of a spun article is in English: some are German or Portuguese. */
export const isEnglish = ({ original = '' }: Document) => detectLanguage(original) === 'en';
