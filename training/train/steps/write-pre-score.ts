import { preScore } from '../../../src/engine/spin/substitutions/pre-score.ts';
import { fitPreScore } from '../fit-pre-score.ts';
import { substitutionRows } from '../packed-doc.ts';
import { type Example, isOfShare, PRE_SCORE, readPart } from '../read-examples.ts';
import { roundDigits, roundWeights } from '../round-weights.ts';
import { replaceWeights } from '../write-trained.ts';
import { PARTS } from './kept-parts.ts';

/** Parts of the examples that the first guess is fitted to: its few weights need no more. */
const FITTED_PARTS = PARTS / 4;

/** Fits the first guess at substitutions and writes it; says how like the last one it is. */
export async function writePreScore(share: number): Promise<void> {
  const examples: Example[] = [];
  for (let part = 0; part < FITTED_PARTS; part++)
    examples.push(...(await readPart(part)).filter((one) => isOfShare(one, share)));
  const fitted = fitPreScore(examples);
  const rounded = {
    base: roundDigits(fitted.base),
    weights: roundWeights(fitted.weights as Record<string, number>),
    oddWord: roundDigits(fitted.oddWord),
  };
  const rows = examples.flatMap(({ doc }) => substitutionRows(doc));
  const apart = rows.filter((features) => {
    return preScore(rounded, features) >= 0.5 !== preScore(PRE_SCORE, features) >= 0.5;
  });
  const figures = { substitutions: rows.length, guessedOtherwise: apart.length };
  console.log(figures);
  const command = `npm run train -- --step pre-score${share < 1 ? ` --share ${share}` : ''}`;
  await replaceWeights({ preScore: rounded }, { preScore: { command, ...figures } });
}
