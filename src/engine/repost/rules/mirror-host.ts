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

/** Libraries, schools and hospitals, whose proxies show their readers what they have subscribed to (EZproxy, OpenAthens). */
const LENDER_LABEL =
  /^(?:lib|librar(?:y|ies)|biblio\w*|bib|bu|bvs|ub|scd|uni|univ\w*|college|campus|inst|hosp\w*|openathens|athens|oclc|idm|ezp|\w*ezproxy\d*|[ei]proxy|libproxy|webvpn|edu|ac|k12)$/;

const lettersOf = (host: string) => host.replace(/^www[.-]/, '').replace(/[^a-z0-9]/g, '');

/**
 * Whether a host is a way in for a library's readers: its name says so, or the other site's whole host stands before
 * the word "proxy", as such programs write it ("www-site-org.proxy.institute.org").
 */
function isReadersProxy(host: string, others: readonly string[]): boolean {
  const labels = host.split('.');
  if (labels.some((label) => label.split('-').some((part) => LENDER_LABEL.test(part)))) return true;
  const proxy = labels.findIndex((label) => /^proxy\d{0,2}$/.test(label));
  if (proxy < 1) return false;
  const before = lettersOf(labels.slice(0, proxy).join('.'));
  return others.some((other) => lettersOf(getHostname(other) ?? '') === before);
}

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
    const stated = [canonical, ogUrl].filter((address) => address !== undefined);
    if (isReadersProxy(host, stated)) return [];
    const site = registrableDomain(article.url);
    const otherSites = stated
      .map((address) => registrableDomain(address))
      .filter((other) => other && other !== site);
    const containsSource =
      likelySource && normalizeName(host).includes(normalizeName(likelySource));
    return otherSites.length > 0 || containsSource ? [headEvidence(SIGNAL, host)] : [];
  },
};
