import { describe, expect, it } from 'vitest';
import type { SearchRow } from '../../../src/cli/archive/search-input.ts';
import {
  csvHead,
  csvRow,
  htmlRow,
  jsonRow,
  textRow,
} from '../../../src/cli/archive/search-report.ts';

const ROW: SearchRow = {
  copy: { file: 'copy.html', url: 'https://copy.example/x', title: '=HYPERLINK("x")' },
  original: { name: 'may.jsonl 4', url: null, title: 'A "ferry", late', published: null },
  shares: {
    relation: 'swapped',
    sentencesFromOriginal: 0.9,
    wordsKept: 0.7,
    wordsSwapped: 0.2,
    wordsAdded: 0.1,
  },
  direction: 'cannot-tell',
  directionEvidence: [],
  milliseconds: 3,
};

const NOTHING: SearchRow = { ...ROW, original: null, shares: { relation: 'none' } };

describe('the table as CSV', () => {
  it('has as many cells in a row as in its head', () => {
    expect(csvHead().split(',')).toHaveLength(10);
    expect(csvRow(NOTHING).split(',').length).toBe(10);
  });

  it('never begins a cell like a formula, and doubles quotation marks', () => {
    expect(csvRow(ROW)).toContain(`"'=HYPERLINK(""x"")"`);
    expect(csvRow(ROW)).toContain('"A ""ferry"", late"');
  });
});

describe('the report as a page', () => {
  it('writes the texts of pages as text', () => {
    const row = htmlRow({ ...ROW, copy: { ...ROW.copy, title: '<img src=x onerror=alert(1)>' } });
    expect(row).not.toContain('<img');
    expect(row).toContain('&lt;img');
  });

  it('links only http and https', () => {
    const row = htmlRow({ ...ROW, copy: { file: 'javascript:alert(1)', title: '' } });
    expect(row).not.toContain('href="javascript');
  });
});

describe('lines', () => {
  it('say in words what was found', () => {
    expect(textRow(ROW)).toBe(
      'https://copy.example/x: may.jsonl 4: swapped; 90 % of its sentences, 70 % of its words kept, 20 % swapped\n',
    );
    expect(textRow(NOTHING)).toBe('https://copy.example/x: no original found\n');
  });

  it('are one JSON object each', () => {
    expect(JSON.parse(jsonRow(ROW))).toMatchObject({ relation: 'swapped', wordsKept: 0.7 });
    expect(JSON.parse(jsonRow(NOTHING))).toMatchObject({ relation: 'none', original: null });
  });
});
