import { expect, it } from 'vitest';
import { linkByEntities } from '../../../../src/engine/alignment/sentences/link-by-entities.ts';
import type { AlignedSentencePair } from '../../../../src/engine/alignment/sentences/score-sentence-pairs.ts';
import { weighedTexts } from '../weighed-texts.ts';

function link(copyText: string, originalText: string, linked: AlignedSentencePair[] = []) {
  const { copy, original, words } = weighedTexts(copyText, originalText);
  const links = linkByEntities(copy, original, words, linked);
  return links.map(({ copy: i, original: j }) => `${i}<${j}`).toSorted();
}

const ORIGINAL = [
  'Mayor Ilse Brandt opened the Kestrel bridge in 2019.',
  'The bridge had cost 14 million crowns.',
  'Engineers from Dravno found 312 cracks.',
  'The ferry Heron carried passengers until Easter.',
  'A petition by Tomas Weld gathered 8,400 names.',
];

const RETOLD = [
  'It was 2019 when Kestrel got its crossing, thanks to Ilse Brandt.',
  'They paid 14 million crowns.',
  'Then 312 cracks were noticed by a team out of Dravno.',
  'Until Easter passengers had to use Heron.',
  'Tomas Weld collected 8,400 signatures.',
];

it('links a retold story sentence by sentence', () => {
  expect(link(RETOLD.join(' '), ORIGINAL.join(' '))).toEqual(['0<0', '1<1', '2<2', '3<3', '4<4']);
});

it('links nothing of two stories that share nothing', () => {
  const other = 'Snow fell on the pass. Nobody came. The inn was shut. We slept badly.';
  expect(link(other, ORIGINAL.join(' '))).toEqual([]);
  expect(link('', '')).toEqual([]);
});

it('links out of order only what agrees in much', () => {
  const much = ' Some other page says that dogs bark and rain falls on tin roofs.'.repeat(60);
  const backwards = link(RETOLD.toReversed().join(' '), ORIGINAL.join(' ') + much);
  expect(backwards).toContain('4<0');
  expect(backwards).not.toContain('3<1');
});

it('leaves sentences alone that are linked already', () => {
  const wording = { evidence: 20, kept: 2, swapped: 0 };
  const done: AlignedSentencePair = {
    copy: 0,
    original: 0,
    ...wording,
    words: [12, 9],
    aligned: [4, 4],
  };
  expect(link(RETOLD.join(' '), ORIGINAL.join(' '), [done])).not.toContain('0<0');
});

it('looks for no retold story where the rest was taken word for word', () => {
  const taken = (aligned: number): AlignedSentencePair[] =>
    [0, 2, 4].map((at) => ({
      copy: at,
      original: at,
      evidence: 20,
      kept: aligned,
      swapped: 0,
      words: [10, 10],
      aligned: [aligned, aligned],
    }));
  expect(link(RETOLD.join(' '), ORIGINAL.join(' '), taken(5))).toEqual(['1<1', '3<3']);
  expect(link(RETOLD.join(' '), ORIGINAL.join(' '), taken(10))).toEqual([]);
});
