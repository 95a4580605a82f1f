import type { CorpusDocument } from './corpus-document.ts';
import { hash } from './hash.ts';
import { readHuman } from './read-human.ts';
import { readLanguageModelTexts } from './read-language-model-texts.ts';
import { readSpunParallel } from './read-spun-parallel.ts';
import { readWeb } from './read-web.ts';
import { countWords } from './windows.ts';

/** Shorter texts are no articles. */
const MIN_WORDS = 100;

/** A site with more texts than this would be all that a reader has read, or all that is strange to her. */
const MAX_TEXTS_PER_SITE = 900;

/** A text of the corpus for measuring what is remembered: of a site that has all its authors. */
export interface HistoryText {
  site: string;
  text: string;
}

/** The site of a document, without the author or genre that some of the corpus add. */
const hostOf = ({ site }: CorpusDocument) => site.split(/[:(]/)[0]?.trim() ?? site;

/**
 * A reader's life: the texts that she has read, the originals of `spun-parallel` first, and texts of sites that she
 * has never been to. The same ones each time.
 * @param most texts she has read
 * @param strange texts of other sites, or fewer
 */
export function readHistoryTexts(most: number, strange: number) {
  const originals = new Set(readSpunParallel().map(({ original = '' }) => original));
  const texts = new Map(
    [...readLanguageModelTexts(), ...readWeb(), ...readHuman()]
      .filter(({ text }) => countWords(text) >= MIN_WORDS && !originals.has(text))
      .map((document) => [document.text, hostOf(document)]),
  );
  const sites = new Map<string, string[]>();
  for (const [text, site] of texts) sites.set(site, [...(sites.get(site) ?? []), text]);
  const read: HistoryText[] = [...originals].map((text) => ({ site: 'spun-parallel', text }));
  const strangers: HistoryText[] = [];
  for (const [site, list] of [...sites].sort(([a], [b]) => hash(a) - hash(b))) {
    const fits = list.length < MAX_TEXTS_PER_SITE && strangers.length + list.length <= strange;
    (fits ? strangers : read).push(...list.map((text) => ({ site, text })));
  }
  return { read: read.slice(0, most), strangers };
}
