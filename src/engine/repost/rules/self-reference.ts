import type { Article } from '../../../article/article.ts';
import type { Evidence } from '../../verdict.ts';
import { lineEvidence } from '../create-evidence.ts';
import { foreignSite } from '../names/foreign-site.ts';
import { hostsIn } from '../names/names-in-text.ts';
import { normalizeName } from '../names/normalize-name.ts';
import { isPageName } from '../names/page-names.ts';
import type { RepostRule } from '../repost-rule.ts';
import type { NearLine, RuleContext } from '../rule-context.ts';

const SIGNAL = 'self-reference';

/** A name: up to four words with capitals, or a host name; in scripts without capitals a run of letters. */
const NAME =
  /^(?:the )?(?:[\p{Lu}\p{N}][\p{L}\p{N}.&'’-]{0,30}(?: (?:de )?[\p{Lu}\p{N}][\p{L}\p{N}.&'’-]{0,30}){0,3}|[\p{Ll}\p{N}-]{2,40}(?:\.[\p{Ll}\p{N}-]{2,20}){1,3}|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]{2,16})/u;

/** A name at the end of the words before a verb; names are looked for in so many UTF-16 code units. */
const LAST_NAME =
  /(?:^|\s)((?:the )?\p{Lu}[\p{L}\p{N}.&'’-]{0,30}(?: \p{Lu}[\p{L}\p{N}.&'’-]{0,30}){0,3}) $/iu;
const MAX_NAME_DISTANCE = 100;

/**
 * What only a site says of itself, before its name: its letters, its applications, its accounts, itself in the first
 * person; and what has to follow the name, if anything.
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

/** What a site's reporters did, behind its name. */
const ASKED =
  /\b(?:has|have) (?:reached out|contacted|approached|asked) [^.!?]{2,80}? for (?:a )?(?:comment|statement)/i;

/** A word of each of them: most lines hold none, and are done with. */
const SPEAKS =
  /here at|subscri|sign up|read (?:more|all|the)|\bapp\b|follow|comment|statement|abonn|folgen|suivez|inscri|suscr|sigue|assine|siga|segui|ikuti|theo dõi|подписы|читайте|关注|下载|打开/i;

/** Names of programs and platforms that all sites ask to be followed on or fetched from. */
const GENERIC_NAME =
  /^(?:the )?(?:google|apple|android|play store|app store|facebook|twitter|telegram|whatsapp|instagram|youtube|rss|our|my|this|your|us|me|free|email|e-mail|newsletter)\b/i;

/** Shorter names are parts of other accounts by chance. */
const MIN_HANDLE_LENGTH = 4;

/** Words before a quotation mark are somebody else's. */
const QUOTED = /["“”«»„「『]/;

/** Is the name that of the site the page leans on, or of some host? */
function isOtherSite(name: string, { rival, pageNames: own }: RuleContext): boolean {
  if (GENERIC_NAME.test(name) || isPageName(own, name)) return false;
  const brand = normalizeName(rival?.split('.')[0] ?? '');
  const isRival = brand.length > 2 && isPageName([brand], name);
  return isRival || hostsIn(name).some((host) => foreignSite(host, own));
}

/** The names behind the words that only a site says of itself. */
function* ownWordsIn(text: string): Iterable<string> {
  for (const [lead, tail] of SELF_REFERENCES)
    for (const { 0: words, index } of text.matchAll(lead)) {
      const rest = text.slice(index + words.length, index + words.length + MAX_NAME_DISTANCE);
      const name = tail ? nameBefore(rest, tail) : NAME.exec(rest)?.[0];
      if (name) yield name;
    }
  const asked = ASKED.exec(text);
  const asker =
    asked && LAST_NAME.exec(text.slice(Math.max(0, asked.index - MAX_NAME_DISTANCE), asked.index));
  if (asker?.[1]) yield asker[1];
}

/** The name that the words begin with, if the tail follows it; a name in capitals may run into the tail's. */
function nameBefore(rest: string, tail: RegExp): string | undefined {
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

/** A link to the other site's account or application: the site asks its own readers to follow it. */
const ACCOUNT =
  /^https?:\/\/(?:[\w-]{1,20}\.)?(?:twitter|x|facebook|instagram|youtube|tiktok|linkedin|threads|t|pinterest|play\.google|apps\.apple)\.(?:com|me|net)\/(.{2,120})/i;

function linksToOtherAccount({ line }: NearLine, { rival, pageNames: own }: RuleContext): boolean {
  const brand = normalizeName(rival?.split('.')[0] ?? '');
  if (brand.length < MIN_HANDLE_LENGTH) return false;
  return line.links.some(({ href }) => {
    const account = normalizeName(ACCOUNT.exec(href)?.[1] ?? '');
    return account.includes(brand) && !/share|intent/.test(account) && !isPageName(own, brand);
  });
}

function speaksAsOtherSite(near: NearLine, context: RuleContext): boolean {
  const { text } = near.line;
  if (linksToOtherAccount(near, context)) return true;
  if (!SPEAKS.test(text) || QUOTED.test(text)) return false;
  return [...ownWordsIn(text)].some((name) => isOtherSite(name, context));
}

/**
 * The text speaks as another site: "here at X", "subscribe to X's newsletter", where X is the site it leans on or a
 * host.
 * Stands on none of 1,269 honest pages.
 */
export const selfReference: RepostRule = {
  signal: SIGNAL,
  strength: 'strong',
  independenceGroup: 'voice',
  find(article: Article, context: RuleContext): Evidence[] {
    return context.lines
      .filter((near) => near.line.place === 'inside' && speaksAsOtherSite(near, context))
      .map(({ index }) => lineEvidence(article, SIGNAL, index));
  },
};
