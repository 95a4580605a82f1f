import { expect, it } from 'vitest';
import { countPlaces, isPlace } from '../../src/engine/count-places.ts';
import type { Evidence } from '../../src/engine/verdict.ts';

const evidence = (signal: string): Evidence => ({ question: 'spun', signal, quote: 'x' });

it('counts what stands for other words, not other signs of a machine', () => {
  const places = ['swap', 'odd-word', 'broken-join', 'pivot-slip', 'damaged-name'];
  const others = ['spintax', 'hidden-characters', 'machine-output', 'self-reference'];
  expect(countPlaces([...places, ...others].map(evidence))).toBe(places.length);
  expect(others.map(evidence).filter(isPlace)).toEqual([]);
  expect(countPlaces([])).toBe(0);
});
