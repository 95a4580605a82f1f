import type { Article } from '../../../article/article.ts';
import type { Evidence } from '../../verdict.ts';
import { headEvidence, lineEvidence } from '../create-evidence.ts';
import type { RepostRule } from '../repost-rule.ts';
import type { RuleContext } from '../rule-context.ts';

const SIGNAL = 'feed-plugin';

/** Programs that fill a site with other sites' articles, as they name themselves in `<meta name="generator">`. */
const GENERATOR =
  /feed to post|wpematico|feedwordpress|autoblog|wp robot|wp[ -]?automatic|rss (?:aggregator|importer|post)|content crawler|cyberseo|feedzy|syndicat/i;

/** The same programs' signatures below an article, and the classes of their credit lines. */
const SIGNATURE =
  /^(?:powered|imported|published|posted|generated) by\s.{0,40}(?:wpematico|feedwordpress|autoblog|rss aggregator|feed to post|cyberseo|feedzy)/i;
const CLASS =
  /[.#](?:wpematico|wprss|wp-rss-ag|feedzy-|cyberseo|feedwordpress|rss-?import|syndicat)/i;

/** Metadata that such programs keep of the feed they read. */
const META = /^(?:syndication_|wpe_|wprss|feedwordpress|original_link$|rss_source)/;

/**
 * A program that republishes feeds left its name: as generator, below the article, or in the classes of a line. Found
 * on none of 1,269 honest pages.
 */
export const feedPlugin: RepostRule = {
  signal: SIGNAL,
  strength: 'strong',
  independenceGroup: 'plugin',
  find(article: Article, { lines }: RuleContext): Evidence[] {
    const { generator = '', meta } = article.head;
    const headQuotes = [
      GENERATOR.test(generator) ? generator : '',
      ...Object.keys(meta).filter((key) => META.test(key)),
    ];
    const signedLines = lines.filter(
      ({ line }) =>
        SIGNATURE.test(line.text) ||
        (line.place === 'inside' && line.ancestors.some((ancestor) => CLASS.test(ancestor))),
    );
    return [
      ...headQuotes.filter(Boolean).map((quote) => headEvidence(SIGNAL, quote)),
      ...signedLines.slice(0, 1).map(({ index }) => lineEvidence(article, SIGNAL, index)),
    ];
  },
};
