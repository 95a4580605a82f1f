/** What a page's linked data (JSON-LD, schema.org) states about the article. */
export interface LinkedData {
  headline?: string;
  byline?: string;
  siteName?: string;
  publishedTime?: string;
  modifiedTime?: string;
  language?: string;
}

/** schema.org's types of articles: Article, NewsArticle, ReportageNewsArticle, BlogPosting, … */
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/;

/** Scripts read, and characters of each. Longer ones are data, not a description. */
const MAX_SCRIPTS = 20;
const MAX_SCRIPT_LENGTH = 300_000;

/** Objects examined in total, since graphs may nest without end. */
const MAX_OBJECTS = 1000;

type JsonObject = Record<string, unknown>;

/** Reads the first article in the page's JSON-LD. Malformed data is ignored. */
export function readLinkedData(document: Document): LinkedData {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  for (const script of Array.from(scripts).slice(0, MAX_SCRIPTS)) {
    const article = findArticle(parseJson(script.textContent ?? ''));
    if (article) return describeArticle(article);
  }
  return {};
}

function parseJson(text: string): unknown {
  if (text.length > MAX_SCRIPT_LENGTH) return undefined;
  try {
    return JSON.parse(text.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''));
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null;

function findArticle(data: unknown): JsonObject | undefined {
  const queue: unknown[] = [data];
  for (let index = 0; index < queue.length && index < MAX_OBJECTS; index++) {
    const value = queue[index];
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_OBJECTS));
    else if (isObject(value) && isArticle(value)) return value;
    else if (isObject(value)) queue.push(value['@graph'], value.mainEntity);
  }
  return undefined;
}

function isArticle(value: JsonObject): boolean {
  const types = [value['@type']].flat();
  return types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));
}

function describeArticle(article: JsonObject): LinkedData {
  const fields = {
    headline: textOf(article.headline ?? article.name),
    byline: nameOf(article.author ?? article.creator),
    siteName: nameOf(article.publisher),
    publishedTime: textOf(article.datePublished ?? article.dateCreated),
    modifiedTime: textOf(article.dateModified),
    language: textOf(article.inLanguage),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) as LinkedData;
}

/** Longest name or headline kept. Characters. */
const MAX_VALUE_LENGTH = 500;

function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  return value.replace(/\s+/g, ' ').trim().slice(0, MAX_VALUE_LENGTH) || undefined;
}

function nameOf(value: unknown): string | undefined {
  const names = [value].flat().map((entry) => textOf(isObject(entry) ? entry.name : entry));
  return (
    names
      .filter((name) => name !== undefined)
      .join(', ')
      .slice(0, MAX_VALUE_LENGTH) || undefined
  );
}
