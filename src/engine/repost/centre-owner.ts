import { isPageName } from './names/page-names.ts';
import type { NearLine } from './near-line.ts';
import type { RuleContext } from './rule-context.ts';

/**
 * An editor's note that leads readers to more news on one's own site: "Editor's note: Find the latest news on the flood
 * in Riverpost's Flood Resource Center". What only informs (figures, shelters, helplines) may be an agency's or a
 * charity's, to which any site points. Lengths are bounded: the pattern is linear.
 */
const NOTE =
  /^editor['’]s note: (?:find|see|read) (?:the latest|all|more)\b(?=[^.!?]{0,60} (?:news|coverage|stories|articles|reports|reporting|about it)\b)[^.!?]{0,80} (?:in|at|on) (?:the )?(\p{Lu}[\p{L}\p{N}&-]{1,30}(?: \p{Lu}[\p{L}\p{N}&-]{1,30}){0,2})['’]s (?:\p{Lu}[\p{L}\p{N}-]{0,30} ){0,3}(?:center|centre|hub)\.?$/iu;

/** The house whose own pages an editor's note names; undefined for any other line. */
export const centreOwner = (text: string): string | undefined => NOTE.exec(text.trim())?.[1];

/** A note that leads to another house's pages, and the link, which would lead readers away, is gone. */
export function pointsToOtherCentre({ line }: NearLine, { pageNames }: RuleContext): boolean {
  const owner = line.links.length === 0 ? centreOwner(line.text) : undefined;
  return owner !== undefined && !isPageName(pageNames, owner);
}
