import { expect, it } from 'vitest';
import { isCountingPixel } from '../../../../src/engine/repost/names/counting-pixel.ts';

const counts = (src: string, isDot?: boolean) =>
  isCountingPixel({ src, alt: '', ...(isDot !== undefined && { isDot }) });

it.each([
  'https://counter.harbour.example/content/123/count.gif',
  'https://pixel.harbour.example/pixel.gif?key=a',
  'https://harbour.example/wp-content/1x1.png',
  'https://harbour.example/?republication-pixel=true&post=1',
  'https://stats2.harbour.example/hit',
])('%s counts', (src) => {
  expect(counts(src)).toBe(true);
});

it.each([
  'https://harbour.example/boats.jpg',
  'https://harbour.example/pixel-art.png',
  'https://counterfeit.harbour.example/boats.jpg',
  'https://harbour.example/tracker-dogs.jpg',
  '',
])('%s shows something', (src) => {
  expect(counts(src)).toBe(false);
});

it('a picture that is drawn as a dot counts, whatever its address', () => {
  expect(counts('https://harbour.example/boats.jpg', true)).toBe(true);
  expect(counts('https://harbour.example/boats.jpg', false)).toBe(false);
});
