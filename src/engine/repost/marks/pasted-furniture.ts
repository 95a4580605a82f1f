import type { Article } from '../../../article/article.ts';
import type { Evidence } from '../../verdict.ts';
import type { Context, NearLine } from '../context.ts';
import { lineFinding } from '../finding.ts';
import type { Mark } from '../mark.ts';

const SIGNAL = 'pasted-furniture';

/** Paths of the parts that a site links for its own readers only: its topics, authors, letters, feeds and forms. */
const FURNITURE =
  /^\/(?:[a-z-]{2,12}\/)?(?:tags?|topics?|temas?|themen?|sujets?|etiquetas?|tagged|keyword|category|categor[iy]as?|kategorie|categories|rubrik|author|authors|autor|autore|auteur|penulis|newsletters?|subscribe|subscription|suscripci|abonn|signup|sign-up|rss|feed)(?:[/?#-]|$)/i;

/** Headlines are longer; shorter links are words of a sentence. */
const HEADLINE_WORDS = 4;
const HEADLINE_CHARACTERS = 12;
const IDEOGRAPHIC = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]/u;

/** "Also read:", "Baca juga:", "相关阅读：" before a headline: a label of at most so many UTF-16 code units. */
const LONGEST_LABEL = 30;

/** Pieces of furniture of one site; honest pages have one by chance, hardly ever more. */
const FEW = 2;

interface Piece {
  index: number;
  site: string;
  href: string;
  /** Of an "also read" line; a site has one wording for all of them. */
  label?: string;
}

const pathOf = (href: string): string => href.replace(/^https?:\/\/[^/?#]*/i, '');

const isHeadline = (text: string): boolean =>
  text.split(/\s+/).length >= HEADLINE_WORDS ||
  (IDEOGRAPHIC.test(text) && text.length >= HEADLINE_CHARACTERS);

/** The label before a headline of another site that fills the rest of the line. */
function crossReferenceLabel({ line, foreign }: NearLine): string | undefined {
  const [link] = foreign;
  if (!link || line.links.length !== 1 || !isHeadline(link.text)) return undefined;
  const label = line.text.slice(0, link.start).trim();
  const rest = line.text.slice(link.end).trim();
  const isLabel =
    /[:：]$/.test(label) && label.length > 1 && label.length <= LONGEST_LABEL && rest.length < 2;
  return isLabel && pathOf(link.href).length > 1 ? label : undefined;
}

function piecesIn(near: NearLine): Piece[] {
  const { index, foreign } = near;
  const label = crossReferenceLabel(near);
  if (label) return foreign.map(({ site, href }) => ({ index, site, href, label }));
  return foreign
    .filter(({ href }) => FURNITURE.test(pathOf(href)))
    .map(({ site, href }) => ({ index, site, href }));
}

/** Different pieces of one site: its furniture's addresses, and lines under one label. */
function countPieces(pieces: Piece[]): number {
  const addresses = new Set(pieces.filter(({ label }) => !label).map(({ href }) => href)).size;
  const byLabel = new Map<string, Set<string>>();
  for (const { label, href } of pieces)
    if (label) byLabel.set(label, (byLabel.get(label) ?? new Set()).add(href));
  return addresses + Math.max(0, ...[...byLabel.values()].map(({ size }) => size));
}

/**
 * Parts of one other site's page amid the article: links to its topics, authors and letters, its "also read" lines.
 * Sites write them for their own readers; a copy takes them along.
 * Stands on 2 of 1,269 honest pages.
 */
export const pastedFurniture: Mark = {
  signal: SIGNAL,
  strength: 'strong',
  witness: 'links',
  find(article: Article, { lines }: Context): Evidence[] {
    const pieces = lines.filter(({ line }) => line.place === 'inside').flatMap(piecesIn);
    const sites = [...new Set(pieces.map(({ site }) => site))];
    const bySite = sites.map((site) => pieces.filter((piece) => piece.site === site));
    const most = bySite.sort((a, b) => countPieces(b) - countPieces(a))[0];
    if (!most || countPieces(most) < FEW) return [];
    return [...new Set(most.map(({ index }) => index))].map((index) =>
      lineFinding(article, SIGNAL, index),
    );
  },
};
