/** Colours whose red, green and blue differ by no more than this look the same. Of 255. */
const MAX_CHANNEL_DIFFERENCE = 8;

const NUMBERS = /[\d.]+/g;

/** True if two colours look the same. Both are computed styles; only `rgb()` colours are compared by value. */
export function lacksContrast(colour: string, background: string): boolean {
  if (colour === background) return true;
  const [text, behind] = [parseRgb(colour), parseRgb(background)];
  if (!text || !behind) return false;
  return text.every(
    (value, index) => Math.abs(value - (behind[index] as number)) <= MAX_CHANNEL_DIFFERENCE,
  );
}

function parseRgb(colour: string): number[] | undefined {
  if (!colour.startsWith('rgb')) return undefined;
  return colour.match(NUMBERS)?.slice(0, 3).map(Number);
}
