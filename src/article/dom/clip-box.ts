/** A rectangle in the coordinates of the window. CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Left of a box that is clipped away altogether. */
export const NOTHING: Box = { left: 0, top: 0, right: 0, bottom: 0 };

/** The whole plane. */
export const EVERYTHING: Box = {
  left: -Infinity,
  top: -Infinity,
  right: Infinity,
  bottom: Infinity,
};

/** What two boxes share; without a height or width if they share nothing. */
export const intersect = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

export const heightOf = ({ top, bottom }: Box) => bottom - top;
export const widthOf = ({ left, right }: Box) => right - left;

/** A length as computed styles give it: "12px", "50%", "calc(100% - 4px)"; NaN if it is none of these. */
function lengthOf(value: string, whole: number): number {
  const sum = /^calc\(([-\d.]+)% ([+-]) ([\d.]+)px\)$/.exec(value);
  if (sum) return (Number(sum[1]) / 100) * whole + Number(`${sum[2]}${sum[3]}`);
  const number = Number.parseFloat(value);
  if (value.endsWith('%')) return (number / 100) * whole;
  return value.endsWith('px') || number === 0 ? number : Number.NaN;
}

/** The values of a list, brackets kept together: "0px calc(1% + 2px)" are two. */
const valuesIn = (list: string) => list.match(/calc\([^)]*\)|[^\s(),]+/g) ?? [];

/** How far the sides of a shape lie inside a box, in the order of CSS; of a circle, those of the square around it. */
function insetsOf(shape: string, list: string, box: Box): number[] {
  const [first = '', second = first, third = first, fourth = second] = valuesIn(list);
  const wholes = [heightOf(box), widthOf(box), heightOf(box), widthOf(box)];
  if (shape === 'inset')
    return [first, second, third, fourth].map((value, at) => lengthOf(value, wholes[at] ?? 0));
  return wholes.map((whole, at) => whole / 2 - lengthOf(at % 2 ? first : second, whole));
}

/** A polygon whose points are all one has no inside; others are not looked at. */
const POINT = /^polygon\(([^,]+)(?:, \1)*\)$/;

/** What a computed `clip-path` leaves of an element's box at most; the box itself for paths that are not understood. */
export function clipPathBox(clipPath: string, box: Box): Box {
  if (POINT.test(clipPath)) return NOTHING;
  const [, shape, list = ''] = /^(inset|circle|ellipse)\((.*)\)$/.exec(clipPath) ?? [];
  const insets = shape ? insetsOf(shape, list.replace(/ (?:round|at) .*/, ''), box) : [];
  const [top = 0, right = 0, bottom = 0, left = 0] = insets.some(Number.isNaN) ? [] : insets;
  return {
    left: box.left + left,
    top: box.top + top,
    right: box.right - right,
    bottom: box.bottom - bottom,
  };
}

/** What the old `clip` leaves of an absolutely positioned element's box: "rect(0px, 1px, 1px, 0px)". */
export function clipBox(clip: string, box: Box): Box {
  const [top = '', right = '', bottom = '', left = ''] =
    /^rect\((.*)\)$/.exec(clip)?.[1]?.split(/,? /) ?? [];
  const from = (start: number, value: string, other: number) =>
    value === 'auto' || value === '' ? other : start + (Number.parseFloat(value) || 0);
  return {
    left: from(box.left, left, box.left),
    top: from(box.top, top, box.top),
    right: from(box.left, right, box.right),
    bottom: from(box.top, bottom, box.bottom),
  };
}
