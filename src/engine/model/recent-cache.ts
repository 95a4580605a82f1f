/**
 * A cache of what was asked for last, in two generations: once the young one holds `size` values, the old one goes. So it
 * holds at most twice as many, and a look into it costs no more than one into a Map.
 */
export class RecentCache<Key, Value> {
  private young = new Map<Key, Value>();
  private old = new Map<Key, Value>();
  private readonly size: number;

  constructor(size: number) {
    this.size = size;
  }

  /** The value of a key; made if it is not known any more. */
  get(key: Key, make: () => Value): Value {
    if (this.young.has(key)) return this.young.get(key) as Value;
    const value = this.old.has(key) ? (this.old.get(key) as Value) : make();
    if (this.young.size >= this.size) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, value);
    return value;
  }
}
