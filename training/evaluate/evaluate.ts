/**
 * npm run evaluate [-- --section NAME] [--all] [--fast] [--json] [--write] [--readme]
 * Measures the engine on the corpus (UNSPUN_CORPUS) and prints its tables; --write renews docs/accuracy.md, with --section
 * only those sections of it; --readme only copies the figures of docs/accuracy.json into the README.
 */

import { parseArgs } from 'node:util';
import { MissingCorpusFile, requireCorpus } from '../corpus/corpus-folder.ts';
import { formatTables } from './format-tables.ts';
import { writeReadmeFigures } from './readme-figures.ts';
import { SECTIONS } from './sections.ts';
import type { Section, Table } from './table.ts';
import { writeAccuracy } from './write-accuracy.ts';

const { values } = parseArgs({
  options: {
    section: { type: 'string', multiple: true },
    all: { type: 'boolean', default: false },
    fast: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    readme: { type: 'boolean', default: false },
  },
});

if (values.readme) {
  writeReadmeFigures();
  process.exit(0);
}

const names = SECTIONS.map(({ name }) => name);
const unknown = values.section?.find((name) => !names.includes(name));
if (unknown) {
  console.error(`There is no section "${unknown}": name one of ${names.join(', ')}.`);
  process.exit(1);
}
const chosen = SECTIONS.filter(({ name, slow }) => {
  if (values.section) return values.section.includes(name);
  return !slow || values.all || values.write;
});

/** The tables of a section. One whose file the corpus lacks is left out, except from what is published. */
async function tablesOf({ title, measure }: Section): Promise<Table[] | undefined> {
  try {
    return await measure({ fast: values.fast });
  } catch (error) {
    if (!(error instanceof MissingCorpusFile)) throw error;
    console.error(`# ${title}\n\nNot measured. ${error.message}\n`);
    if (values.write) process.exit(1);
    return undefined;
  }
}

requireCorpus();
const results: { name: string; title: string; namesWords: boolean; tables: Table[] }[] = [];
for (const section of chosen) {
  const tables = await tablesOf(section);
  if (!tables) continue;
  const { name, title, namesWords = false } = section;
  results.push({ name, title, namesWords, tables });
  if (!values.json) console.log(`# ${title}\n\n${formatTables(tables)}\n`);
}
if (values.json) console.log(JSON.stringify(results, undefined, 2));
if (values.write) writeAccuracy(results);
