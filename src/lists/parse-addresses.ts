/** A line of a list or a cell of a table, in quotation marks or not. */
const CELL_END = /[\r\n\t,;|]+/;

/** "example.com/story", as people write addresses. */
const WITHOUT_SCHEME = /^(?:[\p{L}\d-]+\.)+\p{L}{2,}(?:[/?#]\S*)?$/u;

export interface ParsedAddresses {
  /** Each once, in order. */
  addresses: string[];
  /** Lines without an address. */
  unreadable: number;
}

/** Commas and semicolons may be part of an address: what follows "https://" goes on to the next space. */
function addressesIn(line: string): string[] {
  const written = line.match(/https?:\/\/[^\s"'<>|]+/gi);
  if (written) return written.flatMap((one) => one.split(/[,;](?=https?:\/\/)/i)).map(trimEnd);
  return line
    .split(CELL_END)
    .map((cell) => cell.trim().replace(/^["']|["']$/g, ''))
    .filter((cell) => WITHOUT_SCHEME.test(cell))
    .map((cell) => `https://${cell}`);
}

const trimEnd = (address: string) => address.replace(/[,;.)\]]+$/, '');

/** Finds the addresses in a pasted list or table: with or without "https://", several on a line. */
export function parseAddresses(text: string): ParsedAddresses {
  const addresses = new Set<string>();
  let unreadable = 0;
  for (const line of text.split(/[\r\n]+/)) {
    if (line.trim() === '') continue;
    const found = addressesIn(line).filter((address) => URL.canParse(address));
    if (found.length === 0) unreadable++;
    for (const address of found) addresses.add(new URL(address).href);
  }
  return { addresses: [...addresses], unreadable };
}
