import { expect, test } from 'vitest';
import { clipBox, clipPathBox, heightOf, widthOf } from '../../../src/article/dom/clip-box.ts';

const BOX = { left: 100, top: 50, right: 500, bottom: 250 };

/** Computed clip paths on a box of 400 × 200, and the width and height that they leave at most. */
test.each([
  ['inset(50% 0px 0px)', 400, 100],
  ['inset(0px 0px calc(100% - 4px))', 400, 4],
  ['inset(0px 50%)', 0, 200],
  ['inset(10px 20px 30px 40px round 8px)', 340, 160],
  ['circle(3px at 50% 50%)', 6, 6],
  ['ellipse(10% 25% at 0px 0px)', 80, 100],
  ['polygon(0px 0px, 0px 0px, 0px 0px)', 0, 0],
  ['polygon(0px 0px, 100% 0px, 100% 100%)', 400, 200],
  ['circle(farthest-side at 0px 0px)', 400, 200],
  ['path("M 0 0 H 9")', 400, 200],
  ['none', 400, 200],
])('%s leaves %i × %i', (clipPath, width, height) => {
  const left = clipPathBox(clipPath, BOX);
  expect([widthOf(left), heightOf(left)]).toEqual([width, height]);
});

test.each([
  ['rect(0px, 1px, 1px, 0px)', 1, 1],
  ['rect(0px 90px 30px 10px)', 80, 30],
  ['rect(auto, auto, 3px, auto)', 400, 3],
])('the old %s leaves %i × %i', (clip, width, height) => {
  const left = clipBox(clip, BOX);
  expect([widthOf(left), heightOf(left)]).toEqual([width, height]);
});
