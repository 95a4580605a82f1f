import { interfaceLanguage } from './interface-language.ts';

/** A language's name in the reader's language, as a sentence begins: "German". The code itself if it has no name. */
export function languageName(code: string): string {
  const locale = interfaceLanguage();
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
