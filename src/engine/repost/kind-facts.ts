import type { Article } from '../../article/article.ts';
import { registrableDomain } from '../original/registrable-domain.ts';
import type { Candidate, Evidence } from '../verdict.ts';
import { TOLD_CREDIT } from './judge-repost.ts';
import { announcesItsCopies } from './recognise-direction.ts';

/** What the tests of kinds look at. */
export interface KindFacts {
  article: Article;
  /** Registrable domain of the page. */
  site: string | undefined;
  evidence: Evidence[];
  /** The best candidate of any confidence that is worth a thought. */
  best: Candidate | undefined;
  /** The best candidate, if its credit is told to the reader. */
  told: Candidate | undefined;
  /** Short lines that open or close the article: bylines, credits, notes of the editors. */
  notes: string[];
}

/** A name without a link ranks at 0.05; anything less says nothing. */
const WORTH_A_THOUGHT = 0.05;

/** Notes about an article stand in its first and last lines, and are short. In lines, and in UTF-16 code units. */
const EDGE_LINES = 4;
const AFTER_LINES = 6;
const LONGEST_NOTE = 240;

/** Ancestors of captions and of pictures' credits. */
const PICTURE = /^fig|caption|photo|image|img|picture|media|gallery/i;

/** Gathers what the tests of kinds look at. A line in which the original announces its own copies is no credit. */
export function gatherKindFacts(
  article: Article,
  evidence: Evidence[],
  candidates: Candidate[],
): KindFacts {
  const credits = candidates.filter(({ quote }) => !announcesItsCopies(quote));
  const best = credits.find(({ confidence }) => confidence >= WORTH_A_THOUGHT);
  const told = credits.find(({ confidence }) => confidence >= TOLD_CREDIT);
  const site = registrableDomain(article.url);
  return { article, site, evidence, best, told, notes: notesOf(article) };
}

function notesOf({ lines }: Article): string[] {
  const inside = lines.filter(({ place }) => place === 'inside');
  const around = lines.filter(
    ({ place, distance }) => place !== 'inside' && Math.abs(distance) <= AFTER_LINES,
  );
  return [...inside.slice(0, EDGE_LINES), ...inside.slice(-EDGE_LINES), ...around]
    .filter(({ ancestors }) => !ancestors.slice(0, 3).some((ancestor) => PICTURE.test(ancestor)))
    .map(({ text }) => text.trim())
    .filter((text) => text.length > 0 && text.length <= LONGEST_NOTE);
}
