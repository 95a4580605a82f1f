import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { judgeInput } from '../src/cli/judge-input.ts';
import { openModel } from '../src/cli/open-model.ts';
import { analyze } from '../src/engine/analyze.ts';
import type { Model } from '../src/engine/model/model.ts';
import type { Level, Verdict } from '../src/engine/verdict.ts';

const FOLDER = join(import.meta.dirname, 'pages');

/** What a page's `expected.json` may state; what it leaves out is not checked. */
interface Expected {
  /** Where the page stands; without it, where it says it does. */
  url?: string;
  /** The name of the credited original. */
  name?: string;
  /** Signals of which there is to be no evidence. */
  without?: string[];
  spun?: Level;
  reposted?: Level;
  kind?: Verdict['kind'];
  /** Address of the credited original; null if there is to be none. */
  original?: string | null;
}

const summaryOf = ({ spun, reposted, kind, original }: Verdict) => ({
  spun: spun.level,
  reposted: reposted.level,
  kind,
  original: original?.url ?? null,
  name: original?.name,
});

let model: Model;
beforeAll(async () => {
  model = await openModel();
});

/** Pages that were once judged wrongly: `<slug>/page.html` in our wording. */
describe.each(readdirSync(FOLDER))('%s', (slug) => {
  const read = (name: string) => readFileSync(join(FOLDER, slug, name), 'utf8');

  it('is judged as it should be', () => {
    const { url, without = [], ...expected } = JSON.parse(read('expected.json')) as Expected;
    const input = { file: slug, html: read('page.html'), ...(url && { url }) };
    const { verdict } = judgeInput(input, (article) => analyze(article, model));
    expect(Object.keys(expected)).not.toEqual([]);
    expect(summaryOf(verdict)).toMatchObject(expected);
    const signals = verdict.evidence.map(({ signal }) => signal);
    expect(signals.filter((signal) => without.includes(signal))).toEqual([]);
  });
});
