import { feedPlugin } from '../../../../src/engine/repost/rules/feed-plugin.ts';
import { checkRule } from './check-rule.ts';

const BODY = 'The keepers rowed out at first light and counted every hull in the harbour.';

checkRule(feedPlugin, {
  flagged: {
    'a generator that turns feeds into posts': { body: [BODY], generator: 'Feed to Post 3.20.1' },
    'its signature below the article': { body: [BODY], after: ['Powered by WPeMatico'] },
    'its class on the credit line': { body: [BODY], ancestors: ['p.wpematico_credit', 'article'] },
    'head data of the feed it read': {
      body: [BODY],
      meta: { syndication_source: 'Harbour Gazette' },
    },
  },
  clean: {
    'a blog’s generator': { body: [BODY], generator: 'WordPress 6.5' },
    'the declaration of an original': {
      body: [BODY],
      meta: { 'syndication-source': 'https://reprints.example/' },
    },
    'an article about such programs': [BODY, 'WPeMatico and FeedWordPress are two such programs.'],
  },
});
