import { getHostname } from 'tldts';
import type { Article } from '../../../article/article.ts';
import { registrableDomain } from '../../addresses/registrable-domain.ts';
import type { Evidence } from '../../verdict.ts';
import { headEvidence } from '../create-evidence.ts';
import { normalizeName } from '../names/normalize-name.ts';
import type { RepostRule } from '../repost-rule.ts';
import type { RuleContext } from '../rule-context.ts';

const SIGNAL = 'mirror-host';

/** Words by which hosts call themselves copies, as a separate part ("x-mirror.com"; mirror.co.uk is a newspaper). */
const COPY_HOST = /(?:^|[.-])(?:mirror|proxy|clone|unblock|scraper|fulltext)s?[0-9]{0,2}(?=[.-])/;
const PAPER = /^(?:www\.)?mirror\.|^(?:www\.)?\w+mirror\./;

/**
 * A complete page of another site on a host that calls itself a mirror: canonical address and og:url both name the
 * other site, or the host contains its name. Found on none of 1,269 honest pages.
 */
export const mirrorHost: RepostRule = {
  signal: SIGNAL,
  strength: 'strong',
  independenceGroup: 'head',
  find(article: Article, { likelySource }: RuleContext): Evidence[] {
    const host = getHostname(article.url) ?? '';
    if (!COPY_HOST.test(host) || PAPER.test(host)) return [];
    const { canonical, ogUrl } = article.head;
    const site = registrableDomain(article.url);
    const otherSites = [canonical, ogUrl]
      .map((address) => address && registrableDomain(address))
      .filter((other) => other && other !== site);
    const containsSource =
      likelySource && normalizeName(host).includes(normalizeName(likelySource));
    return otherSites.length > 0 || containsSource ? [headEvidence(SIGNAL, host)] : [];
  },
};
