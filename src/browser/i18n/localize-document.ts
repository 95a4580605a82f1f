import { interfaceDirection, interfaceLanguage } from './interface-language.ts';

/** Gives an extension page its title, and the language and direction of the interface. */
export function localizeDocument(title: string): void {
  document.title = title;
  document.documentElement.lang = interfaceLanguage();
  document.documentElement.dir = interfaceDirection();
}
