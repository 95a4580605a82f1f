import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { SynonymSource } from './sense.ts';
import { vectorNeighbours } from './vector-neighbours.ts';
import { wordnetSource } from './wordnet-source.ts';

const require = createRequire(import.meta.url);

/** Every source of words by name; each is read once, when first asked for. */
export const SYNONYM_SOURCES = {
  wordnet: memoize(() => wordnetSource(false)),
  'wordnet-near': memoize(() => wordnetSource(true)),
  moby: memoize(mobySource),
  openoffice: memoize(openofficeSource),
  autoblog: memoize(() => dictionarySource('autoblog.txt', false)),
  pivot: memoize(() => dictionarySource('pivot.txt', false)),
  'phrase-groups': memoize(() => dictionarySource('phrase-groups.txt', true)),
  vectors: memoize(vectorSource),
};

export type SynonymSourceName = keyof typeof SYNONYM_SOURCES;

function memoize(load: () => SynonymSource): () => SynonymSource {
  let source: SynonymSource | undefined;
  return () => {
    source ??= load();
    return source;
  };
}

/** The Moby thesaurus: one long list a word, no senses. */
function mobySource(): SynonymSource {
  const path = join(dirname(require.resolve('moby/package.json')), 'words.txt');
  const lines = new Map<string, string>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const comma = line.indexOf(',');
    if (comma > 0) lines.set(line.slice(0, comma).toLowerCase(), line.slice(comma + 1).trim());
  }
  return (base) => {
    const words = lines.get(base)?.split(',');
    return words ? [{ speech: '', words }] : [];
  };
}

/** The OpenOffice thesaurus (npm `thesaurus`): for measuring and training only, never shipped. */
function openofficeSource(): SynonymSource {
  const database: Record<string, string[]> = require('thesaurus').get();
  const words = new Map(Object.entries(database));
  return (base) => {
    const list = words.get(base)?.map((word) => word.replace(/ \(.*\)$/, ''));
    return list && list.length > 0 ? [{ speech: '', words: list }] : [];
  };
}

/** Neighbours by word vectors: the words of a dictionary that nobody knows. */
function vectorSource(): SynonymSource {
  const neighbours = new Map(Object.entries(vectorNeighbours()));
  return (base) => {
    const words = neighbours.get(base) ?? [];
    return words.length > 0 ? [{ speech: '', words }] : [];
  };
}

/**
 * A dictionary of this folder, lines of "original|spun|spun".
 * @param any true if each of a line's phrases may be replaced by any other of them
 */
function dictionarySource(file: string, any: boolean): SynonymSource {
  const text = readFileSync(new URL(`./data/${file}`, import.meta.url), 'utf8');
  const words = new Map<string, string[]>();
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const group = line.split('|');
    for (const original of any ? group : group.slice(0, 1)) {
      const others = group.slice(any ? 0 : 1).filter((word) => word !== original);
      words.set(original, [...(words.get(original) ?? []), ...others]);
    }
  }
  return (base) => {
    const list = words.get(base);
    return list && list.length > 0 ? [{ speech: '', words: list }] : [];
  };
}
