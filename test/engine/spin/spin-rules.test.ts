import { describe, expect, it } from 'vitest';
import { SPIN_RULES } from '../../../src/engine/spin/spin-rules.ts';

const EXAMPLES: Record<string, { flagged: string[]; clean: string[] }> = {
  'broken-join': {
    flagged: [
      'fruits such because the apple',
      'cheaper in addition to to that',
      'bread as nicely as butter',
    ],
    clean: ['fruits such as the apple', 'we did as well as we could', 'she spoke nicely as ever'],
  },
  'pivot-slip': {
    flagged: [
      'it stands withinside the house',
      'a not unusualplace error',
      'is capin a position to run',
    ],
    clean: ['it stands within the house', 'an uncommon place', 'a capable position'],
  },
  'damaged-name': {
    flagged: ['from the Play Retailer', 'the U.Due south government', 'in the New York Occasions'],
    clean: ['a retailer of plays', 'due south of the U.S', 'on occasions in New York'],
  },
  'mixed-scripts': {
    flagged: ['the pаssword was lost', 'an аccount', "une soirée d'étе", 'la présencе'],
    clean: ['the password was lost', 'слово и дело', 'the angle α is 5', 'a μm scale', 'Δx and Δy'],
  },
  'hidden-characters': {
    flagged: ['the pass\u200Bword was lost', 'a g\u0336ood day'],
    clean: ['the pass\u00ADword', 'a\u200B word', 'naïve café', 'नमस्\u200Dते'],
  },
  spintax: {
    flagged: ['a {good|great|fine} day', 'we {buy|} bread'],
    clean: ['a {good} day', 'x = {a: 1}', 'a | b', '{ a || b; }', '{{cite web|url=x}}'],
  },
  'machine-output': {
    flagged: [
      'as told :contentReference[oaicite:2]',
      'seen in turn0search1',
      "Here's the rewritten version",
    ],
    clean: ['a turn to the left', 'the reference is [2]', 'here is a new version'],
  },
};

describe('signs', () => {
  it('all have examples', () => {
    expect(SPIN_RULES.map(({ signal }) => signal).sort()).toEqual(Object.keys(EXAMPLES).sort());
  });

  describe.each(SPIN_RULES)('$signal', ({ signal, find }) => {
    const { flagged, clean } = EXAMPLES[signal] ?? { flagged: [], clean: [] };
    it.each(flagged)('is found in: %s', (text) => {
      const [sign, ...more] = find(text);
      expect(more).toEqual([]);
      expect(text.slice(sign?.start, sign?.end)).not.toBe('');
      expect(sign?.expected).not.toBe(text.slice(sign?.start, sign?.end));
    });
    it.each(clean)('is not found in: %s', (text) => {
      expect(find(text)).toEqual([]);
    });
    it('reads long hostile text quickly', () => {
      for (const unit of ['{a|', 'a\u200B', 'аa', 'a ', 'such because ', '{', '|'])
        expect(find(unit.repeat(20_000)).length).toBeLessThanOrEqual(20_000);
    });
  });
});
