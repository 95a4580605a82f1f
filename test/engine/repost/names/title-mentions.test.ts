import { describe, expect, it } from 'vitest';
import {
  mentionsTitle,
  normalizedTitles,
} from '../../../../src/engine/repost/names/title-mentions.ts';

describe('the title', () => {
  it('is kept whole and without the site’s name', () => {
    expect(normalizedTitles('The bridge nobody wants | Welling Times')).toEqual([
      'thebridgenobodywantswellingtimes',
      'thebridgenobodywants',
    ]);
  });

  it('is kept once where it names no site', () => {
    expect(normalizedTitles('The bridge nobody wants')).toEqual(['thebridgenobodywants']);
  });

  it('is none if it is too short to be distinctive', () => {
    expect(normalizedTitles('The bridge')).toEqual([]);
    expect(normalizedTitles('Sixteen letters x')).toEqual([]);
    expect(normalizedTitles('Sixteen letters xy')).toHaveLength(1);
    expect(normalizedTitles('港の委員会が買う')).toHaveLength(1);
    expect(normalizedTitles('港の委員会買う')).toEqual([]);
    expect(normalizedTitles('')).toEqual([]);
  });
});

it('is mentioned whatever the case and the signs', () => {
  const titles = normalizedTitles('The bridge nobody wants');
  expect(mentionsTitle('She wrote: “The Bridge – Nobody Wants!”', titles)).toBe(true);
  expect(mentionsTitle('The bridge somebody wants', titles)).toBe(false);
  expect(mentionsTitle('anything', [])).toBe(false);
});
