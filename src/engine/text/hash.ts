const FNV_OFFSET_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a (Fowler, Noll and Vo) over the UTF-16 units from `from` to the end: 32 bits, signed. */
export function fnv1a(text: string, from = 0): number {
  let hash = FNV_OFFSET_BASIS;
  for (let i = from; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return hash;
}

/** MurmurHash3's finalizer: each bit of the input reaches all bits of the result; 32 bits, unsigned. */
export function mixBits(bits: number): number {
  let mixed = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** The hash of a sequence that goes on with `next`, from the hash of what came before: 32 bits, unsigned. */
export const appendHash = (hash: number, next: number): number =>
  (Math.imul(hash, FNV_PRIME) ^ next) >>> 0;
