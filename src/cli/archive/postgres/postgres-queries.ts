/** Adds articles, or replaces those with the same id. */
export const UPSERT_ARTICLES = `
  INSERT INTO unspun_articles (id, key, text_hash, name, published, body)
  SELECT * FROM unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::text[], $6::bytea[])
  ON CONFLICT (id) DO UPDATE SET text_hash = excluded.text_hash, name = excluded.name,
    published = excluded.published, body = excluded.body`;

/** Arrays of arrays must be of one length in PostgreSQL: terms travel as text. */
export const UPSERT_TERMS = `
  INSERT INTO unspun_terms (article, terms)
  SELECT article, terms::integer[] FROM unnest($1::bigint[], $2::text[]) AS one (article, terms)
  ON CONFLICT (article) DO UPDATE SET terms = excluded.terms`;

/**
 * The articles of each term, or null if it has more than so many: it says too little to be worth reading them all. Lists
 * travel as text with commas: the driver reads arrays so slowly that a look-up would take half as long again.
 */
export const FIND_BY_TERMS = `
  SELECT term, CASE WHEN count(*) <= $2 THEN string_agg(article::text, ',') END AS articles
  FROM unnest($1::integer[]) AS wanted (term)
  CROSS JOIN LATERAL (
    SELECT article FROM unspun_terms WHERE terms @> ARRAY[term] LIMIT $2 + 1
  ) AS found
  GROUP BY term`;

/** The terms of each article, as text with commas. */
export const TERMS_OF = `
  SELECT article, array_to_string(terms, ',') AS terms FROM unspun_terms WHERE article = ANY ($1::bigint[])`;

/** Notes how far a file was added. */
export const UPSERT_PROGRESS = `
  INSERT INTO unspun_sources (source, fingerprint, rows) VALUES ($1, $2, $3)
  ON CONFLICT (source) DO UPDATE SET fingerprint = excluded.fingerprint, rows = excluded.rows`;

/** Sizes in bytes, and the number of articles. */
export const MEASURE = `
  SELECT (SELECT articles FROM unspun_totals) AS articles,
    (SELECT coalesce(sum(length(body)), 0) FROM unspun_articles) AS article_bytes,
    (SELECT sum(pg_total_relation_size(inhrelid)) FROM pg_inherits
      WHERE inhparent IN ('unspun_articles'::regclass, 'unspun_terms'::regclass)) AS bytes`;
