import { expect, test } from 'vitest';
import {
  plainQuote,
  siteBeside,
  sourceLabel,
} from '../../../src/browser/verdict-view/source-label.ts';

test('a name is followed by where its address leads', () => {
  expect(sourceLabel({ name: 'The Guardian', site: 'phish.example' })).toBe(
    'The Guardian (phish.example)',
  );
  expect(siteBeside({ name: 'login.phish.example', site: 'phish.example' })).toBe('phish.example');
});

test('a name that is the domain, or without an address, stands alone', () => {
  expect(sourceLabel({ name: 'HarbourPost.example', site: 'harbourpost.example' })).toBe(
    'HarbourPost.example',
  );
  expect(sourceLabel({ name: 'The Guardian' })).toBe('The Guardian');
});

test('a quote reads in the order of its letters', () => {
  expect(plainQuote('Source: \u202Emoc.naidraug\u202C \u200Bhere')).toBe(
    'Source: moc.naidraug here',
  );
});
