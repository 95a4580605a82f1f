/**
 * Collects numbers below 2^24 as two byte lists that compress well: below 128 one byte in `high`; else the upper
 * bits in `high` and the lowest byte in `low`; 255 in `high` means three bytes in `low`.
 */
export function encodeVarints() {
  const high: number[] = [];
  const low: number[] = [];
  return {
    put(value: number) {
      if (value < 128) return void high.push(value);
      const rest = value - 128;
      if (rest < 127 * 256) {
        high.push(128 + (rest >> 8));
        low.push(rest & 255);
      } else {
        high.push(255);
        low.push(value & 255, (value >> 8) & 255, value >> 16);
      }
    },
    high,
    low,
  };
}
