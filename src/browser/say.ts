import type strings from '../../public/_locales/en/messages.json';
import { formatNumber } from './format-number.ts';
import { interfaceDirection, interfaceLanguage } from './interface-language.ts';
import browser from './web-extension.ts';

/** A string of the interface, by its name in _locales. */
export type Phrase = keyof typeof strings;

/** Names that come in forms by number: "swapsFound" stands for "swapsFoundOne", "swapsFoundOther" and so on. */
export type Counted = {
  [P in Phrase]: P extends `${infer Stem}Other` ? Stem : never;
}[Phrase];

/** A filling keeps its own direction: an English name in an Arabic sentence would carry its full stop along. */
const isolate = (filling: string) => `\u2068${filling}\u2069`;

function message(name: string, fillings: string[]): string {
  const isMixed = interfaceDirection() === 'rtl';
  return browser.i18n.getMessage(name, isMixed ? fillings.map(isolate) : fillings);
}

/** The string in the reader's language, its placeholders filled in order. */
export function say(phrase: Phrase, ...fillings: string[]): string {
  return message(phrase, fillings);
}

/** The string's form for a number in the reader's language; the number is the first placeholder. */
export function sayCount(stem: Counted, count: number, ...fillings: string[]): string {
  const form = new Intl.PluralRules(interfaceLanguage()).select(count);
  const named = `${stem}${form.charAt(0).toUpperCase()}${form.slice(1)}`;
  const all = [formatNumber(count), ...fillings];
  return message(named, all) || message(`${stem}Other`, all);
}
