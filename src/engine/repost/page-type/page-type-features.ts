import type { Article } from '../../../article/article.ts';
import { registrableDomain } from '../../addresses/registrable-domain.ts';
import { announcesRepublication } from '../../announces-republication.ts';
import { MIN_CREDIT_CONFIDENCE } from '../../thresholds.ts';
import type { Evidence, SourceCandidate } from '../../verdict.ts';

/** What the page type rules look at. */
export interface PageTypeFeatures {
  article: Article;
  /** Registrable domain of the page. */
  site: string | undefined;
  evidence: Evidence[];
  /** The best candidate of any relevant confidence. */
  best: SourceCandidate | undefined;
  /** The best candidate, if its credit is shown to the reader. */
  shownCredit: SourceCandidate | undefined;
  /** Short lines at the start and end of the article: bylines, credits, editors' notes. */
  notes: string[];
}

/** A name without a link has confidence 0.05; less says nothing. */
const MIN_CONFIDENCE = 0.05;

/** Notes about an article are in its first and last lines, and short. Lines and characters. */
const MAX_EDGE_LINES = 4;
const MAX_LINES_AROUND = 6;
const MAX_NOTE_LENGTH = 240;

/** Elements of captions and picture credits. */
const PICTURE_ELEMENT = /^fig|caption|photo|image|img|picture|media|gallery/i;

/** Collects the features for the page type rules. A line in which an original announces its copies is not a credit. */
export function gatherPageTypeFeatures(
  article: Article,
  evidence: Evidence[],
  candidates: SourceCandidate[],
): PageTypeFeatures {
  const credits = candidates.filter(({ quote }) => !announcesRepublication(quote));
  const best = credits.find(({ confidence }) => confidence >= MIN_CONFIDENCE);
  const shownCredit = credits.find(({ confidence }) => confidence >= MIN_CREDIT_CONFIDENCE);
  const site = registrableDomain(article.url);
  return { article, site, evidence, best, shownCredit, notes: notesOf(article) };
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
