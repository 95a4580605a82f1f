/** A name as it is compared: compatibility forms folded, accents and everything but letters and digits dropped, lower case. */
export function normalizeName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
