import { expect, it } from 'vitest';
import { countIndependent, countWeak } from '../../../../src/engine/repost/count-evidence.ts';
import { chatbotLinks } from '../../../../src/engine/repost/rules/chatbot-links.ts';
import { checkRule } from './check-rule.ts';

checkRule(chatbotLinks, {
  flagged: {
    'an address that an assistant named': [
      'The ferry runs twice a day, <a href="https://ferry.example/times?utm_source=chatgpt.com">says its timetable</a>.',
    ],
    'the mark among others': [
      'Read <a href="https://ferry.example/?a=1&utm_source=ChatGPT.com&b=2#top">the timetable</a> first.',
    ],
  },
  clean: {
    'a newsletter’s mark': [
      'Read <a href="https://ferry.example/?utm_source=newsletter">the timetable</a> first.',
    ],
    'a link to an assistant': [
      'We asked <a href="https://chatgpt.com/">a chatbot</a> for its view.',
    ],
    'an address that speaks of one': [
      'See <a href="https://help.example/tags?q=utm_source%3Dchatgpt.com">what the tag means</a>.',
    ],
  },
});

it('weighs nothing', () => {
  const evidence = [{ question: 'reposted' as const, signal: 'chatbot-links', quote: 'a link' }];
  expect(countIndependent(evidence)).toBe(0);
  expect(countWeak(evidence)).toBe(0);
});
