import type { Answer, Candidate, Evidence } from '../engine/verdict.ts';
import type { Judged } from './judge-input.ts';

/** Scores and confidences are worth no more than three decimals. */
const round = (value: number) => Math.round(value * 1000) / 1000;

/** One document's verdict as the row that `--json` prints: what is not known is null. */
export function verdictRow(judged: Judged, withText: boolean): Record<string, unknown> {
  const { input, article, verdict, milliseconds } = judged;
  return {
    file: input.file,
    id: input.id ?? null,
    url: input.url ?? null,
    title: article?.title ?? null,
    language: verdict.language ?? null,
    words: verdict.words,
    level: verdict.level,
    ...(verdict.reason && { reason: verdict.reason }),
    kind: verdict.kind,
    spun: answerRow(verdict.spun),
    reposted: answerRow(verdict.reposted),
    original: verdict.original ? candidateRow(verdict.original) : null,
    candidates: verdict.candidates.map(candidateRow),
    evidence: verdict.evidence.map(evidenceRow),
    milliseconds: round(milliseconds),
    ...(withText && { text: article?.text ?? '' }),
  };
}

function answerRow({ score, level }: Answer) {
  return { score: round(score), level };
}

function candidateRow({ url, name, confidence, quote }: Candidate) {
  return { url: url ?? null, name, confidence: round(confidence), quote };
}

function evidenceRow({ signal, quote, expected, start, end }: Evidence) {
  return { signal, quote, ...(expected && { expected }), start: start ?? null, end: end ?? null };
}
