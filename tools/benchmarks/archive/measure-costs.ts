import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { describeCosts } from './describe-costs.ts';
import { drawPlot } from './draw-plot.ts';
import type { Costs } from './figures.ts';
import { measureArticles } from './measure-articles.ts';
import { measureLookUps } from './measure-look-ups.ts';

const DOCS = new URL('../../../docs/', import.meta.url);
const FIGURES = new URL('archive-costs.json', DOCS);

/** The machine, and how busy it was before the measurement began: both decide about seconds. */
function describeMachine(): string {
  const processors = cpus();
  const others = loadavg()[0] ?? 0;
  const state = others < 0.5 ? 'quiet' : `busy (${others.toFixed(1)} other programs at work)`;
  return `${processors.length} processors, ${state}`;
}

/** The figures that were written before: a run measures some of them. */
const readCosts = (): Costs =>
  existsSync(FIGURES) ? JSON.parse(readFileSync(FIGURES, 'utf8')) : {};

async function measure(articles: number, sketches: number | undefined): Promise<Costs> {
  const machine = describeMachine();
  if (sketches !== undefined)
    return { lookUps: { machine, figures: await measureLookUps(sketches) } };
  return { archives: { machine, ...(await measureArticles(articles)) } };
}

/**
 * Measures what an archive of so many articles costs, or look-ups in one of so many sketches; prints it, and writes it to
 * docs/archive-costs.* beside what was measured before if asked to.
 */
export async function measureCosts(
  articles: number,
  sketches: number | undefined,
  isWritten: boolean,
): Promise<void> {
  const measured = await measure(articles, sketches);
  // Read now, not before: another run may have written meanwhile.
  const costs = { ...(isWritten ? readCosts() : {}), ...measured };
  const page = describeCosts(costs);
  console.log(page);
  if (!isWritten) return;
  writeFileSync(FIGURES, `${JSON.stringify(costs, null, 2)}\n`);
  writeFileSync(new URL('archive-costs.md', DOCS), page);
  const plot = drawPlot(costs.lookUps?.figures ?? []);
  if (costs.lookUps) writeFileSync(new URL('archive-look-ups.svg', DOCS), plot);
}
