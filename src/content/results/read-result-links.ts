import type { ResultLink } from '../../browser/results-page.ts';
import { describeResult, MAX_TITLE_LENGTH, textsOf } from './describe-result.ts';

/** A hostile page may have any number of links; a page of results has some hundreds. */
const MAX_LINKS = 3000;
const MAX_BLOCKS = 300;
const MAX_RESULTS = 50;

/** Without headings: letters of a link that may be a title, and letters that stand beside it. */
const MIN_TITLE_LETTERS = 12;
const MIN_LETTERS_BESIDE = 30;

const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
const TITLE = `${HEADING}, [class*="title" i], [class*="headline" i]`;
const FURNITURE =
  'nav, header:not(article header), footer, form, [hidden], [role="navigation"], [role="banner"], [role="contentinfo"], [role="search"]';

/** Words in ids, classes and other attributes that make a block an advertisement. */
const AD_WORD =
  /(?:^|[^a-z])(?:t?ads?|adv|advert(?:s|isements?|ising)?|sponsor(?:ed)?|promoted|tuiguang|anzeigen?|werbung)(?:$|[^a-z])/i;

const countLetters = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** A link of the page, with what the rules ask of it. */
interface Candidate {
  link: HTMLAnchorElement;
  title: string;
  isTitled: boolean;
}

function isAdvertisement(link: Element): boolean {
  for (let at: Element | null = link; at && at !== link.ownerDocument.body; at = at.parentElement)
    for (const { name, value } of at.attributes)
      if (!/^(?:href|title|src|alt|ping)$/.test(name) && AD_WORD.test(`${name} ${value}`))
        return true;
  return false;
}

/** Links to the page's own path lead to more results or to another search. */
function leadsAway(link: HTMLAnchorElement): boolean {
  const { protocol, host, pathname } = link;
  const here = link.ownerDocument.location;
  return /^https?:$/.test(protocol) && !(host === here.host && pathname === here.pathname);
}

function toCandidate(link: HTMLAnchorElement): Candidate {
  const heading = link.matches(TITLE) ? link : (link.querySelector(TITLE) ?? link.closest(HEADING));
  const named = heading && !heading.contains(link) ? heading : link;
  const title = textsOf(named).join(' ').slice(0, MAX_TITLE_LENGTH);
  return { link, title, isTitled: heading !== null && title !== '' };
}

function findCandidates(document: Document): Candidate[] {
  return [...document.links]
    .slice(0, MAX_LINKS)
    .filter((link): link is HTMLAnchorElement => link.localName === 'a')
    .filter((link) => leadsAway(link) && !link.closest(FURNITURE) && !isAdvertisement(link))
    .map(toCandidate);
}

/** For each link the largest element around it that holds no link of the list with another target. */
function findBlocks(candidates: Candidate[]): Element[] {
  const targets = new Map<Element, string | undefined>();
  for (const { link } of candidates) {
    for (let at = link.parentElement; at; at = at.parentElement) {
      if (!targets.has(at)) targets.set(at, link.href);
      else if (targets.get(at) === undefined) break;
      else if (targets.get(at) !== link.href) targets.set(at, undefined);
    }
  }
  return candidates.map(({ link }) => {
    let block: Element = link;
    for (let at = link.parentElement; at && targets.get(at) !== undefined; at = at.parentElement)
      block = at;
    return block;
  });
}

function firstOfEachTarget(candidates: Candidate[]): Candidate[] {
  const byTarget = new Map<string, Candidate>();
  for (const one of candidates) if (!byTarget.has(one.link.href)) byTarget.set(one.link.href, one);
  return [...byTarget.values()];
}

function hasTextBeside(result: ResultLink): boolean {
  const letters = countLetters(result.title);
  return letters >= MIN_TITLE_LETTERS && countLetters(result.snippet) >= MIN_LETTERS_BESIDE;
}

/**
 * The results of a search on any engine's page: links under a heading (or named a title), else links with a text
 * beside them; nothing of navigation, forms and advertisements. Addresses and texts are the page's, unchecked.
 */
export function readResultLinks(document: Document): ResultLink[] {
  const all = findCandidates(document);
  const titled = all.filter(({ isTitled }) => isTitled);
  const chosen = firstOfEachTarget(titled.length >= 2 ? titled : all).slice(0, MAX_BLOCKS);
  const blocks = findBlocks(chosen);
  const results = chosen.map((one, i) => describeResult(one.link, one.title, blocks[i] as Element));
  return (titled.length >= 2 ? results : results.filter(hasTextBeside)).slice(0, MAX_RESULTS);
}
