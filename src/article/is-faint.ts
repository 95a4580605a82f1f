/** Colours that differ by no more in each of red, green and blue cannot be told apart. Of 255. */
const TELLABLE = 8;

const NUMBERS = /[\d.]+/g;

/** True if one colour cannot be told from another, both as computed styles give them; only `rgb()` is compared by eye. */
export function isFaint(colour: string, behind: string): boolean {
  if (colour === behind) return true;
  const [one, other] = [rgbOf(colour), rgbOf(behind)];
  if (!one || !other) return false;
  return one.every((value, index) => Math.abs(value - (other[index] as number)) <= TELLABLE);
}

function rgbOf(colour: string): number[] | undefined {
  if (!colour.startsWith('rgb')) return undefined;
  return colour.match(NUMBERS)?.slice(0, 3).map(Number);
}
