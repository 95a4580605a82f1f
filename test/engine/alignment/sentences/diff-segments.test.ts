import { describe, expect, it } from 'vitest';
import type { AlignmentStep } from '../../../../src/engine/alignment/dp/alignment-step.ts';
import {
  diffSegments,
  indexSteps,
} from '../../../../src/engine/alignment/sentences/diff-segments.ts';
import { keptSteps, stepOf, weighedTexts } from '../weighed-texts.ts';

/** The segments of the first sentences of both texts, as "kind copy|original". */
function segmentsOf(copyText: string, originalText: string, steps: AlignmentStep[] = [], last = 0) {
  const { copy, original } = weighedTexts(copyText, originalText);
  const group = { copy: [0, last] as [number, number], original: [0, last] as [number, number] };
  const segments = diffSegments(copy, original, group, indexSteps(steps));
  return segments.map(({ kind, copy: here, original: there }) => {
    const quote = here ? copyText.slice(here.start, here.end) : '';
    return `${kind} ${quote}|${there ? originalText.slice(there.start, there.end) : ''}`;
  });
}

const swapped = (at: number) => stepOf('swapped', [at, at + 1], [at, at + 1]);

it('indexes the steps that pair words', () => {
  const steps = [...keptSteps(0, 0, 1), swapped(1), stepOf('inserted', [2, 3], [2, 2])];
  expect([...indexSteps(steps).keys()]).toEqual([0, 1]);
  expect(indexSteps([stepOf('deleted', [0, 0], [0, 1])]).size).toBe(0);
});

describe('aligned sentences', () => {
  it('join adjacent kept words and show each substitution', () => {
    const steps = [...keptSteps(0, 0, 2), swapped(2), ...keptSteps(3, 3, 2)];
    expect(segmentsOf('The old quay fell.', 'The old pier fell.', steps)).toEqual([
      'kept The old|The old',
      'swapped quay|pier',
      'kept fell.|fell.',
    ]);
  });

  it('are extended by equal words that no chain reached, at both ends', () => {
    expect(segmentsOf('The old quay fell.', 'The old pier fell.', [swapped(2)])).toEqual([
      'kept The old|The old',
      'swapped quay|pier',
      'kept fell.|fell.',
    ]);
    expect(segmentsOf('An old quay sank.', 'The old pier fell.', [swapped(2)])).toEqual([
      'deleted |The',
      'inserted An|',
      'kept old|old',
      'swapped quay|pier',
      'deleted |fell.',
      'inserted sank.|',
    ]);
  });

  it('do not join kept words that a deleted one separates', () => {
    const steps = [...keptSteps(0, 0, 1), ...keptSteps(1, 2, 2)];
    expect(segmentsOf('The pier.', 'The old pier.', steps)).toEqual([
      'kept The|The',
      'deleted |old',
      'kept pier.|pier.',
    ]);
  });

  it('ignore steps that leave the sentences or go back', () => {
    const beyond = stepOf('swapped', [1, 2], [9, 10]);
    const back = [stepOf('kept', [1, 2], [1, 2]), stepOf('swapped', [2, 3], [0, 1])];
    const copy = 'One two three. Four.';
    const original = 'Uno two tres. One more. And more.';
    expect(segmentsOf(copy, original, [...keptSteps(1, 1, 1), beyond])).not.toContain(
      'swapped two|more',
    );
    expect(segmentsOf(copy, original, back)).toContain('inserted three.|');
  });
});

describe('sentences without aligned words', () => {
  it('keep their common words in order', () => {
    expect(segmentsOf('Slowly fell the pier.', 'The old pier fell.')).toEqual([
      'inserted Slowly fell|',
      'kept the|The',
      'deleted |old',
      'kept pier|pier',
      'deleted |fell',
      'kept .|.',
    ]);
  });

  it('with nothing in common are deleted and inserted', () => {
    expect(segmentsOf('\ud800港', 'Nothing here')).toEqual([
      'deleted |Nothing here',
      'inserted \ud800港|',
    ]);
  });
});

it('covers several sentences at once', () => {
  expect(segmentsOf('It fell. It sank.', 'It fell. It sank.', keptSteps(0, 0, 2), 1)).toEqual([
    'kept It fell. It sank.|It fell. It sank.',
  ]);
});
