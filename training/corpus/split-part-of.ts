import type { SplitPart } from './corpus-document.ts';
import { hash } from './hash.ts';
import split from './split.json' with { type: 'json' };

const overrides = split.overrides as Record<string, SplitPart>;

/**
 * The side of the split on which a key (site, author, group) stands: a hash of the key decides, unless split.json
 * lists it because texts under this key are near-duplicates of texts under another.
 */
export function splitPartOf(key: string): SplitPart {
  const listed = overrides[key];
  if (listed) return listed;
  const place = hash(`${split.salt} ${key}`) / 2 ** 32;
  if (place < split.train) return 'train';
  return place < split.train + split.tune ? 'tune' : 'test';
}
