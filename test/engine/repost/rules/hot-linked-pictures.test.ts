import { hotLinkedPictures } from '../../../../src/engine/repost/rules/hot-linked-pictures.ts';
import { checkRule } from './check-rule.ts';

const body = ['The keepers rowed out at first light and counted every hull in the harbour.'];
const pictures = ['https://img.harbourgazette.example/boats.jpg'];

checkRule(hotLinkedPictures, {
  flagged: {
    'with the credited site': { credits: 'https://harbourgazette.example/news/1', body, pictures },
    'with the canonical site': {
      canonical: 'https://harbourgazette.example/news/1',
      body,
      pictures,
    },
  },
  clean: {
    'a server that nothing else names': { body, pictures },
    ...Object.fromEntries(
      [
        'https://counter.harbourgazette.example/content/77/count.gif?distributor=x',
        'https://harbourgazette.example/?republication-pixel=true&post=7',
        'https://republish.harbourgazette.example/counter/hit/2026/story',
        'https://pixel.harbourgazette.example/p.gif?key=story',
        'https://www.harbourgazette.example/track.gif?a=1',
      ].map((src) => [
        `a licence's pixel: ${src}`,
        { credits: 'https://harbourgazette.example/news/1', body, pictures: [src] },
      ]),
    ),
    'its own': {
      credits: 'https://tidalpost.example/1',
      body,
      pictures: ['https://cdn.reprints.example/boats.jpg'],
    },
  },
});
