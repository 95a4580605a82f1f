import { AUTHORS_PLATFORMS, PORTALS, RELEASE_WIRES } from '../../addresses/portals.ts';
import { registrableDomain } from '../../addresses/registrable-domain.ts';
import { isAgency, isAgencySite, namesOnlyAgencies } from '../names/agencies.ts';
import { matchAgencyDateline } from '../names/match-agency-dateline.ts';
import { normalizeName } from '../names/normalize-name.ts';
import type { PageTypeFeatures } from './page-type-features.ts';
import { AGREEMENT, CROSS_POSTED, PRESS_RELEASE, TRANSLATED } from './page-type-lexicon.ts';

/** Shorter names are parts of others by chance. Characters. */
const MIN_NAME_LENGTH = 4;

/**
 * Words of the byline that must be in the credited host: one may be the publisher's name, an author's own site has
 * both.
 */
const MIN_AUTHOR_WORDS = 2;

/** Paths of press rooms. */
const PRESS_ROOM =
  /\/(?:press|presse|prensa|imprensa|stampa|newsroom|news-?releases?|press-?releases?|media-?cent(?:er|re)|pressemitteilung\w{0,3}|presseinformation\w{0,3})(?:[/.?-]|$)/i;

/** Addresses in a credit: their paths say nothing about the page. */
const ADDRESS = /https?:\/\/\S+/g;

/** A release's heading is a short line: "PRESS RELEASE – For immediate release". Characters. */
const MAX_HEADING_LENGTH = 60;
const RELEASE_HEADING =
  /^\W{0,3}(?:press release|for immediate release|pressemitteilung|communiqué de presse|comunicado de prensa|comunicato stampa|persbericht)\W{0,3}/i;

/** Datelines of press release services: "/PRNewswire/ --". */
const WIRE_DATELINE =
  /\/ ?pr ?newswire|\(business wire\)|\(globe ?newswire\)|\/einpresswire|\(ots\)/i;

/** Newspapers' notes below articles from an agency's feed. */
const FROM_FEED =
  /auto-?generated from a syndicated feed|not been edited by .{2,60} staff|redaktionell nicht bearbeitet|automatisch (?:von|aus) der .{2,40}(?:agentur|dpa|feed)/i;

/** Counters that licences require of republishers: The Conversation's, Pixel Ping, the Republication Tracker Tool. */
const LICENCE_COUNTER =
  /^https?:\/\/counter\.theconversation\.com\/|^https?:\/\/pixel\.propublica\.org\/|[?&]republication-pixel=/;

/** A portal that shows a partner's article and names the partner. */
export const isPortal = ({ site, best, notes, article }: PageTypeFeatures): string[] => {
  if (!site || !PORTALS.has(site)) return [];
  const namesPartner = best || notes.some((note) => /provided by|提供|来源[:：]|제공/i.test(note));
  return namesPartner || article.head.meta.author ? ['portal-site'] : [];
};

/** The credit states permission, licence or partnership, or the page has the counter that a licence requires. */
export function statesAgreement({ shownCredit, article }: PageTypeFeatures): string[] {
  if (shownCredit && AGREEMENT.test(shownCredit.quote)) return ['agreement-stated'];
  return shownCredit && article.pictures.some(({ src }) => LICENCE_COUNTER.test(src))
    ? ['licence-counter']
    : [];
}

/** A press release: on a release service, with its dateline, under such a heading, or credited as one. */
export function isPressRelease({
  site,
  best,
  shownCredit,
  notes,
  article,
}: PageTypeFeatures): string[] {
  if (site && RELEASE_WIRES.has(site)) return ['release-wire'];
  if (WIRE_DATELINE.test(article.text.slice(0, 400))) return ['release-dateline'];
  if (best && PRESS_RELEASE.test(best.quote.replace(ADDRESS, ''))) return ['release-credit'];
  if (shownCredit?.reasons[0] === 'label' && PRESS_ROOM.test(shownCredit.url ?? ''))
    return ['press-room'];
  const isHeading = (note: string) =>
    note.length <= MAX_HEADING_LENGTH && RELEASE_HEADING.test(note);
  return !shownCredit && notes.some(isHeading) ? ['release-heading'] : [];
}

/** The credit mentions a translation. */
export function isTranslation({ best }: PageTypeFeatures): string[] {
  if (!best) return [];
  if (best.reasons.includes('translation') || TRANSLATED.test(best.quote)) return ['translation'];
  return [];
}

/**
 * The credit says that the author posted it elsewhere, the credited address holds the author's name, or the site exists
 * for such posts.
 */
export function isCrossPost({ site, shownCredit, article }: PageTypeFeatures): string[] {
  if (!shownCredit) return [];
  if (CROSS_POSTED.test(shownCredit.quote)) return ['own-words'];
  const label = normalizeName(registrableDomain(shownCredit.url ?? '')?.split('.')[0] ?? '');
  const names = new Set((article.byline ?? '').split(/[\s,]+/).map(normalizeName));
  const found = [...names].filter((name) => name.length >= MIN_NAME_LENGTH && label.includes(name));
  if (found.length >= MIN_AUTHOR_WORDS) return ['author-in-address'];
  const isPlatform = AUTHORS_PLATFORMS.has(site ?? '') || AUTHORS_PLATFORMS.has(parentHost(site));
  return isPlatform && shownCredit.reasons.includes('sentence') ? ['authors-platform'] : [];
}

const parentHost = (site: string | undefined): string =>
  (site ?? '').split('.').slice(-2).join('.');

/** An agency wrote it, as the byline, the dateline, a line of agency names or the credited address says. */
export function isAgencyCopy({ site, shownCredit, notes, article }: PageTypeFeatures): string[] {
  if (site && isAgencySite(site)) return [];
  const credited = registrableDomain(shownCredit?.url ?? '');
  if (credited) return isAgencySite(credited) ? ['agency-address'] : [];
  if (article.byline && namesOnlyAgencies(article.byline)) return ['agency-byline'];
  const dateline = matchAgencyDateline(article.text);
  if (dateline && isAgency(dateline.name)) return ['agency-dateline'];
  if (notes.some((note) => FROM_FEED.test(note))) return ['agency-note'];
  return notes.some(namesOnlyAgencies) ? ['agency-line'] : [];
}
