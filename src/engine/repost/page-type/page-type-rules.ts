import { registrableDomain } from '../../addresses/registrable-domain.ts';
import { isAgency, isAgencySite, namesOnlyAgencies } from '../names/agencies.ts';
import { normalizeName } from '../names/normalize-name.ts';
import { AUTHORS_PLATFORMS, PORTALS, RELEASE_WIRES } from '../names/portals.ts';
import type { PageTypeFeatures } from './page-type-features.ts';
import { AGREEMENT, CROSS_POSTED, PRESS_RELEASE, TRANSLATED } from './page-type-lexicon.ts';

/** Names shorter than this are parts of others by chance. */
const MIN_NAME_LENGTH = 4;

/** One word of a byline may be the partner's name; an author's own host holds first and last name. */
const MIN_WHOLE_NAME_LENGTH = 2;

/** Where issuers keep their releases. */
const PRESS_ROOM =
  /\/(?:press|presse|prensa|imprensa|stampa|newsroom|news-?releases?|press-?releases?|media-?cent(?:er|re)|pressemitteilung\w{0,3}|presseinformation\w{0,3})(?:[/.?-]|$)/i;

/** Addresses in a credit: their folders say nothing of the page. */
const ADDRESS = /https?:\/\/\S+/g;

/** A heading of a release is a line of few words: "PRESS RELEASE – For immediate release". In UTF-16 code units. */
const MAX_HEADING_LENGTH = 60;

/** A name in brackets before the first dash: "CITY (Agency) – ". */
const DATELINE = /^[^()（）\n]{0,50}[(（]([\p{L}\p{N}.&/ ]{2,30})[)）]\s?[-–—―]/u;

/** Wires of releases write their names into the dateline: "/PRNewswire/ --". */
const WIRE_DATELINE =
  /\/ ?pr ?newswire|\(business wire\)|\(globe ?newswire\)|\/einpresswire|\(ots\)/i;

/** Papers' notes under what an agency's feed put on their site. */
const FROM_FEED =
  /auto-?generated from a syndicated feed|not been edited by .{2,60} staff|redaktionell nicht bearbeitet|automatisch (?:von|aus) der .{2,40}(?:agentur|dpa|feed)/i;

/** The counter that one licence asks republishers to keep. */
const LICENCE_COUNTER = /^https?:\/\/counter\.theconversation\.com\//;

/** A portal that prints partners' articles, naming the partner. */
export const isPortal = ({ site, best, notes, article }: PageTypeFeatures): string[] => {
  if (!site || !PORTALS.has(site)) return [];
  const named = best || notes.some((note) => /provided by|提供|来源[:：]|제공/i.test(note));
  return named || article.head.meta.author ? ['portal-site'] : [];
};

/** A leave, licence or partnership that the credit states, or the counter that a licence asks for. */
export function statesAgreement({ shownCredit: told, article }: PageTypeFeatures): string[] {
  if (told && AGREEMENT.test(told.quote)) return ['agreement-stated'];
  return told && article.pictures.some(({ src }) => LICENCE_COUNTER.test(src))
    ? ['licence-counter']
    : [];
}

/** A release: on a wire's site, with a wire's dateline, under its heading, or credited as one. */
export function isPressRelease({
  site,
  best,
  shownCredit: told,
  notes,
  article,
}: PageTypeFeatures): string[] {
  if (site && RELEASE_WIRES.has(site)) return ['release-wire'];
  if (WIRE_DATELINE.test(article.text.slice(0, 400))) return ['release-dateline'];
  if (best && PRESS_RELEASE.test(best.quote.replace(ADDRESS, ''))) return ['release-credit'];
  if (told?.reasons[0] === 'label' && PRESS_ROOM.test(told.url ?? '')) return ['press-room'];
  const heading =
    !told &&
    notes.some(
      (note) =>
        note.length <= MAX_HEADING_LENGTH &&
        /^\W{0,3}(?:press release|for immediate release|pressemitteilung|communiqué de presse|comunicado de prensa|comunicato stampa|persbericht)\W{0,3}/i.test(
          note,
        ),
    );
  return heading ? ['release-heading'] : [];
}

/** The credit speaks of a translation. */
export function isTranslation({ best }: PageTypeFeatures): string[] {
  if (!best) return [];
  if (best.reasons.includes('translation') || TRANSLATED.test(best.quote)) return ['translation'];
  return [];
}

/** The credit says that it is the author's own, the author's name is in the credited address, or the site is for that. */
export function isCrossPost({ site, shownCredit: told, article }: PageTypeFeatures): string[] {
  if (!told) return [];
  if (CROSS_POSTED.test(told.quote)) return ['own-words'];
  const label = normalizeName(registrableDomain(told.url ?? '')?.split('.')[0] ?? '');
  const names = new Set((article.byline ?? '').split(/[\s,]+/).map(normalizeName));
  const held = [...names].filter((name) => name.length >= MIN_NAME_LENGTH && label.includes(name));
  if (held.length >= MIN_WHOLE_NAME_LENGTH) return ['author-in-address'];
  const platform = AUTHORS_PLATFORMS.has(site ?? '') || AUTHORS_PLATFORMS.has(parentHost(site));
  return platform && told.reasons.includes('sentence') ? ['authors-platform'] : [];
}

const parentHost = (site: string | undefined): string =>
  (site ?? '').split('.').slice(-2).join('.');

/** An agency wrote it: it says so in the byline, the dateline, a line of agencies' names, or the credited address. */
export function isAgencyCopy({
  site,
  shownCredit: told,
  notes,
  article,
}: PageTypeFeatures): string[] {
  if (site && isAgencySite(site)) return [];
  const credited = registrableDomain(told?.url ?? '');
  if (credited) return isAgencySite(credited) ? ['agency-address'] : [];
  if (article.byline && namesOnlyAgencies(article.byline)) return ['agency-byline'];
  const dateline = DATELINE.exec(article.text.slice(0, 120))?.[1];
  if (dateline && isAgency(dateline)) return ['agency-dateline'];
  if (notes.some((note) => FROM_FEED.test(note))) return ['agency-note'];
  return notes.some(namesOnlyAgencies) ? ['agency-line'] : [];
}
