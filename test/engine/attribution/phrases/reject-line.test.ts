import { describe, expect, it } from 'vitest';
import type { CreditKind } from '../../../../src/engine/attribution/phrases/credit-kind.ts';
import { normalizeLine } from '../../../../src/engine/attribution/phrases/normalize-line.ts';
import { getPhrasebooks } from '../../../../src/engine/attribution/phrases/phrasebook.ts';
import {
  rejectElement,
  rejectLine,
} from '../../../../src/engine/attribution/phrases/reject-line.ts';
import { makeLine } from '../make-article.ts';

function reject(marked: string, kind: CreditKind = 'label', ancestors = ['p', 'div']) {
  const line = makeLine(marked, 'inside', ancestors);
  return rejectLine(line, normalizeLine(line.text), kind, getPhrasebooks('en'));
}

describe('by the elements around it', () => {
  it.each([
    ['figcaption', 'picture'],
    ['div.wp-caption-text', 'picture'],
    ['div.wpCaptionText', 'picture'],
    ['nav#top', 'furniture'],
    ['ol.commentlist', 'comment'],
    ['div.sharedaddy', 'share'],
  ])('%s is a %s', (element, rejection) => {
    expect(rejectElement(['p', element])).toBe(rejection);
  });

  it.each([
    'article.photo',
    'body.comments',
    'main.has-sidebar',
    'div.hasPicture',
    'div.no-comments',
    'div.content-sidebar-wrap',
    'div.captions',
    'div',
    '',
  ])('%s says nothing', (element) => {
    expect(rejectElement(['p', element])).toBeUndefined();
  });

  it('the four nearest count', () => {
    expect(rejectElement(['p', 'a', 'b', 'figure'])).toBe('picture');
    expect(rejectElement(['p', 'a', 'b', 'i', 'figure'])).toBeUndefined();
    expect(rejectElement([])).toBeUndefined();
  });
});

describe('by its wording', () => {
  it('a scholarly reference is a citation', () => {
    expect(reject('Source: Weld et al, 2019')).toBe('citation');
    expect(reject('Source: doi:10.1/x', 'sentence')).toBe('citation');
  });

  it('a label with the word for a picture names a picture', () => {
    expect(reject('Photo/Source: Ada Weld')).toBe('picture');
    expect(reject('Photo and text first seen in Welling', 'sentence')).toBeUndefined();
  });

  it('the words of a link to a post say nothing about pictures, those of an address neither', () => {
    expect(reject('Source: [Photo club](https://x.com/club/status/123)')).toBeUndefined();
    expect(reject('Source: [Photo club](https://club.example/123)')).toBe('picture');
    expect(reject('Source: https://club.example/photo/123')).toBeUndefined();
  });

  it('a label inside a quotation names the person quoted', () => {
    expect(reject('Source: Ada Weld', 'label', ['p', 'blockquote'])).toBe('quotation');
    expect(reject('First seen in Welling', 'sentence', ['p', 'blockquote'])).toBeUndefined();
  });

  it('anything else may be a credit', () => {
    expect(reject('Source: Welling Times')).toBeUndefined();
  });
});
