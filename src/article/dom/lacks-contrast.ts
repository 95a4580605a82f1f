/** Colours that differ by no more in each of red, green and blue cannot be told apart. Of 255. */
const MAX_CHANNEL_DIFFERENCE = 8;

const NUMBERS = /[\d.]+/g;

/** True if one colour cannot be told from another, both as computed styles give them; only `rgb()` is compared by eye. */
export function lacksContrast(colour: string, behind: string): boolean {
  if (colour === behind) return true;
  const [one, other] = [parseRgb(colour), parseRgb(behind)];
  if (!one || !other) return false;
  return one.every(
    (value, index) => Math.abs(value - (other[index] as number)) <= MAX_CHANNEL_DIFFERENCE,
  );
}

function parseRgb(colour: string): number[] | undefined {
  if (!colour.startsWith('rgb')) return undefined;
  return colour.match(NUMBERS)?.slice(0, 3).map(Number);
}
