import type { Database } from 'better-sqlite3';

/**
 * Terms and the articles that have them, in tables that are written once, in order: the log-structured merge of
 * Lucene's segments. One growing table would be written all over the disk; here each batch appends one small table,
 * and eight of a size become one of the next size.
 */
const MERGED_AT_ONCE = 8;

interface Segment {
  id: number;
  level: number;
}

const tableOf = (id: number) => `postings_${id}`;

function createSegment(database: Database, level: number): number {
  const id = Number(
    database.prepare('INSERT INTO segments (level) VALUES (?)').run(level).lastInsertRowid,
  );
  database.exec(
    `CREATE TABLE ${tableOf(id)} (term INTEGER, article INTEGER, PRIMARY KEY (term, article)) WITHOUT ROWID`,
  );
  return id;
}

/** All segments, oldest first. */
export function listSegments(database: Database): Segment[] {
  return database.prepare('SELECT id, level FROM segments ORDER BY id').all() as Segment[];
}

function mergeSegments(database: Database, segments: Segment[]): void {
  const level = Math.max(...segments.map((segment) => segment.level)) + 1;
  const merged = createSegment(database, level);
  const all = segments.map(({ id }) => `SELECT term, article FROM ${tableOf(id)}`);
  database.exec(`INSERT INTO ${tableOf(merged)} ${all.join(' UNION ALL ')} ORDER BY term, article`);
  for (const { id } of segments) {
    database.exec(`DROP TABLE ${tableOf(id)}`);
    database.prepare('DELETE FROM segments WHERE id = ?').run(id);
  }
}

function mergeFullLevels(database: Database): void {
  for (let level = 0; ; level++) {
    const ofLevel = listSegments(database).filter((segment) => segment.level === level);
    if (ofLevel.length >= MERGED_AT_ONCE) mergeSegments(database, ofLevel);
    else if (!listSegments(database).some((segment) => segment.level > level)) return;
  }
}

/** Writes the postings of a batch: pairs of a term and an article's id. To be called inside a transaction. */
export function addPostings(database: Database, postings: [term: number, article: number][]): void {
  if (postings.length === 0) return;
  postings.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const id = createSegment(database, 0);
  const insert = database.prepare(`INSERT OR IGNORE INTO ${tableOf(id)} VALUES (?, ?)`);
  for (const posting of postings) insert.run(...posting);
  mergeFullLevels(database);
}

/** Removes an article's postings. To be called inside a transaction. */
export function removePostings(database: Database, article: number, terms: Iterable<number>): void {
  const deletes = listSegments(database).map(({ id }) =>
    database.prepare(`DELETE FROM ${tableOf(id)} WHERE term = ? AND article = ?`),
  );
  for (const term of terms) for (const remove of deletes) remove.run(term, article);
}

/** Looks up terms: each one's articles, at most `limit` + 1 of them. */
export function postingsReader(database: Database, limit: number): (term: number) => number[] {
  const lookups = listSegments(database).map(({ id }) =>
    database.prepare(`SELECT article FROM ${tableOf(id)} WHERE term = ? LIMIT ?`).pluck(),
  );
  return (term) => {
    const found: number[] = [];
    for (const lookup of lookups) {
      if (found.length > limit) break;
      for (const article of lookup.all(term, limit + 1 - found.length))
        found.push(article as number);
    }
    return found;
  };
}
