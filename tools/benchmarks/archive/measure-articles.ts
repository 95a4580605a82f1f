import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { openWordFrequencies } from '../../../src/cli/open-model.ts';
import { type CorpusTexts, readCorpusTexts } from './corpus-articles.ts';
import { countAnswers, readAnswers } from './count-answers.ts';
import type { ArchiveFigures } from './figures.ts';
import { articleMaker, type MadeArticle } from './make-articles.ts';
import { makeSuspects, type Suspect } from './make-suspects.ts';
import { runMeasured } from './run-measured.ts';
import { withPostgres } from './with-postgres.ts';

const toLine = (row: object) => `${JSON.stringify(row)}\n`;

/** The articles and suspects of a measurement, in a folder of their own. */
interface Prepared {
  folder: string;
  corpus: CorpusTexts;
  suspects: Suspect[];
}

async function prepare(folder: string, articles: number): Promise<Prepared> {
  const corpus = readCorpusTexts();
  const make = articleMaker(await openWordFrequencies());
  const made = Math.max(0, articles - corpus.articles.length);
  function* rows() {
    for (const article of corpus.articles) yield toLine(article);
    for (let i = 0; i < made; i++) yield toLine(make(String(i)) satisfies MadeArticle);
  }
  await pipeline(Readable.from(rows()), createWriteStream(join(folder, 'articles.jsonl')));
  const suspects = makeSuspects(make, made, corpus);
  const lines = suspects.map(({ id, text }) => toLine({ id, text }));
  writeFileSync(join(folder, 'suspects.jsonl'), lines.join(''));
  return { folder, corpus, suspects };
}

async function measureKind(archive: string, { folder, corpus, suspects }: Prepared) {
  const build = await runMeasured(['archive', 'add', archive, join(folder, 'articles.jsonl')]);
  const about = await runMeasured(['archive', 'info', '--json', archive]);
  const { kind, articles, bytes, articleBytes } = JSON.parse(about.stdout);
  const search = await runMeasured([
    ...['compare', '--json', '--archive', archive],
    join(folder, 'suspects.jsonl'),
  ]);
  const answers = readAnswers(search.stdout);
  const figures: ArchiveFigures = {
    kind,
    articles,
    build: { seconds: build.seconds, megabytes: build.megabytes },
    textEach: articleBytes / articles,
    besideEach: (bytes - articleBytes) / articles,
    search: { seconds: search.seconds, megabytes: search.megabytes },
    ...countAnswers(answers, suspects, corpus),
  };
  console.error(JSON.stringify(figures));
  return { figures, answers };
}

async function measureKinds(names: string[], prepared: Prepared) {
  const measured: Awaited<ReturnType<typeof measureKind>>[] = [];
  for (const name of names) measured.push(await measureKind(name, prepared));
  const [one, other] = measured.map(({ answers }) => answers);
  const figures = measured.map((kind) => kind.figures);
  if (!one || !other) return { figures };
  return { figures, same: one.filter(({ line }, i) => line === other[i]?.line).length };
}

/**
 * Builds an archive of so many articles in a file and in PostgreSQL, by the command line, and looks a thousand suspects
 * up in each. With UNSPUN_CORPUS the articles are those of the corpus, and made-up ones beside them.
 */
export async function measureArticles(
  articles: number,
): Promise<{ figures: ArchiveFigures[]; same?: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'unspun-articles-'));
  try {
    const prepared = await prepare(folder, articles);
    return await withPostgres((server) =>
      measureKinds([join(folder, 'archive.db'), ...(server ? [server] : [])], prepared),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
