import type strings from '../../../public/_locales/en/messages.json';
import browser from '../web-extension.ts';
import { formatNumber } from './format-number.ts';
import { interfaceDirection, interfaceLanguage } from './interface-language.ts';

/** A string of the interface, by its key in _locales. */
export type TranslationKey = keyof typeof strings;

/** Keys with plural forms: "swapsFound" stands for "swapsFoundOne", "swapsFoundOther" and so on. */
export type PluralKey = {
  [P in TranslationKey]: P extends `${infer Stem}Other` ? Stem : never;
}[TranslationKey];

/** A substitution keeps its own direction: an English name in an Arabic sentence would otherwise move the full stop. */
const isolateDirection = (substitution: string) => `\u2068${substitution}\u2069`;

function getMessage(name: string, substitutions: string[]): string {
  const isRightToLeft = interfaceDirection() === 'rtl';
  return browser.i18n.getMessage(
    name,
    isRightToLeft ? substitutions.map(isolateDirection) : substitutions,
  );
}

/** The string in the reader's language, with its placeholders filled in order. */
export function translate(key: TranslationKey, ...substitutions: string[]): string {
  return getMessage(key, substitutions);
}

/** The string's plural form for a number in the reader's language; the number is the first placeholder. */
export function translateCount(stem: PluralKey, count: number, ...substitutions: string[]): string {
  const form = new Intl.PluralRules(interfaceLanguage()).select(count);
  const key = `${stem}${form.charAt(0).toUpperCase()}${form.slice(1)}`;
  const values = [formatNumber(count), ...substitutions];
  return getMessage(key, values) || getMessage(`${stem}Other`, values);
}
