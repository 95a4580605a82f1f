/**
 * npm run evaluate [-- --section NAME] [--all] [--fast] [--json] [--write | --sample]
 * Measures the engine on the corpus (UNSPUN_CORPUS) and prints its tables; --write renews docs/accuracy.md.
 * --sample measures on a small sample of free texts, with the model that `npm run train -- --sample` made of them.
 */
import { parseArgs } from 'node:util';
import { MissingCorpusFile } from '../corpus/corpus-folder.ts';
import { runProgram } from '../run-program.ts';
import { useSample } from '../sample/use-sample.ts';
import { formatTables } from './format-tables.ts';
import { SECTIONS } from './sections.ts';
import type { Section, Table } from './table.ts';
import { writeAccuracy } from './write-accuracy.ts';

interface SectionResult {
  name: string;
  title: string;
  tables: Table[];
}

const { values } = parseArgs({
  options: {
    section: { type: 'string', multiple: true },
    all: { type: 'boolean', default: false },
    fast: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    sample: { type: 'boolean', default: false },
  },
});

const names = SECTIONS.map(({ name }) => name);
const unknown = values.section?.find((name) => !names.includes(name));
if (values.sample && values.write) {
  console.error(
    'Figures of the sample mean nothing: --write needs a real corpus, without --sample.',
  );
  process.exit(1);
}
if (unknown) {
  console.error(`There is no section "${unknown}": name one of ${names.join(', ')}.`);
  process.exit(1);
}
const chosen = SECTIONS.filter(({ name, slow }) => {
  if (values.section) return values.section.includes(name);
  return !slow || values.all || values.write;
});

/** Measures a section. One whose part of the corpus is missing is left out, except from what is published. */
async function measureSection({ name, title, measure }: Section): Promise<SectionResult[]> {
  try {
    const tables = await measure({ fast: values.fast });
    if (!values.json) console.log(`# ${title}\n\n${formatTables(tables)}\n`);
    return [{ name, title, tables }];
  } catch (error) {
    if (values.write || !(error instanceof MissingCorpusFile)) throw error;
    console.error(`# ${title}\n\nNot measured. ${error.message}\n`);
    return [];
  }
}

await runProgram(async () => {
  if (values.sample) useSample();
  const results: SectionResult[] = [];
  for (const section of chosen) results.push(...(await measureSection(section)));
  if (values.json) console.log(JSON.stringify(results, undefined, 2));
  if (values.write) writeAccuracy(results);
});
