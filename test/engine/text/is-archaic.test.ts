import { expect, it } from 'vitest';
import { isArchaic } from '../../../src/engine/text/is-archaic.ts';

it('knows words that nobody writes any more', () => {
  for (const word of ['thou', 'hath', 'shew', "heav'n"]) expect(isArchaic(word)).toBe(true);
});

it('leaves out what spinners and lawyers still write, and everything else', () => {
  for (const word of ['hither', 'betwixt', 'heretofore', 'the', '', 'constructor', 'Thou'])
    expect(isArchaic(word)).toBe(false);
});
