import { languages } from '../../languages/languages.ts';
import { normalizeName } from './normalize-name.ts';

/** Names beyond those in the language files: agencies of other languages, and words for several agencies. */
const OTHER_NAMES = [
  'The Associated Press, Thomson Reuters, Agence France-Presse, UPI, PA Media, Press Association, Tribune News Service',
  'kathpress, Keystone-SDA, ATS, Europa Press, Adnkronos, AGI, LaPresse, Lusa, ISBnews, Prensa Latina, Télam, Notimex',
  'News agencies, Agencies, Agenturen, Agencias, Agências, Agences, Agenzie, Ajanslar, агентства, وكالات, 综合',
];

/** The world's news agencies, as bylines and credit lines name them; normalized. */
const AGENCY_NAMES = new Set(
  [
    ...Object.values(languages).flatMap(({ agencies }) => agencies),
    ...OTHER_NAMES.flatMap((names) => names.split(',')),
  ]
    .map(normalizeName)
    .filter(Boolean),
);

/** Short names that alone in a line may be buttons ("AA" for larger letters) or labels ("BETA"). */
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

/** Sites of agencies: articles there are their own. */
const AGENCY_SITES =
  /^(?:apnews\.com|ap\.org|reuters\.com|afp\.com|dpa\.com|efe\.com|ansa\.it|xinhuanet\.com|news\.cn|tass\.(?:com|ru)|interfax\.ru|kyodonews\.net|yna\.co\.kr|ptinews\.com|aninews\.in|ukrinform\.\w{2,3}|pap\.pl|ctk\.cz|kathpress\.at|aa\.com\.tr|antaranews\.com)$/;

/** What separates the names of several agencies. */
const SEPARATOR = /[,/&+·|;、]|\s(?:and|und|y|et|e|en|og|och|i|a|mit|with|via|ve|dan)\s|\s[–—-]\s/;

/** A label before the names ("Quelle: APA/dpa"), and brackets and punctuation around them. */
const LABEL = /^[\s([（©]*(?:([^\s:：][^:：]{0,30})[:：])?/u;
const TRAILING_PUNCTUATION = /[\s)\]）.*]+$/u;

/** Labels of pictures: the agency named there did not write the text. */
const PICTURE_CREDIT =
  /photo|foto|image|imagen|immagin|bild|picture|video|credit|фото|사진|图|写真|صور|عکس/i;

/** Lines that name only agencies are short. Characters. */
const MAX_LENGTH = 80;

/** True if a byline or a short line names agencies and nobody else. */
export function namesOnlyAgencies(line: string): boolean {
  if (line.length > MAX_LENGTH) return false;
  const [prefix = '', label = ''] = LABEL.exec(line) ?? [];
  if (PICTURE_CREDIT.test(label)) return false;
  const rest = line.slice(prefix.length).replace(TRAILING_PUNCTUATION, '');
  const names = rest.split(SEPARATOR).map(normalizeName).filter(Boolean);
  if (prefix === '' && names.some((name) => BUTTON_LABELS.has(name))) return false;
  return names.length > 0 && names.every((name) => AGENCY_NAMES.has(name));
}

/** True if a name in a dateline or byline is an agency's. */
export const isAgency = (name: string): boolean => AGENCY_NAMES.has(normalizeName(name));

/** True for the registrable domain of an agency. */
export const isAgencySite = (site: string): boolean => AGENCY_SITES.test(site);
