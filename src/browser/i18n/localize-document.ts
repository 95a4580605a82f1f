import { interfaceDirection, interfaceLanguage } from './interface-language.ts';

/** Sets an extension page's title, language and direction. */
export function localizeDocument(title: string): void {
  document.title = title;
  document.documentElement.lang = interfaceLanguage();
  document.documentElement.dir = interfaceDirection();
}
