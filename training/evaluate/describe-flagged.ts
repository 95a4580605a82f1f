import type { SpinAnalysis } from '../../src/engine/analyze.ts';
import type { CorpusDocument } from '../corpus/corpus-document.ts';

/** Most findings shown of one document. */
const MAX_FINDINGS = 12;

/** One flagged human document for the log, with the evidence against it: each is a lesson. Never published. */
export function describeFlagged(
  document: CorpusDocument,
  { answer, evidence, words }: SpinAnalysis,
): string {
  const strongest = [...evidence].sort((a, b) => (b.certainty ?? 0) - (a.certainty ?? 0));
  const findings = strongest
    .slice(0, MAX_FINDINGS)
    .map(({ signal, quote, expected, certainty }) => {
      return `    ${signal} “${quote}” ← ${expected?.slice(0, 2).join(', ') ?? '–'} (${certainty?.toFixed(2) ?? '–'})`;
    });
  const score = answer.score.toFixed(3);
  const head = `  ${answer.level} ${answer.extent ?? ''} ${score} ${document.collection} ${document.genre} · ${document.site} · ${document.id} · ${words} words`;
  return [head, ...findings].join('\n');
}
