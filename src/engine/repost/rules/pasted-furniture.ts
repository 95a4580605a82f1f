import type { Article } from '../../../article/article.ts';
import { CJK_LETTER } from '../../text/scripts.ts';
import type { Evidence } from '../../verdict.ts';
import { lineEvidence } from '../create-evidence.ts';
import type { NearLine } from '../near-line.ts';
import type { RepostRule } from '../repost-rule.ts';
import type { RuleContext } from '../rule-context.ts';

const SIGNAL = 'pasted-furniture';

/** Paths that a site links only for its own readers: topics, authors, newsletters, feeds and forms. */
const CROSS_REFERENCE =
  /^\/(?:[a-z-]{2,12}\/)?(?:tags?|topics?|temas?|themen?|sujets?|etiquetas?|tagged|keyword|category|categor[iy]as?|kategorie|categories|rubrik|author|authors|autor|autore|auteur|penulis|newsletters?|subscribe|subscription|suscripci|abonn|signup|sign-up|rss|feed)(?:[/?#-]|$)/i;

/** Shorter links are words of a sentence, not headlines. */
const MIN_HEADLINE_WORDS = 4;
const MIN_HEADLINE_CHARACTERS = 12;
/** A label such as "Also read:", "Baca juga:" or "相关阅读：" before a headline. Characters. */
const MAX_LABEL_LENGTH = 30;

/** Cross-references to one site; honest pages have one by chance, hardly ever more. */
const MIN_CROSS_REFERENCES = 2;

interface CrossReference {
  index: number;
  site: string;
  href: string;
  /** Of an "also read" line. A site uses one label for all of them. */
  label?: string;
}

const pathOf = (href: string): string => href.replace(/^https?:\/\/[^/?#]*/i, '');

const isHeadline = (text: string): boolean =>
  text.split(/\s+/).length >= MIN_HEADLINE_WORDS ||
  (CJK_LETTER.test(text) && text.length >= MIN_HEADLINE_CHARACTERS);

/** The label before a headline of another site that fills the rest of the line. */
function crossReferenceLabel({ line, foreign }: NearLine): string | undefined {
  const [link] = foreign;
  if (!link || line.links.length !== 1 || !isHeadline(link.text)) return undefined;
  const label = line.text.slice(0, link.start).trim();
  const rest = line.text.slice(link.end).trim();
  const isLabel =
    /[:：]$/.test(label) && label.length > 1 && label.length <= MAX_LABEL_LENGTH && rest.length < 2;
  return isLabel && pathOf(link.href).length > 1 ? label : undefined;
}

function findCrossReferences(near: NearLine): CrossReference[] {
  const { index, foreign } = near;
  const label = crossReferenceLabel(near);
  if (label) return foreign.map(({ site, href }) => ({ index, site, href, label }));
  return foreign
    .filter(({ href }) => CROSS_REFERENCE.test(pathOf(href)))
    .map(({ site, href }) => ({ index, site, href }));
}

/** Counts the different cross-references to one site: addresses, and lines with the same label. */
function countCrossReferences(references: CrossReference[]): number {
  const addresses = new Set(references.filter(({ label }) => !label).map(({ href }) => href)).size;
  const byLabel = new Map<string, Set<string>>();
  for (const { label, href } of references)
    if (label) byLabel.set(label, (byLabel.get(label) ?? new Set()).add(href));
  return addresses + Math.max(0, ...[...byLabel.values()].map(({ size }) => size));
}

/**
 * Parts of another site's page inside the article: links to its topics, authors and newsletters, its "also read" lines.
 * Sites write them for their own readers; a copy includes them. Found on 2 of 1,269 honest pages.
 */
export const pastedFurniture: RepostRule = {
  signal: SIGNAL,
  strength: 'strong',
  independenceGroup: 'links',
  find(article: Article, { lines }: RuleContext): Evidence[] {
    const references = lines
      .filter(({ line }) => line.place === 'inside')
      .flatMap(findCrossReferences);
    const sites = [...new Set(references.map(({ site }) => site))];
    const bySite = sites.map((site) => references.filter((piece) => piece.site === site));
    const mostReferenced = bySite.sort(
      (a, b) => countCrossReferences(b) - countCrossReferences(a),
    )[0];
    if (!mostReferenced || countCrossReferences(mostReferenced) < MIN_CROSS_REFERENCES) return [];
    return [...new Set(mostReferenced.map(({ index }) => index))].map((index) =>
      lineEvidence(article, SIGNAL, index),
    );
  },
};
