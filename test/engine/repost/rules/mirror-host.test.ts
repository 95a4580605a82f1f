import { mirrorHost } from '../../../../src/engine/repost/rules/mirror-host.ts';
import { checkRule } from './check-rule.ts';

const body = ['The keepers rowed out at first light and counted every hull in the harbour.'];
const there = 'https://harbourgazette.example/news/1';

checkRule(mirrorHost, {
  flagged: {
    'a mirror by its own name': {
      url: 'https://hg-mirror.reprints.example/news/1',
      canonical: there,
      ogUrl: there,
      body,
    },
    'a proxy': { url: 'https://news.proxy7.reprints.example/news/1', canonical: there, body },
  },
  clean: {
    'a paper called mirror': {
      url: 'https://www.mirror.example/news/1',
      canonical: there,
      ogUrl: there,
      body,
    },
    'a renamed site': {
      url: 'https://old-gazette.example/news/1',
      canonical: there,
      ogUrl: there,
      body,
    },
    'a mirror of its own': {
      url: 'https://mirror.harbourgazette.example/news/1',
      canonical: there,
      body,
    },
  },
});
