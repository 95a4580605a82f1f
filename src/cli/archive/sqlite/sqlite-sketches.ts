import type { Database } from 'better-sqlite3';

const toBytes = (terms: readonly number[]) => Buffer.from(Int32Array.from(terms).buffer);

/** The bytes need not begin where numbers may. */
const fromBytes = (bytes: Buffer) => [...new Int32Array(Uint8Array.from(bytes).buffer)];

/** Writes down the terms that an article is stored under. */
export function addSketch(database: Database, article: number, terms: readonly number[]): void {
  database
    .prepare('INSERT INTO sketches (article, terms) VALUES (?, ?)')
    .run(article, toBytes(terms));
}

/** The terms that an article is stored under; none if it is not there. */
export function sketchReader(database: Database): (article: number) => number[] | undefined {
  const find = database.prepare('SELECT terms FROM sketches WHERE article = ?').pluck();
  return (article) => {
    const bytes = find.get(article) as Buffer | undefined;
    return bytes && fromBytes(bytes);
  };
}

/** Removes the terms of an article. */
export function removeSketch(database: Database, article: number): void {
  database.prepare('DELETE FROM sketches WHERE article = ?').run(article);
}
