/** Colours that differ by no more in each of red, green and blue cannot be read on each other: #e8e8e8 on white. Of 255. */
const MAX_CHANNEL_DIFFERENCE = 24;

const NUMBERS = /[\d.]+/g;

/**
 * True if text of a colour cannot be told from what is behind it, both as computed styles give them. Text that is partly
 * transparent is drawn between the two. Only `rgb()` is compared by eye.
 */
export function lacksContrast(colour: string, behind: string): boolean {
  if (colour === behind) return true;
  const [text, background] = [parseRgb(colour), parseRgb(behind)];
  if (!text || !background) return false;
  const [, , , opacity = 1] = text;
  return [0, 1, 2].every((channel) => {
    const difference = (text[channel] as number) - (background[channel] as number);
    return Math.abs(difference) * opacity <= MAX_CHANNEL_DIFFERENCE;
  });
}

const parseRgb = (colour: string) =>
  colour.startsWith('rgb') ? colour.match(NUMBERS)?.map(Number) : undefined;
