import type { Article } from '../../../article/article.ts';
import type { Evidence } from '../../verdict.ts';
import { pointsToOtherCentre } from '../centre-owner.ts';
import { lineEvidence } from '../create-evidence.ts';
import { foreignSite } from '../names/foreign-site.ts';
import { hostsIn } from '../names/names-in-text.ts';
import { normalizeName } from '../names/normalize-name.ts';
import { isPageName } from '../names/page-names.ts';
import type { NearLine } from '../near-line.ts';
import type { RepostRule } from '../repost-rule.ts';
import type { RuleContext } from '../rule-context.ts';

const SIGNAL = 'self-reference';

/** A name: up to four capitalised words, or a host name; in scripts without capitals a run of letters. */
const NAME =
  /^(?:the )?(?:[\p{Lu}\p{N}][\p{L}\p{N}.&'’-]{0,30}(?: (?:de )?[\p{Lu}\p{N}][\p{L}\p{N}.&'’-]{0,30}){0,3}|[\p{Ll}\p{N}-]{2,40}(?:\.[\p{Ll}\p{N}-]{2,20}){1,3}|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]{2,16})/u;

/** A name at the end of the words before a verb, and the number of characters searched for names. */
const LAST_NAME =
  /(?:^|\s)((?:the )?\p{Lu}[\p{L}\p{N}.&'’-]{0,30}(?: \p{Lu}[\p{L}\p{N}.&'’-]{0,30}){0,3}) $/iu;
const MAX_NAME_DISTANCE = 100;

/**
 * What only a site says about itself, before its name (newsletters, apps, accounts, first person), and what must follow
 * the name, if anything.
 */
const SELF_REFERENCES: readonly (readonly [lead: RegExp, tail?: RegExp])[] = [
  [/\bhere at /gi],
  [/\b(?:subscribe|sign up) (?:to|for) /gi, /^(?:['’]s?\b|,| (?:newsletter|daily|weekly|for ))/i],
  [
    /\bread (?:more|all|the latest) [^.!?]{0,30}(?:news|stories|articles|updates|posts)[^.!?]{0,20} (?:at|on|in) /gi,
  ],
  [/\b(?:download|get|install) /gi, /^ (?:mobile )?app\b/i],
  [/\bfollow /gi, /^ on (?:twitter|x|facebook|instagram|telegram|google|whatsapp|linkedin)\b/i],
  [/\babonnieren sie (?:den |die |unseren )?(?:newsletter (?:von|der|des) )?/gi],
  [/\bfolgen sie /gi, /^ (?:auf|bei) /i],
  [/\bsuivez /gi, /^ sur /i],
  [/\b(?:abonnez-vous|inscrivez-vous) (?:à|au|aux) (?:la newsletter d[eu'’] ?)?/gi],
  [/\bsuscr[íi]b(?:ete|ase) (?:al? )(?:(?:la |el )?(?:newsletter|bolet[íi]n) de )?/gi],
  [/\bsigue a /gi, /^ en /i],
  [/\b(?:assine|siga) (?:a|o) (?:newsletter d[oae] )?/gi],
  [/\b(?:segui|iscriviti a(?:lla newsletter di)?) /gi, /^(?: su |[.!]?$)/i],
  [/\bikuti (?:berita|artikel|kami|update)[^.!?]{0,40} (?:di|dari) /gi],
  [/theo dõi /gi, /^ trên /i],
  [/(?:подписывайтесь на|читайте также на|читайте нас в) (?:канал |телеграм-канал )?[«"]?/giu],
  [/关注|下载|打开/gu, /^(?:公众号|微信公众号|客户端|官方微博)/u],
];

/** What a site's reporters did, after its name. */
const ASKED =
  /\b(?:has|have) (?:reached out|contacted|approached|asked) [^.!?]{2,80}? for (?:a )?(?:comment|statement)/i;

/** A quick check: a word of each of these phrases. Most lines have none. */
const SELF_REFERENCE_WORD =
  /here at|subscri|sign up|read (?:more|all|the)|\bapp\b|follow|comment|statement|abonn|folgen|suivez|inscri|suscr|sigue|assine|siga|segui|ikuti|theo dõi|подписы|читайте|关注|下载|打开/i;

/** Names of platforms that every site asks readers to use. */
const GENERIC_NAME =
  /^(?:the )?(?:google|apple|android|play store|app store|facebook|twitter|telegram|whatsapp|instagram|youtube|rss|our|my|this|your|us|me|free|email|e-mail|newsletter)\b/i;

/** Shorter names are parts of other accounts by chance. Characters. */
const MIN_HANDLE_LENGTH = 4;

/** Lines with quotation marks may quote somebody. */
const QUOTED = /["“”«»„「『]/;

/** True if a name is the likely source's or a foreign host. */
function isOtherSite(name: string, { likelySource, pageNames }: RuleContext): boolean {
  if (GENERIC_NAME.test(name) || isPageName(pageNames, name)) return false;
  const brand = normalizeName(likelySource?.split('.')[0] ?? '');
  const isLikelySource = brand.length > 2 && isPageName([brand], name);
  return isLikelySource || hostsIn(name).some((host) => foreignSite(host, pageNames));
}

/** Finds the names in phrases that only a site says about itself. */
function* selfReferences(text: string): Iterable<string> {
  for (const [lead, tail] of SELF_REFERENCES)
    for (const { 0: words, index } of text.matchAll(lead)) {
      const rest = text.slice(index + words.length, index + words.length + MAX_NAME_DISTANCE);
      const name = tail ? nameBeforeTail(rest, tail) : NAME.exec(rest)?.[0];
      if (name) yield name;
    }
  const asked = ASKED.exec(text);
  const reporter =
    asked && LAST_NAME.exec(text.slice(Math.max(0, asked.index - MAX_NAME_DISTANCE), asked.index));
  if (reporter?.[1]) yield reporter[1];
}

/**
 * The name at the start of `rest`, if `tail` follows it. A name in capitals may run into the tail, so it is shortened.
 */
function nameBeforeTail(rest: string, tail: RegExp): string | undefined {
  let name = NAME.exec(rest)?.[0];
  while (name && !tail.test(rest.slice(name.length))) name = withoutLastWord(name);
  return name;
}

const withoutLastWord = (name: string): string | undefined => {
  const cut = Math.max(name.lastIndexOf(' '), name.search(/['’]s$/));
  return cut > 0
    ? name.slice(0, cut)
    : /^\p{Script=Han}{3,}$/u.test(name)
      ? name.slice(0, -1)
      : undefined;
};

/** A link to an account or app of the other site, which asks its own readers to follow it. */
const ACCOUNT =
  /^https?:\/\/(?:[\w-]{1,20}\.)?(?:twitter|x|facebook|instagram|youtube|tiktok|linkedin|threads|t|pinterest|play\.google|apps\.apple)\.(?:com|me|net)\/(.{2,120})/i;

function linksToOtherAccount(
  { line }: NearLine,
  { likelySource, pageNames }: RuleContext,
): boolean {
  const brand = normalizeName(likelySource?.split('.')[0] ?? '');
  if (brand.length < MIN_HANDLE_LENGTH) return false;
  return line.links.some(({ href }) => {
    const account = normalizeName(ACCOUNT.exec(href)?.[1] ?? '');
    return (
      account.includes(brand) && !/share|intent/.test(account) && !isPageName(pageNames, brand)
    );
  });
}

function speaksAsOtherSite(near: NearLine, context: RuleContext): boolean {
  const { text } = near.line;
  if (linksToOtherAccount(near, context)) return true;
  if (!SELF_REFERENCE_WORD.test(text) || QUOTED.test(text)) return false;
  return [...selfReferences(text)].some((name) => isOtherSite(name, context));
}

/**
 * The text speaks as another site: "here at X", "subscribe to X's newsletter", where X is the likely source or a
 * foreign host; or its editor's note names another's resource centre. Found on none of 1,269 honest pages.
 */
export const selfReference: RepostRule = {
  signal: SIGNAL,
  strength: 'strong',
  independenceGroup: 'voice',
  find(article: Article, context: RuleContext): Evidence[] {
    return context.lines
      .filter((near) => near.line.place === 'inside')
      .filter((near) => speaksAsOtherSite(near, context) || pointsToOtherCentre(near, context))
      .map(({ index }) => lineEvidence(article, SIGNAL, index));
  },
};
