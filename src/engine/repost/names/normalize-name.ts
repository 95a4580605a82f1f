/**
 * Normalizes a name for comparison: compatibility forms decomposed, only letters and digits, lower case. Unlike
 * `normalizeLine` it keeps no offsets.
 */
export function normalizeName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
