import type { VarintSectionName } from '../../src/engine/model/sections.ts';

/** Two sections that hold a list of numbers. */
export type VarintSections<Name extends VarintSectionName> = Record<
  `${Name}High` | `${Name}Low`,
  Uint8Array
>;

/**
 * Numbers below 2^24 as two byte lists that compress well: below 128 one byte in `high`; else the upper bits in `high`
 * and the lowest byte in `low`; 255 in `high` means three bytes in `low`.
 */
export function encodeVarints(numbers: Iterable<number>): { high: Uint8Array; low: Uint8Array } {
  const high: number[] = [];
  const low: number[] = [];
  for (const value of numbers) {
    const rest = value - 128;
    if (rest < 0) high.push(value);
    else if (rest < 127 * 256) {
      high.push(128 + (rest >> 8));
      low.push(rest & 255);
    } else {
      high.push(255);
      low.push(value & 255, (value >> 8) & 255, value >> 16);
    }
  }
  return { high: Uint8Array.from(high), low: Uint8Array.from(low) };
}

/** A list of numbers as its two sections. */
export function varintSections<Name extends VarintSectionName>(
  name: Name,
  numbers: Iterable<number>,
): VarintSections<Name> {
  const { high, low } = encodeVarints(numbers);
  return { [`${name}High`]: high, [`${name}Low`]: low } as VarintSections<Name>;
}

/** Ascending numbers as differences: how many are skipped before each. */
export function* differences(ascending: Iterable<number>): Generator<number> {
  let before = -1;
  for (const value of ascending) {
    yield value - before - 1;
    before = value;
  }
}
