import { en } from './en.ts';
import type { Language } from './language.ts';

/** Every language whose credits are read, by ISO 639-1 code. */
export const languages: Readonly<Record<string, Language>> = {
  en,
};
