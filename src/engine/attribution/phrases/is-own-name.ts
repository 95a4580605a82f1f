import { brandOf, brandStem } from '../addresses/compare-brands.ts';

/** Words that publishers add to their name in a credit line. */
const PUBLISHER_WORDS =
  /\b(?:the|news|online|website|com|net|org|magazine|editorial|staff|team|redaktion|de|www)\b/g;

/**
 * True if a credited name is the page's own: its domain's name or its site name, ignoring added words, digits and
 * punctuation. Stricter on what is shared than `isPageName`, which compares whole names of people and sites.
 */
export function isOwnName(name: string, pageUrl: string, siteName: string | undefined): boolean {
  const credited = bareName(name);
  if (credited.length < 2) return false;
  const ownNames = [brandOf(pageUrl), siteName]
    .map((text) => bareName(text ?? ''))
    .filter((text) => text.length >= 2);
  return ownNames.some(
    (text) => text === credited || brandStem(text) === credited || text === brandStem(credited),
  );
}

function bareName(name: string): string {
  const letters = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const essential = letters.replace(PUBLISHER_WORDS, ' ').replace(/[^\p{L}]/gu, '');
  return essential.length >= 2 ? essential : letters.replace(/[^\p{L}]/gu, '');
}
