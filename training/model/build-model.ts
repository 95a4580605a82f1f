/**
 * Builds public/model.bin from the pinned sources and the trained numbers in training/train/data, byte for byte the same
 * each time.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { SECTIONS } from '../../src/engine/model/sections.ts';
import { PHRASE_TABLE } from '../../src/engine/thesaurus/phrase-table.ts';
import { readTrainedSections } from '../train/read-trained-sections.ts';
import { readWordClasses } from './classes/read-word-classes.ts';
import { encodeModel } from './encode-model.ts';
import { encodeSections } from './encode-sections.ts';
import { fetchPackage } from './fetch-package.ts';
import { interpolateModels } from './ngrams/interpolate-models.ts';
import { pruneModel } from './ngrams/prune-model.ts';
import { SPHINX } from './pinned-package.ts';
import { pruneThesaurus } from './prune-thesaurus.ts';
import { readCounts } from './read-counts.ts';
import { readEmbeddings } from './read-embeddings.ts';
import { readMoby } from './read-moby.ts';
import { readSphinxModel } from './read-sphinx-model.ts';
import { readWordnet } from './read-wordnet.ts';
import { reduceEmbeddings } from './reduce-embeddings.ts';

/** Set so that the file packed stays near 8.4 MB: what an n-gram must tell (in nats per word of text) to be kept. */
const PRUNING_THRESHOLD = 4e-8;
const MAX_PACKED_BYTES = 8_680_000;

const mixture = interpolateModels(readSphinxModel(fetchPackage(SPHINX)), readCounts());
const model = pruneModel(mixture, PRUNING_THRESHOLD);
const unigram = new Map(model.words.map((word, id) => [word, model.unigram[id] as number]));
const phraseTable = Array.from(PHRASE_TABLE, ([page, sources]) => [page, ...sources].join(' '));
const thesaurus = pruneThesaurus(readWordnet(), readMoby(), unigram, phraseTable);
const vectors = reduceEmbeddings(model.words, model.unigram, readEmbeddings());
const sections = {
  ...encodeModel(model, thesaurus, vectors, readWordClasses()),
  ...readTrainedSections(),
};
const file = encodeSections(sections);
const packed = deflateRawSync(file, { level: 9 }).length;
if (packed > MAX_PACKED_BYTES)
  throw new Error(`The model takes ${packed} bytes packed: raise PRUNING_THRESHOLD.`);
writeFileSync(new URL('../../public/model.bin', import.meta.url), file);

for (const name of SECTIONS) {
  console.log(`${name.padEnd(18)} ${deflateRawSync(sections[name], { level: 9 }).length}`);
}
console.log(
  `${model.words.length} + ${thesaurus.extraWords.length} words, ${model.bigramWord.length} bigrams, ${model.trigramWord.length} trigrams, ` +
    `${thesaurus.phrases.length} phrases, ${thesaurus.synsets.length} synonym sets, ${vectors.ids.length} vectors`,
);
console.log(`${file.length} bytes, SHA-256 ${createHash('sha256').update(file).digest('hex')}`);
