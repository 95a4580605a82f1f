import type { Article } from '../../../article/article.ts';
import type { Evidence } from '../../verdict.ts';
import { textEvidence } from '../create-evidence.ts';
import { foreignSite } from '../names/foreign-site.ts';
import { hostsIn } from '../names/names-in-text.ts';
import { normalizeName } from '../names/normalize-name.ts';
import type { RepostRule } from '../repost-rule.ts';
import type { RuleContext } from '../rule-context.ts';

const SIGNAL = 'foreign-dateline';

/** A dateline: few words before the first dash of a paragraph. Characters. */
const MAX_DATELINE_LENGTH = 60;
const DASH = /\s?[–—―]\s?|\s-{1,2}\s?|-\s/;

/** A dateline holds names and dates; a lowercase word makes it a sentence. */
const LOWERCASE_WORD = /^\p{Ll}[\p{L}']*[,;]?$/u;

/** Shorter names are places and abbreviations. Characters. */
const MIN_BRAND_LENGTH = 4;

/** Datelines are at the start of an article; later ones belong to reports that it quotes. */
const OPENING_BLOCKS = 3;

/** Separates the parts of a dateline: place, newspaper, date. */
const PART_SEPARATOR = /[,.()（）|/]\s*/;

function namesOtherSite(dateline: string, { pageNames, likelySource }: RuleContext): boolean {
  if (hostsIn(dateline).some((host) => foreignSite(host, pageNames))) return true;
  const brand = normalizeName(likelySource?.split('.')[0] ?? '');
  return (
    brand.length >= MIN_BRAND_LENGTH &&
    dateline.split(PART_SEPARATOR).some((part) => normalizeName(part) === brand)
  );
}

/**
 * The article starts with another newspaper's dateline, named by its host ("CITY, PAPER.com - …") or as the likely
 * source. Found on none of 1,269 honest pages.
 */
export const foreignDateline: RepostRule = {
  signal: SIGNAL,
  strength: 'strong',
  independenceGroup: 'opening',
  find(article: Article, context: RuleContext): Evidence[] {
    for (const { start, end } of article.blocks.slice(0, OPENING_BLOCKS)) {
      const opening = article.text.slice(start, Math.min(end, start + MAX_DATELINE_LENGTH));
      const dateline = opening.split(DASH, 1)[0] ?? '';
      if (dateline.length === opening.length) continue;
      if (dateline.split(' ').some((word) => LOWERCASE_WORD.test(word))) continue;
      if (namesOtherSite(dateline, context)) return [textEvidence(SIGNAL, dateline, start)];
    }
    return [];
  },
};
