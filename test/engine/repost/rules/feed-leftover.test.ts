import { feedLeftover } from '../../../../src/engine/repost/rules/feed-leftover.ts';
import { checkRule } from './check-rule.ts';

const BODY = 'The keepers rowed out at first light and counted every hull in the harbour.';

checkRule(feedLeftover, {
  flagged: {
    'the heading of a feed’s mail': ['Posted: 16 Jan 2021 07:16 AM PST', BODY],
    'the counter of another blog': {
      body: [BODY],
      pictures: ['https://pixel.wp.com/b.gif?blog=77&host=harbourkeeper.wordpress.com&post=9'],
    },
    'another blog’s feed pictures': {
      body: [BODY],
      pictures: ['http://feeds.feedburner.com/~r/HarbourKeeper/~4/x8Jk2'],
    },
  },
  clean: {
    'the date of a post': ['Posted: 16 January 2021', BODY],
    'the page’s own counter': {
      url: 'https://harbourkeeper.wordpress.com/2021/01/count',
      body: [BODY],
      pictures: ['https://pixel.wp.com/b.gif?blog=77&host=harbourkeeper.wordpress.com&post=9'],
    },
    'pictures of the text': {
      body: [BODY],
      pictures: ['https://harbourgazette.example/boats.jpg'],
    },
  },
});
