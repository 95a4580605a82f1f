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
    ...Object.fromEntries(
      [
        'www-harbourgazette-example.proxy.lib.northfield.edu',
        'www-harbourgazette-example.proxy.northfield.example',
        'www.harbourgazette.example.proxy1.northfield.example',
        'harbourgazette-example.eu1.proxy.openathens.example',
        'harbourgazette-example.proxy.ub.northfield.example',
        'www-harbourgazette-example.proxy.bibliotheque.northfield.example',
        'harbourgazette.example.lib-proxy.northfield.example',
      ].map((host) => [
        `a library's proxy: ${host}`,
        { url: `https://${host}/news/1`, canonical: there, ogUrl: there, body },
      ]),
    ),
    'a mirror of its own': {
      url: 'https://mirror.harbourgazette.example/news/1',
      canonical: there,
      body,
    },
  },
});
