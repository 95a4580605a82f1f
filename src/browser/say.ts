import browser from 'webextension-polyfill';
import type strings from '../../public/_locales/en/messages.json';

/** A string of the interface, by its name in _locales. */
export type Phrase = keyof typeof strings;

/** Names that come in forms by number: "swapsFound" stands for "swapsFoundOne", "swapsFoundOther" and so on. */
export type Counted = {
  [P in Phrase]: P extends `${infer Stem}Other` ? Stem : never;
}[Phrase];

/** The string in the reader's language, its placeholders filled in order. */
export function say(phrase: Phrase, ...fillings: string[]): string {
  return browser.i18n.getMessage(phrase, fillings);
}

/** The string's form for a number in the reader's language; the number is the first placeholder. */
export function sayCount(stem: Counted, count: number, ...fillings: string[]): string {
  const language = browser.i18n.getUILanguage();
  const form = new Intl.PluralRules(language).select(count);
  const named = `${stem}${form.charAt(0).toUpperCase()}${form.slice(1)}`;
  const number = new Intl.NumberFormat(language).format(count);
  return (
    browser.i18n.getMessage(named, [number, ...fillings]) ||
    browser.i18n.getMessage(`${stem}Other`, [number, ...fillings])
  );
}
