import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { judgeInput } from '../src/cli/judge-input.ts';
import { openModel } from '../src/cli/open-model.ts';
import { analyze } from '../src/engine/analyze.ts';
import type { Model } from '../src/engine/model/model.ts';
import type { Level, Verdict } from '../src/engine/verdict.ts';

const FOLDER = join(import.meta.dirname, 'pages');

/** What a page's `expected.json` may say; what it leaves out is not looked at. */
interface Expected {
  spun?: Level;
  reposted?: Level;
  kind?: Verdict['kind'];
  /** Address of the credited original; null if there is to be none. */
  original?: string | null;
}

const summaryOf = ({ spun, reposted, kind, original }: Verdict): Required<Expected> => ({
  spun: spun.level,
  reposted: reposted.level,
  kind,
  original: original?.url ?? null,
});

let model: Model;
beforeAll(async () => {
  model = await openModel();
});

/** Kinds of pages, one folder each: `<slug>/page.html`, written for this test. */
describe.each(readdirSync(FOLDER))('%s', (slug) => {
  const read = (name: string) => readFileSync(join(FOLDER, slug, name), 'utf8');

  it('is judged as it should be', () => {
    const expected = JSON.parse(read('expected.json')) as Expected;
    const { verdict } = judgeInput({ file: slug, html: read('page.html') }, (article) =>
      analyze(article, model),
    );
    expect(Object.keys(expected)).not.toEqual([]);
    expect(summaryOf(verdict)).toMatchObject(expected);
  });
});
