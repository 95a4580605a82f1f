import { languages } from '../../languages/languages.ts';
import { normalizeName } from './normalize-name.ts';

/** Names beyond those that the languages list: agencies of other tongues, and words for several of them. */
const OTHER_NAMES = [
  'The Associated Press, Thomson Reuters, Agence France-Presse, UPI, PA Media, Press Association, Tribune News Service',
  'kathpress, Keystone-SDA, ATS, Europa Press, Adnkronos, AGI, LaPresse, Lusa, ISBnews, Prensa Latina, Télam, Notimex',
  'News agencies, Agencies, Agenturen, Agencias, Agências, Agences, Agenzie, Ajanslar, агентства, وكالات, 综合',
];

/** News agencies of the world, as bylines and credit lines name them; folded. */
const AGENCY_NAMES = new Set(
  [
    ...Object.values(languages).flatMap(({ agencies }) => agencies),
    ...OTHER_NAMES.flatMap((names) => names.split(',')),
  ]
    .map(normalizeName)
    .filter(Boolean),
);

/** Two or three letters alone in a line are also buttons ("AA" for larger letters) and flags ("BETA"). */
const BUTTON_LABELS = new Set([
  'aa',
  'beta',
  'sta',
  'tt',
  'pa',
  'cp',
  'uni',
  'spa',
  'fena',
  'mena',
  'bta',
]);

/** Sites of agencies: what lies there is theirs. */
const AGENCY_SITES =
  /^(?:apnews\.com|ap\.org|reuters\.com|afp\.com|dpa\.com|efe\.com|ansa\.it|xinhuanet\.com|news\.cn|tass\.(?:com|ru)|interfax\.ru|kyodonews\.net|yna\.co\.kr|ptinews\.com|aninews\.in|ukrinform\.\w{2,3}|pap\.pl|ctk\.cz|kathpress\.at|aa\.com\.tr|antaranews\.com)$/;

/** What parts the names of several agencies. */
const SEPARATOR = /[,/&+·|;、]|\s(?:and|und|y|et|e|en|og|och|i|a|mit|with|via|ve|dan)\s|\s[–—-]\s/;

/** A label before the names ("Quelle: APA/dpa"), brackets and stops around them. */
const LABEL = /^[\s([（©]*(?:([^\s:：][^:：]{0,30})[:：])?/u;
const TRAILING_PUNCTUATION = /[\s)\]）.*]+$/u;

/** Labels of pictures: their agency wrote nothing. */
const PICTURE_CREDIT =
  /photo|foto|image|imagen|immagin|bild|picture|video|credit|фото|사진|图|写真|صور|عکس/i;

/** Lines that name agencies only are short. In UTF-16 code units. */
const MAX_LENGTH = 80;

/** Does a byline or a short line name agencies, and nobody else? */
export function namesOnlyAgencies(words: string): boolean {
  if (words.length > MAX_LENGTH) return false;
  const [opening = '', label = ''] = LABEL.exec(words) ?? [];
  if (PICTURE_CREDIT.test(label)) return false;
  const rest = words.slice(opening.length).replace(TRAILING_PUNCTUATION, '');
  const names = rest.split(SEPARATOR).map(normalizeName).filter(Boolean);
  if (opening === '' && names.some((name) => BUTTON_LABELS.has(name))) return false;
  return names.length > 0 && names.every((name) => AGENCY_NAMES.has(name));
}

/** Does a name in a dateline or a byline belong to an agency? */
export const isAgency = (name: string): boolean => AGENCY_NAMES.has(normalizeName(name));

/** Is it the registrable domain of an agency? */
export const isAgencySite = (site: string): boolean => AGENCY_SITES.test(site);
