import type { SourceCandidate } from '../../engine/verdict.ts';
import { translate } from '../i18n/translate.ts';

/** The registered domain behind a source's name, unless the name is that domain. */
export const siteBeside = ({ name, site }: Pick<SourceCandidate, 'name' | 'site'>) =>
  site && name.toLowerCase() !== site ? site : undefined;

/** A source as a sentence names it: its name, and in brackets where its address leads. */
export function sourceLabel(source: Pick<SourceCandidate, 'name' | 'site'>): string {
  const site = siteBeside(source);
  return site ? translate('nameAndSite', source.name, site) : source.name;
}

/** Characters that turn the order of others round or are not seen at all: a quote of a page must read as it is. */
const FORMAT_CHARACTER =
  /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/** A page's words without such characters. */
export const plainQuote = (quote: string): string => quote.replace(FORMAT_CHARACTER, '');
