import type strings from '../../../public/_locales/en/messages.json';
import browser from '../web-extension.ts';
import { formatNumber } from './format-number.ts';
import { interfaceDirection, interfaceLanguage } from './interface-language.ts';

/** A string of the interface, by its name in _locales. */
export type TranslationKey = keyof typeof strings;

/** Names that come in forms by number: "swapsFound" stands for "swapsFoundOne", "swapsFoundOther" and so on. */
export type PluralKey = {
  [P in TranslationKey]: P extends `${infer Stem}Other` ? Stem : never;
}[TranslationKey];

/** A filling keeps its own direction: an English name in an Arabic sentence would carry its full stop along. */
const isolateDirection = (filling: string) => `\u2068${filling}\u2069`;

function getMessage(name: string, fillings: string[]): string {
  const isMixed = interfaceDirection() === 'rtl';
  return browser.i18n.getMessage(name, isMixed ? fillings.map(isolateDirection) : fillings);
}

/** The string in the reader's language, its placeholders filled in order. */
export function translate(phrase: TranslationKey, ...fillings: string[]): string {
  return getMessage(phrase, fillings);
}

/** The string's form for a number in the reader's language; the number is the first placeholder. */
export function translateCount(stem: PluralKey, count: number, ...fillings: string[]): string {
  const form = new Intl.PluralRules(interfaceLanguage()).select(count);
  const named = `${stem}${form.charAt(0).toUpperCase()}${form.slice(1)}`;
  const all = [formatNumber(count), ...fillings];
  return getMessage(named, all) || getMessage(`${stem}Other`, all);
}
