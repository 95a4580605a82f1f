import type { Article } from '../../../article/article.ts';
import type { Evidence } from '../../verdict.ts';
import type { Context, ForeignLink, NearLine } from '../context.ts';
import { lineFinding } from '../finding.ts';
import type { Mark } from '../mark.ts';

const SIGNAL = 'pasted-furniture';

/** Paths of the parts that a site links for its own readers only: its topics, authors, letters, feeds and forms. */
const FURNITURE =
  /^\/(?:[a-z-]{2,12}\/)?(?:tags?|topics?|temas?|themen?|sujets?|etiquetas?|tagged|keyword|category|categor[iy]as?|kategorie|categories|rubrik|author|authors|autor|autore|auteur|penulis|profile|staff|newsletters?|subscribe|subscription|suscripci|abonn|login|signup|sign-up|register|rss|feed|search|about|contact)(?:[/?#-]|$)/i;

/** Headlines are longer; shorter links are words of a sentence. */
const HEADLINE_WORDS = 4;
const HEADLINE_CHARACTERS = 12;

/** "Also read:", "Baca juga:", "相关阅读：" before a headline: a label of at most so many UTF-16 code units. */
const LONGEST_LABEL = 30;

/** Pieces of furniture of one site; honest pages have one by chance, hardly ever more. */
const FEW = 2;

const pathOf = (href: string): string => href.replace(/^https?:\/\/[^/?#]*/i, '');

const isHeadline = (text: string): boolean =>
  text.split(/\s+/).length >= HEADLINE_WORDS ||
  (/[^ -ɏ]/.test(text) && text.length >= HEADLINE_CHARACTERS);

/** A line that is nothing but a headline of another site, behind a short label or none. */
function isCrossReference({ line, foreign }: NearLine): boolean {
  const [link] = foreign;
  if (!link || line.links.length !== 1 || !isHeadline(link.text)) return false;
  const around = line.text.replace(link.text, '').trim();
  const isLabelled = /[:：]$/.test(around) && around.length <= LONGEST_LABEL;
  return (around === '' || isLabelled) && pathOf(link.href).length > 1;
}

const piecesIn = (near: NearLine): ForeignLink[] =>
  isCrossReference(near)
    ? near.foreign
    : near.foreign.filter(({ href }) => FURNITURE.test(pathOf(href)));

/**
 * Parts of one other site's page amid the article: links to its topics, authors and letters, its "also read" lines.
 * Sites write them for their own readers; a copy takes them along.
 */
export const pastedFurniture: Mark = {
  signal: SIGNAL,
  strength: 'strong',
  witness: 'links',
  find(article: Article, { lines }: Context): Evidence[] {
    const bySite = new Map<string, Map<string, number>>();
    for (const near of lines.filter(({ line }) => line.place === 'inside'))
      for (const { site, href } of piecesIn(near)) {
        const pieces = bySite.get(site) ?? new Map<string, number>();
        if (!pieces.has(href)) pieces.set(href, near.index);
        bySite.set(site, pieces);
      }
    const most = [...bySite.values()].sort((a, b) => b.size - a.size)[0];
    if (!most || most.size < FEW) return [];
    return [...new Set(most.values())].map((index) => lineFinding(article, SIGNAL, index));
  },
};
