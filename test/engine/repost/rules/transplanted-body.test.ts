import { transplantedBody } from '../../../../src/engine/repost/rules/transplanted-body.ts';
import { checkRule } from './check-rule.ts';

const there = 'https://harbourgazette.example';
const body = [1, 2, 3].map(
  (n) => `The boats were <a href="${there}/story-${n}">counted ${n} times</a> that day.`,
);

checkRule(transplantedBody, {
  flagged: {
    'links and pictures of one other site': {
      body,
      pictures: [`https://img.harbourgazette.example/boats.jpg`],
    },
  },
  clean: {
    'links alone': { body },
    'links, and pictures of one’s own': {
      body,
      pictures: ['https://reprints.example/1.jpg', `${there}/boats.jpg`],
    },
    'pictures alone': { body: ['The boats were counted.'], pictures: [`${there}/boats.jpg`] },
    'on the site itself': { url: `${there}/story`, body, pictures: [`${there}/boats.jpg`] },
  },
});
