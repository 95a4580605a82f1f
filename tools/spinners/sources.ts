import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Source } from './sense.ts';
import { wordnetSource } from './wordnet-source.ts';

const require = createRequire(import.meta.url);

/** Every source of words by name; each is read once, when first asked for. */
export const SOURCES = {
  wordnet: once(() => wordnetSource(false)),
  'wordnet-near': once(() => wordnetSource(true)),
  moby: once(mobySource),
  openoffice: once(openofficeSource),
  autoblog: once(() => dictionarySource('autoblog.txt', false)),
  pivot: once(() => dictionarySource('pivot.txt', false)),
  'phrase-groups': once(() => dictionarySource('phrase-groups.txt', true)),
};

export type SourceName = keyof typeof SOURCES;

function once(load: () => Source): () => Source {
  let source: Source | undefined;
  return () => {
    source ??= load();
    return source;
  };
}

/** The Moby thesaurus: one long list a word, no senses. */
function mobySource(): Source {
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
function openofficeSource(): Source {
  const database: Record<string, string[]> = require('thesaurus').get();
  const words = new Map(Object.entries(database));
  return (base) => {
    const list = words.get(base)?.map((word) => word.replace(/ \(.*\)$/, ''));
    return list && list.length > 0 ? [{ speech: '', words: list }] : [];
  };
}

/**
 * A dictionary of this folder, lines of "original|spun|spun".
 * @param any true if each of a line's phrases may be replaced by any other of them
 */
function dictionarySource(file: string, any: boolean): Source {
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
