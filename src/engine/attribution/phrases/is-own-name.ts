import { brandOf, brandStem } from '../addresses/compare-brands.ts';

/** Words that publishers add to their name in a credit line. */
const PUBLISHER_WORDS =
  /\b(?:the|news|online|website|com|net|org|magazine|editorial|staff|team|redaktion|de|www)\b/g;

/** True if a credited name is the page's own: its domain's name or its site name, added words, digits and punctuation aside. */
export function isOwnName(name: string, pageUrl: string, siteName: string | undefined): boolean {
  const credited = bareName(name);
  if (credited.length < 2) return false;
  const own = [brandOf(pageUrl), siteName]
    .map((text) => bareName(text ?? ''))
    .filter((text) => text.length >= 2);
  return own.some(
    (text) => text === credited || brandStem(text) === credited || text === brandStem(credited),
  );
}

function bareName(name: string): string {
  const letters = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const shortened = letters.replace(PUBLISHER_WORDS, ' ').replace(/[^\p{L}]/gu, '');
  return shortened.length >= 2 ? shortened : letters.replace(/[^\p{L}]/gu, '');
}
