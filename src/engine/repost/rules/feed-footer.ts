import type { Article, Line } from '../../../article/article.ts';
import type { Evidence } from '../../verdict.ts';
import { lineEvidence } from '../create-evidence.ts';
import { isPageName } from '../names/page-names.ts';
import { mentionsTitle, normalizedTitles } from '../names/title-mentions.ts';
import type { ForeignLink, NearLine } from '../near-line.ts';
import type { RepostRule } from '../repost-rule.ts';
import type { RuleContext } from '../rule-context.ts';

const SIGNAL = 'feed-footer';

/**
 * What WordPress feeds write under each article, if the links are lost: "The post T appeared first on S", in the
 * plugin's translations. The last group is the site's name.
 */
const FOOTER_SENTENCES = [
  /^the (?:post|article|entry) .{3,300} (?:first )?appeared (?:first )?(?:on|at|in) (.{2,80})$/i,
  /^der beitrag .{3,300} erschien zuerst (?:auf|bei|im) (.{2,80})$/i,
  /^l['’]article .{3,300} est apparu en premier sur (.{2,80})$/i,
  /^la entrada .{3,300} (?:se publicó primero en|aparece primero en) (.{2,80})$/i,
  /^o post .{3,300} apareceu primeiro em (.{2,80})$/i,
  /^l['’]articolo .{3,300} (?:proviene da|sembra essere il primo su) (.{2,80})$/i,
  /^het bericht .{3,300} verscheen eerst op (.{2,80})$/i,
  /^(?:artykuł|wpis) .{3,300} pochodzi z (?:serwisu )?(.{2,80})$/i,
  /^(?:сообщение|запись) .{3,300} (?:появил\p{L}+ сначала|впервые появил\p{L}+) на (.{2,80})$/iu,
  /^.{3,300} yazısı ilk (?:önce|olarak) (.{2,80}) üzerinde (?:ortaya çıktı|yayınlandı)$/i,
  /^artikel .{3,300} pertama kali (?:tampil|muncul) (?:pada|di) (.{2,80})$/i,
  /^inlägget .{3,300} dök först upp på (.{2,80})$/i,
  /^ظهرت المقالة .{3,300} أولاً على (.{2,80})$/u,
  /^投稿 .{3,300} は (.{2,80}) に最初に表示されました$/u,
  /^.{3,300}最先出现在(.{2,80})$/u,
];

const TRAILING_PUNCTUATION = /[\s.。!]+$/u;

/** A footer is the title and a few words around it. Characters. */
const MAX_LENGTH_AROUND_TITLE = 160;

const isHomepage = ({ href }: ForeignLink): boolean => {
  const path = href.replace(/^https?:\/\/[^/?#]*/i, '');
  return path.split('/').filter(Boolean).length <= 1 && !/[?#]./.test(path);
};

/** More links are breadcrumbs or a list. */
const MAX_LINKS = 3;

/** Two links to one other site in a sentence: the article by its title, and the site. In any language. */
function hasFooterLinks({ line, foreign }: NearLine, titles: string[]): boolean {
  if (line.links.length > MAX_LINKS || !hasWordsBetween(line)) return false;
  return foreign.some(
    (articleLink) =>
      mentionsTitle(articleLink.text, titles) &&
      foreign.some(
        (homeLink) =>
          homeLink !== articleLink && homeLink.site === articleLink.site && isHomepage(homeLink),
      ),
  );
}

/** True if there are words outside the links. Breadcrumbs have none. */
function hasWordsBetween({ text, links }: Line): boolean {
  const textOutsideLinks = [...links]
    .reverse()
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  return /\p{L}/u.test(textOutsideLinks);
}

function hasFooterWords(text: string, pageNames: string[]): boolean {
  const words = text.replace(TRAILING_PUNCTUATION, '');
  const name = FOOTER_SENTENCES.map((sentence) => sentence.exec(words)?.[1]).find(Boolean);
  return name !== undefined && !isPageName(pageNames, name);
}

/**
 * The line that a site's feed carries under each article ("The post T appeared first on S"), on a page of another site:
 * a feed importer copies it. On the site itself it is no evidence. Found on none of 1,269 honest pages.
 */
export const feedFooter: RepostRule = {
  signal: SIGNAL,
  strength: 'strong',
  independenceGroup: 'feed',
  find(article: Article, { lines, pageNames }: RuleContext): Evidence[] {
    const titles = normalizedTitles(article.title);
    const maxLength = article.title.length + MAX_LENGTH_AROUND_TITLE;
    return lines
      .filter((near) => near.line.text.length <= maxLength)
      .filter((near) =>
        near.foreign.length > 0
          ? hasFooterLinks(near, titles) || hasFooterWords(near.line.text, pageNames)
          : near.line.links.length === 0 && hasFooterWords(near.line.text, pageNames),
      )
      .map(({ index }) => lineEvidence(article, SIGNAL, index));
  },
};
