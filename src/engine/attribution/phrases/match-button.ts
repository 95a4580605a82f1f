import type { Line, Span } from '../../../article/article.ts';
import { isOwnName } from './is-own-name.ts';
import type { LinePosition } from './line-position.ts';

/**
 * What portals write on the button that leads to the publisher's page, in the languages of the interface; normalized. The
 * portal's language decides, not the article's.
 */
const BUTTONS = new Set(
  (
    'view original|view original article|view the original article|view original post|see original|see original article|read original|' +
    'read original article|read the original|read the original article|go to original article|go to original|go to source|original article|' +
    'original link|link to original|open original|full article at source|view source article|기사원문|원문보기|원문 보기|기사 원문|기사 원문 보기|원문|언론사에서 보기|' +
    '查看原文|阅读原文|閱讀原文|查看原网页|原文链接|原文連結|原文|閱讀全文|元記事|元記事を読む|元の記事|元の記事を読む|元記事へ|記事元|配信元で読む|提供元の記事を読む|' +
    "zum originalartikel|zum original|original ansehen|originalartikel|zum artikel im original|lire l'article original|voir l'original|article original|" +
    'ver original|ver artículo original|artículo original|leer el original|ver artigo original|artigo original|vedi originale|articolo originale|' +
    "leggi l'originale|bekijk origineel|origineel artikel|naar het originele artikel|читать в источнике|читать оригинал|оригинал статьи|перейти к источнику|" +
    'читати в джерелі|przejdź do źródła|zobacz oryginał|orijinal haber|haberin kaynağı|haberin orijinali|lihat artikel asli|artikel asli|baca artikel asli|' +
    'xem bài gốc|xem bài viết gốc|link bài gốc|bài gốc|المقال الأصلي|عرض المصدر|اقرا المقال الاصلي|originalartikel|visa original|alkuperäinen artikkeli'
  ).split('|'),
);

/** "Read the full story on NAME", with the name of the site that the button leads to. */
const NAMED_BUTTON =
  /^(?:view|read|see|open|continue|visit|weiter ?lesen|lesen|lire|leer|leggi|ler|lees|läs|czytaj|читать)\b.{0,40}?\s(?:on|at|in|from|bei|auf|sur|en|su|em|op|på|w|на|в)\s(.{2,40})$/u;

/** A button is short. Signs and arrows around its words are none of them. */
const MAX_LENGTH = 60;
const AROUND = /^[^\p{L}]{1,8}|[^\p{L})]{1,8}$/gu;

/**
 * Where the words of a button to the publisher's article stand: a line that is one link and nothing else, above the
 * text or below it.
 */
export function matchButton(
  { text, links }: Line,
  normalized: string,
  position: LinePosition,
): Span | undefined {
  const [link] = links;
  if (!link || links.length > 1 || text.length > MAX_LENGTH || position === 'middle')
    return undefined;
  if (text.length - (link.end - link.start) > 2) return undefined;
  const words = normalized.replace(AROUND, '');
  if (BUTTONS.has(words)) return { start: link.start, end: link.end };
  const name = NAMED_BUTTON.exec(words)?.[1];
  if (!name || !isOwnName(name, link.href, undefined)) return undefined;
  return { start: link.start, end: normalized.lastIndexOf(name) };
}
