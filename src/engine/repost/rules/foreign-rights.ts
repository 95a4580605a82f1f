import type { Article } from '../../../article/article.ts';
import { registrableDomain } from '../../addresses/registrable-domain.ts';
import type { Evidence } from '../../verdict.ts';
import { lineEvidence } from '../create-evidence.ts';
import { foreignSite } from '../names/foreign-site.ts';
import { addressesIn, hostsIn } from '../names/names-in-text.ts';
import { normalizeName } from '../names/normalize-name.ts';
import type { NearLine } from '../near-line.ts';
import type { RepostRule } from '../repost-rule.ts';
import type { RuleContext } from '../rule-context.ts';

const SIGNAL = 'foreign-rights';

/** How rights lines begin, or what they all say, in many languages. */
const RIGHTS =
  /^[\s[(<*–-]{0,4}(?:©|ⓒ|\(c\)|copyright\s{0,3}(?:©|\(c\)|\d{4}|by\b|:)|저작권|版权)|all rights reserved|무단\s?전재|版权所有|無断転載|todos los derechos reservados|todos os direitos|tous droits réservés|alle rechte vorbehalten|riproduzione riservata|wszelkie prawa zastrzeżone|все права защищены|tüm hakları saklıdır|hak cipta|bản quyền/i;

/** Rights to pictures and books say nothing about the article. */
const OTHER_WORK =
  /stock|shutter|getty|photo|foto|image|picture|bild|imagen|imagem|immagin|zdjęc|фото|사진|图片|圖片|写真|video|book|buch|livre|libro|press,? (?:new york|london)|excerpt/i;

/** A rights line is a short line of its own. Characters. */
const MAX_LENGTH = 160;

/** A copyright sign with only a name credits a picture. For texts, rights are reserved or have a year. */
const RESERVED =
  /(?:19|20)\d\d|reserved|reservad|réservés|vorbehalten|riservat|zastrzeżone|защищены|saklıdır|전재|版权|転載|hak cipta|bản quyền/i;

function namesOtherSite(
  { line, foreign }: NearLine,
  { pageNames, likelySource }: RuleContext,
): boolean {
  const brand = normalizeName(
    (likelySource && registrableDomain(likelySource)?.split('.')[0]) ?? '',
  );
  if (brand.length > 3 && normalizeName(line.text).includes(brand)) return true;
  if (!RESERVED.test(line.text)) return false;
  if (
    [...addressesIn(line.text), ...hostsIn(line.text)].some((name) => foreignSite(name, pageNames))
  )
    return true;
  return foreign.length > 0;
}

/**
 * A rights line inside the article that names another site, or the likely source, as owner. Found on 1 of 1,269 honest
 * pages.
 */
export const foreignRights: RepostRule = {
  signal: SIGNAL,
  strength: 'strong',
  independenceGroup: 'rights',
  find(article: Article, context: RuleContext): Evidence[] {
    return context.lines
      .filter(({ line }) => line.place === 'inside' && line.text.length <= MAX_LENGTH)
      .filter(({ line }) => RIGHTS.test(line.text) && !OTHER_WORK.test(line.text))
      .filter((near) => namesOtherSite(near, context))
      .map(({ index }) => lineEvidence(article, SIGNAL, index));
  },
};
