import { interfaceLanguage } from './interface-language.ts';

/** Things one after another, parted as the reader's language parts them, without a last "and". */
export function formatList(items: string[]): string {
  return new Intl.ListFormat(interfaceLanguage(), { type: 'unit' }).format(items);
}
