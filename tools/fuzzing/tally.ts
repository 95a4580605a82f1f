import { quantile } from '../benchmarks/quantile.ts';
import type { OutputRow } from './check-output.ts';
import { HEAP_LIMIT } from './run-command-line.ts';

const MAX_SHOWN_FAULTS = 20;

const inWords = (values: number[], share: number) => quantile(values, share).toFixed(1);

/** Counts what came of the pages, and everything that was wrong. */
export class Tally {
  readonly faults: string[] = [];
  readonly #levels = new Map<string, number>();
  readonly #times: number[] = [];
  #originals = 0;
  #words = 0;

  constructor(
    readonly pages: number,
    readonly seed: string,
  ) {}

  addFault(fault: string): void {
    this.faults.push(fault);
    process.stderr.write(`${fault}\n`);
  }

  add({ level, words, original, milliseconds }: OutputRow): void {
    this.#levels.set(level, (this.#levels.get(level) ?? 0) + 1);
    this.#times.push(milliseconds);
    this.#words += words;
    if (original) this.#originals++;
  }

  /** The report in Markdown. `live` pages were opened in each browser. */
  report(live: number): string {
    const times = this.#times;
    const levels = [...this.#levels].sort(([a], [b]) => a.localeCompare(b));
    const rows = [
      ['pages answered', times.length],
      ['words judged', this.#words],
      ...levels.map(([level, count]) => [`level "${level}"`, count]),
      ['with an original', this.#originals],
      ['milliseconds a page, median', inWords(times, 0.5)],
      ['milliseconds a page, 99 of 100', inWords(times, 0.99)],
      ['milliseconds, slowest page', inWords(times, 1)],
      ['live pages in each browser', live],
      ['faults', this.faults.length],
    ];
    return `# Random pages

Written by \`npm run fuzz -- --pages ${this.pages} --seed ${this.seed} --write\`: ${this.pages.toLocaleString('en')} pages that
chance made – the demo's pages with pieces cut, doubled and put in, tags in no order, one piece over and over, any
code units – went through one process of the command line with ${HEAP_LIMIT} MB of heap. Each had to be answered in its turn,
each finding to stand where its words are, each address to be fit for readers. Live pages (\`--live\`) hold an honest
article and a spun one that nobody can see, and send events and replace their document at random: each had to be
called clear, and never anything else on the way.

| | |
|---|---|
${rows.map(([name, value]) => `| ${name} | ${value} |`).join('\n')}
${this.faults
  .slice(0, MAX_SHOWN_FAULTS)
  .map((fault) => `\n- ${fault}`)
  .join('')}`;
  }
}
