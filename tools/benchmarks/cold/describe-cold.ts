import { resolve } from 'node:path';
import { BUILD_FOLDERS } from '../../../test/harness/launch-fixture.ts';
import { measureHeldMemory } from './held-memory.ts';
import { type ColdTimes, measureCold } from './measure-cold.ts';

type Row = [name: string, own: number, other: number | undefined];

const cell = (value: number | undefined) =>
  value === undefined || Number.isNaN(value) ? '' : value.toFixed(0);

function table(rows: Row[], isCompared: boolean): string {
  const head = isCompared
    ? ['| what a reader waits for | this build | the other | ratio |', '|---|---:|---:|---:|']
    : ['| what a reader waits for | median |', '|---|---:|'];
  const lines = rows
    .filter(([, own]) => !Number.isNaN(own))
    .map(([name, own, other]) =>
      isCompared
        ? `| ${name} | ${cell(own)} | ${cell(other)} | ${other ? (own / other).toFixed(2) : ''} |`
        : `| ${name} | ${cell(own)} |`,
    );
  return [...head, ...lines].join('\n');
}

const timeRows = (browser: string, own?: ColdTimes, other?: ColdTimes): Row[] => [
  [`${browser}: banner after a pause, ms`, own?.asleep ?? Number.NaN, other?.asleep],
  [`${browser}: banner on the first page, ms`, own?.firstPage ?? Number.NaN, other?.firstPage],
];

/**
 * Measures what readers meet who were away: a sleeping background, a new installation, and memory after many pages.
 * @param against folder of another build for Chromium, measured by turns; its columns stand beside
 * @returns a table in Markdown
 */
export async function describeCold(against?: string): Promise<string> {
  const folders = [BUILD_FOLDERS.chromium, ...(against ? [resolve(against)] : [])];
  const [own, other] = await measureCold('chromium', folders);
  const [firefox] = await measureCold('firefox');
  const held = await measureHeldMemory();
  const otherHeld = against ? await measureHeldMemory(resolve(against)) : [];
  const memory = held.map(({ pages, megabytes }, i): Row => {
    return [
      `memory of the background after ${pages} pages, MB`,
      megabytes,
      otherHeld[i]?.megabytes,
    ];
  });
  const rows = [...timeRows('Chromium', own, other), ...timeRows('Firefox', firefox), ...memory];
  return table(rows, against !== undefined);
}
