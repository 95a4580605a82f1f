import type { Article } from '../article/article.ts';
import { articleFromText } from '../article/article-from-text.ts';
import { readArticle } from '../article/read-article.ts';
import type { Verdict } from '../engine/verdict.ts';
import { buildDocument } from './build-document.ts';
import type { Input } from './input.ts';

/** A document with its verdict. */
export interface JudgedInput {
  input: Input;
  /** Undefined if the document holds no text. */
  article: Article | undefined;
  verdict: Verdict;
  /** Time to read and judge it, without loading the model. */
  milliseconds: number;
}

/** Markup beyond this is not parsed. Characters; far above the limit of an article's text. */
const MAX_MARKUP_LENGTH = 30_000_000;

/** The address of documents without one: a name that never exists (RFC 2606). */
const UNKNOWN_URL = 'https://unknown.invalid/';

/** Reads and judges a document. Without text the verdict says so. */
export function judgeInput(input: Input, analyze: (article: Article) => Verdict): JudgedInput {
  const started = performance.now();
  const article = readInput(input);
  const verdict = article ? analyze(article) : NO_TEXT_VERDICT;
  return { input, article, verdict, milliseconds: performance.now() - started };
}

/** Reads the article of a document; undefined if it holds no text. */
export function readInput({ html, text, url }: Input): Article | undefined {
  if (html === undefined) return articleFromText(text ?? '', url ?? UNKNOWN_URL);
  const document = buildDocument(html.slice(0, MAX_MARKUP_LENGTH));
  return readArticle(document, url ?? statedUrl(document), { always: true });
}

/** The address that the page states. */
function statedUrl(document: Document): string {
  const stated = [
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
  ];
  return stated.find((address) => address && /^https?:\/\/./i.test(address)) ?? UNKNOWN_URL;
}

const UNKNOWN_ANSWER = { level: 'unknown', score: 0, reason: 'no-text' } as const;

const NO_TEXT_VERDICT: Verdict = {
  level: 'unknown',
  reason: 'no-text',
  words: 0,
  kind: 'cannot-tell',
  kindReasons: [],
  spun: UNKNOWN_ANSWER,
  reposted: UNKNOWN_ANSWER,
  candidates: [],
  evidence: [],
  truncated: false,
};
