import type { Article } from '../../../article/article.ts';
import { registrableDomain } from '../../addresses/registrable-domain.ts';
import type { Evidence, SourceCandidate } from '../../verdict.ts';
import { announcesRepublication } from '../infer-direction.ts';
import { MIN_CREDIT_CONFIDENCE } from '../judge-repost.ts';

/** What the tests of kinds look at. */
export interface PageTypeFeatures {
  article: Article;
  /** Registrable domain of the page. */
  site: string | undefined;
  evidence: Evidence[];
  /** The best candidate of any confidence that is worth a thought. */
  best: SourceCandidate | undefined;
  /** The best candidate, if its credit is told to the reader. */
  shownCredit: SourceCandidate | undefined;
  /** Short lines that open or close the article: bylines, credits, notes of the editors. */
  notes: string[];
}

/** A name without a link ranks at 0.05; anything less says nothing. */
const MIN_CONFIDENCE = 0.05;

/** Notes about an article stand in its first and last lines, and are short. In lines, and in UTF-16 code units. */
const MAX_EDGE_LINES = 4;
const MAX_LINES_AROUND = 6;
const MAX_NOTE_LENGTH = 240;

/** Ancestors of captions and of pictures' credits. */
const PICTURE_ELEMENT = /^fig|caption|photo|image|img|picture|media|gallery/i;

/** Gathers what the tests of kinds look at. A line in which the original announces its own copies is no credit. */
export function gatherPageTypeFeatures(
  article: Article,
  evidence: Evidence[],
  candidates: SourceCandidate[],
): PageTypeFeatures {
  const credits = candidates.filter(({ quote }) => !announcesRepublication(quote));
  const best = credits.find(({ confidence }) => confidence >= MIN_CONFIDENCE);
  const told = credits.find(({ confidence }) => confidence >= MIN_CREDIT_CONFIDENCE);
  const site = registrableDomain(article.url);
  return { article, site, evidence, best, shownCredit: told, notes: notesOf(article) };
}

function notesOf({ lines }: Article): string[] {
  const inside = lines.filter(({ place }) => place === 'inside');
  const around = lines.filter(
    ({ place, distance }) => place !== 'inside' && Math.abs(distance) <= MAX_LINES_AROUND,
  );
  return [...inside.slice(0, MAX_EDGE_LINES), ...inside.slice(-MAX_EDGE_LINES), ...around]
    .filter(
      ({ ancestors }) => !ancestors.slice(0, 3).some((ancestor) => PICTURE_ELEMENT.test(ancestor)),
    )
    .map(({ text }) => text.trim())
    .filter((text) => text.length > 0 && text.length <= MAX_NOTE_LENGTH);
}
