import type { Line } from '../../../article/article.ts';
import { isOwnName } from './is-own-name.ts';

/** Portals name the source in an element without a label: `<span class="date-source">`. */
const SOURCE_ELEMENT = /(?:^|[.#_-])(?:source|origin|laiyuan)(?:$|[._-])/i;
const MAX_LINE_LENGTH = 80;

/** What is left of a line that names a source and a date: the date. */
const DATE_ONLY =
  /^(?:[\d\s\p{P}\p{S}年月日]|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|am|pm|gmt|utc|bjt)+$/iu;

/** "(NAME) 09:05, 6 May": a name in brackets, or the name of the site that it leads to, and a date. */
function isDatedLink({ text, links }: Line): boolean {
  const [link] = links;
  if (!link || links.length > 1) return false;
  const [before, after] = [text.slice(0, link.start), text.slice(link.end)];
  if (!/\d/.test(before + after) || !DATE_ONLY.test(before + after)) return false;
  const isBracketed = /[([（]\s*$/.test(before) && /^\s*[)\]）]/.test(after);
  return (
    isBracketed || /^[([（].*[)\]）]$/.test(link.text) || isOwnName(link.text, link.href, undefined)
  );
}

/** Whether a line above an article names its source without a label, as portals do. */
export function isSourceLine(line: Line): boolean {
  if (line.text.length > MAX_LINE_LENGTH || line.links.length === 0) return false;
  const isNamed = line.ancestors.slice(0, 2).some((ancestor) => SOURCE_ELEMENT.test(ancestor));
  return isNamed || isDatedLink(line);
}
