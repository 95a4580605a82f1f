import type { Answer, Evidence, SourceCandidate } from '../engine/verdict.ts';
import type { JudgedInput } from './judge-input.ts';

/** Scores and confidences have three meaningful decimals. */
const round = (value: number) => Math.round(value * 1000) / 1000;

/** A document's verdict as `--json` prints it. Unknown values are null. */
export function verdictToJson(judged: JudgedInput, withText: boolean): Record<string, unknown> {
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
    spun: answerToJson(verdict.spun),
    reposted: answerToJson(verdict.reposted),
    original: verdict.original ? candidateToJson(verdict.original) : null,
    candidates: verdict.candidates.map(candidateToJson),
    evidence: verdict.evidence.map(evidenceToJson),
    milliseconds: round(milliseconds),
    ...(withText && { text: article?.text ?? '' }),
  };
}

function answerToJson({ score, level }: Answer) {
  return { score: round(score), level };
}

function candidateToJson({ url, name, confidence, quote }: SourceCandidate) {
  return { url: url ?? null, name, confidence: round(confidence), quote };
}

/** "probability": that the evidence is what it says; "chances": of each expected wording, if it is. */
function evidenceToJson({ signal, quote, certainty = 1, ...more }: Evidence) {
  const { expected, chances, start, end } = more;
  return {
    signal,
    quote,
    ...(expected && { expected }),
    ...(chances && { chances: chances.map(round) }),
    probability: round(certainty),
    start: start ?? null,
    end: end ?? null,
  };
}
