import { interfaceLanguage } from './interface-language.ts';

/** A number as the reader's language writes it. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat(interfaceLanguage()).format(value);
}
