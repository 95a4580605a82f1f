import type { Document } from './document.ts';
import { hash } from './hash.ts';
import { readCountable } from './read-countable.ts';
import { readHuman } from './read-human.ts';
import { readSpunParallel } from './read-spun-parallel.ts';
import { readWeb } from './read-web.ts';
import { countWords } from './windows.ts';

/** Shorter texts are no articles. */
const SHORTEST = 100;

/** A site with more texts than this would be all that a reader has read, or all that is strange to her. */
const LARGE_SITE = 900;

/** A text of the corpus for measuring what is remembered: of a site that has all its authors. */
export interface Memorable {
  site: string;
  text: string;
}

/** The site of a document, without the author or genre that some of the corpus add. */
const hostOf = ({ site }: Document) => site.split(/[:(]/)[0]?.trim() ?? site;

/**
 * A reader's life: the texts that she has read, the originals of `spun-parallel` first, and texts of sites that she
 * has never been to. The same ones each time.
 * @param most texts she has read
 * @param strange texts of other sites, or fewer
 */
export function readMemorable(most: number, strange: number) {
  const originals = new Set(readSpunParallel().map(({ original = '' }) => original));
  const texts = new Map(
    [...readCountable(), ...readWeb(), ...readHuman()]
      .filter(({ text }) => countWords(text) >= SHORTEST && !originals.has(text))
      .map((document) => [document.text, hostOf(document)]),
  );
  const sites = new Map<string, string[]>();
  for (const [text, site] of texts) sites.set(site, [...(sites.get(site) ?? []), text]);
  const read: Memorable[] = [...originals].map((text) => ({ site: 'spun-parallel', text }));
  const strangers: Memorable[] = [];
  for (const [site, list] of [...sites].sort(([a], [b]) => hash(a) - hash(b))) {
    const fits = list.length < LARGE_SITE && strangers.length + list.length <= strange;
    (fits ? strangers : read).push(...list.map((text) => ({ site, text })));
  }
  return { read: read.slice(0, most), strangers };
}
