import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { judgeInput } from '../src/cli/judge-input.ts';
import { openModel } from '../src/cli/open-model.ts';
import { analyze } from '../src/engine/analyze.ts';
import type { Model } from '../src/engine/model/model.ts';
import type { Verdict } from '../src/engine/verdict.ts';
import { readExpectedVerdict } from './expected-verdict.ts';

const FOLDER = join(import.meta.dirname, 'pages');

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
  it('is judged as it should be', () => {
    const { url, without = [], ...expected } = readExpectedVerdict(join(FOLDER, slug));
    const html = readFileSync(join(FOLDER, slug, 'page.html'), 'utf8');
    const input = { file: slug, html, ...(url && { url }) };
    const { verdict } = judgeInput(input, (article) => analyze(article, model));
    expect(summaryOf(verdict)).toMatchObject(expected);
    const signals = verdict.evidence.map(({ signal }) => signal);
    expect(signals.filter((signal) => without.includes(signal))).toEqual([]);
  });
});
