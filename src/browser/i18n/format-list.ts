import { interfaceLanguage } from './interface-language.ts';

/** A list in the reader's language, without a final "and". */
export function formatList(items: string[]): string {
  return new Intl.ListFormat(interfaceLanguage(), { type: 'unit' }).format(items);
}
