/** What a page's linked data (JSON-LD, schema.org) says of the article. */
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

/** Scripts read, and characters of each: more is data, not a description. */
const MAX_SCRIPTS = 20;
const MAX_SCRIPT_LENGTH = 300_000;

/** Objects looked at in all; graphs nest as they like. */
const MAX_OBJECTS = 1000;

type JsonObject = Record<string, unknown>;

/** Reads the first article found in the page's JSON-LD. Malformed data says nothing. */
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
  const open: unknown[] = [data];
  for (let looked = 0; looked < open.length && looked < MAX_OBJECTS; looked++) {
    const value = open[looked];
    if (Array.isArray(value)) open.push(...value.slice(0, MAX_OBJECTS));
    else if (isObject(value) && isArticle(value)) return value;
    else if (isObject(value)) open.push(value['@graph'], value.mainEntity);
  }
  return undefined;
}

function isArticle(value: JsonObject): boolean {
  const types = [value['@type']].flat();
  return types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));
}

function describeArticle(article: JsonObject): LinkedData {
  const found = {
    headline: textOf(article.headline ?? article.name),
    byline: nameOf(article.author ?? article.creator),
    siteName: nameOf(article.publisher),
    publishedTime: textOf(article.datePublished ?? article.dateCreated),
    modifiedTime: textOf(article.dateModified),
    language: textOf(article.inLanguage),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value)) as LinkedData;
}

/** Longest name or headline kept, in characters. */
const MAX_VALUE_LENGTH = 500;

function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  return value.replace(/\s+/g, ' ').trim().slice(0, MAX_VALUE_LENGTH) || undefined;
}

function nameOf(value: unknown): string | undefined {
  const names = [value].flat().map((one) => textOf(isObject(one) ? one.name : one));
  return (
    names
      .filter((name) => name !== undefined)
      .join(', ')
      .slice(0, MAX_VALUE_LENGTH) || undefined
  );
}
