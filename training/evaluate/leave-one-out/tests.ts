import { pipelineOf } from '../../../src/engine/spin/pipeline.ts';
import { plainTextArticle } from '../../corpus/plain-text-article.ts';
import { readSpunParallel } from '../../corpus/read-spun-parallel.ts';
import { readSpunReal } from '../../corpus/read-spun-real.ts';
import { countWords } from '../../corpus/windows.ts';
import { spin } from '../../spinners/spin.ts';
import { SPINNERS } from '../../spinners/spinners.ts';
import { type StoredDoc, storeDoc } from '../../train/stored-doc.ts';
import { humanPassages } from '../human-passages.ts';
import { loadBuiltModel } from '../load-engine.ts';
import { wholeChannel } from './rounds.ts';

/** A text of the test part that a training meets which never saw its spinner. */
export interface LeaveOneOutTest {
  table: 'synthetic' | 'tools' | 'families';
  /** The names by which it is asked for: its channel and its spinner, its tool, or its family. */
  names: string[];
  label: string;
  doc: StoredDoc;
}

export const RATE = 0.2;
export const LENGTHS = [200, 400];
const PASSAGES = 20;

/** Public spinners are asked for whole articles of this length, texts from the wild from where verdicts begin. */
const MIN_WORDS = { tool: 200, family: 100 };

/** All texts to be met. */
export async function readLeaveOneOutTests(): Promise<LeaveOneOutTest[]> {
  const pipeline = pipelineOf(await loadBuiltModel());
  const test = (
    of: Pick<LeaveOneOutTest, 'table' | 'names' | 'label'>,
    text: string,
  ): LeaveOneOutTest => {
    return { ...of, doc: storeDoc(plainTextArticle(text), pipeline) };
  };
  const synthetic = LENGTHS.flatMap((words) => {
    const bases = humanPassages('test', words, PASSAGES);
    return SPINNERS.flatMap((spinner) => {
      const of = {
        table: 'synthetic' as const,
        names: [wholeChannel(spinner.channel), spinner.name],
        label: `${words} words`,
      };
      return bases.map((text, i) => test(of, spin(text, spinner, RATE, `left ${i}`).text));
    });
  });
  const parallel = readSpunParallel()
    .filter(({ part, text }) => part === 'test' && countWords(text) >= MIN_WORDS.tool)
    .map(({ family = '', text }) => {
      return test({ table: 'tools', names: [family], label: 'whole articles' }, text);
    });
  const real = readSpunReal()
    .filter(({ part, text, language, doubtful }) => {
      const isRead = part === 'test' && language === 'en' && !doubtful;
      return isRead && countWords(text) >= MIN_WORDS.family;
    })
    .map(({ family = '', text }) => {
      return test({ table: 'families', names: [family], label: 'texts' }, text);
    });
  return [...synthetic, ...parallel, ...real];
}
