import type { Article } from '../../../article/article.ts';
import type { Evidence } from '../../verdict.ts';
import type { Context } from '../context.ts';
import { textFinding } from '../finding.ts';
import { foldName } from '../fold-name.ts';
import { foreignSite } from '../foreign-site.ts';
import type { Mark } from '../mark.ts';
import { hostsIn } from '../names-in-text.ts';

const SIGNAL = 'foreign-dateline';

/** A dateline: few words before the first dash or colon of a paragraph. In UTF-16 code units. */
const LONGEST_DATELINE = 60;
const DASH = /\s?[–—―]\s?|\s-{1,2}\s?|-\s/;

/** A dateline holds names and dates; a word in small letters makes it a sentence. */
const SMALL = /^\p{Ll}[\p{L}']*[,;]?$/u;

/** Shorter names are places and abbreviations. */
const SHORTEST_BRAND = 4;

/** Datelines open the article; later ones belong to reports it quotes. */
const OPENING_BLOCKS = 3;

/** Parts of a dateline: place, paper, date. */
const PARTS = /[,.()（）|/]\s*/;

function namesOther(dateline: string, { own, rival }: Context): boolean {
  if (hostsIn(dateline).some((host) => foreignSite(host, own))) return true;
  const brand = foldName(rival?.split('.')[0] ?? '');
  return (
    brand.length >= SHORTEST_BRAND && dateline.split(PARTS).some((part) => foldName(part) === brand)
  );
}

/**
 * The article opens with the dateline of another paper, named by its host ("CITY, PAPER.com - …") or as the site the
 * page leans on: papers write them so that copies can be told.
 * Stands on none of 1,269 honest pages.
 */
export const foreignDateline: Mark = {
  signal: SIGNAL,
  strength: 'strong',
  witness: 'opening',
  find(article: Article, context: Context): Evidence[] {
    for (const { start, end } of article.blocks.slice(0, OPENING_BLOCKS)) {
      const opening = article.text.slice(start, Math.min(end, start + LONGEST_DATELINE));
      const dateline = opening.split(DASH, 1)[0] ?? '';
      if (dateline.length === opening.length) continue;
      if (dateline.split(' ').some((word) => SMALL.test(word))) continue;
      if (namesOther(dateline, context)) return [textFinding(SIGNAL, dateline, start)];
    }
    return [];
  },
};
