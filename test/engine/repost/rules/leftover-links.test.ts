import { leftoverLinks } from '../../../../src/engine/repost/rules/leftover-links.ts';
import { checkRule } from './check-rule.ts';

const there = 'https://harbourgazette.example';
const link = (site: string, n: number) =>
  `The boats were <a href="${site}/story-${n}">counted ${n} times</a> that day.`;

checkRule(leftoverLinks, {
  flagged: {
    'all to one other site': [link(there, 1), link(there, 2), link(there, 3)],
    'most to one other site': [
      link(there, 1),
      link(there, 2),
      link(there, 3),
      link('https://tidalpost.example', 4),
    ],
  },
  clean: {
    'too few': [link(there, 1), link(there, 2)],
    'its own': [
      link('https://reprints.example', 1),
      link('https://reprints.example', 2),
      link('https://reprints.example', 3),
    ],
    'many sites': [
      link(there, 1),
      link('https://tidalpost.example', 2),
      link('https://lampnews.example', 3),
      link(there, 4),
    ],
  },
});
