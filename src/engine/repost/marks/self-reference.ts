import type { Article } from '../../../article/article.ts';
import type { Evidence } from '../../verdict.ts';
import type { Context, NearLine } from '../context.ts';
import { lineFinding } from '../finding.ts';
import { foldName } from '../fold-name.ts';
import { foreignSite } from '../foreign-site.ts';
import type { Mark } from '../mark.ts';
import { hostsIn } from '../names-in-text.ts';
import { isOwnName } from '../own-names.ts';

const SIGNAL = 'self-reference';

/** A name: up to four words with capitals, or a host name; in scripts without capitals a run of letters. */
const NAME = String.raw`((?:[Tt]he )?[\p{Lu}\p{N}][\p{L}\p{N}.&'’-]{0,30}(?: [\p{Lu}\p{N}][\p{L}\p{N}.&'’-]{0,30}| de [\p{Lu}][\p{L}]{0,30}){0,3}|[\p{Ll}\p{N}-]{2,40}(?:\.[\p{Ll}\p{N}-]{2,20}){1,3})`;
const CJK_NAME = String.raw`([\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}\p{L}\p{N}.]{2,16}?)`;

/**
 * What only a site says of itself: its letters, its applications, its reporters' questions, itself in the first person.
 * The group is the name.
 */
const SELF = [
  `(?<=\\b[Hh]ere at )${NAME}`,
  `(?<=\\b(?:[Ss]ubscribe|[Ss]ign up) (?:to|for) (?:the )?)${NAME}(?=['’]s?\\b|,| (?:[Nn]ewsletter|[Dd]aily|[Ww]eekly|for ))`,
  `(?<=\\b[Rr]ead (?:more|all|the latest) .{0,40}(?:news|stories|articles|updates|posts).{0,30} (?:at|on|in) )${NAME}`,
  `(?<=\\b(?:[Dd]ownload|[Gg]et|[Ii]nstall) )${NAME}(?= (?:mobile )?[Aa]pp\\b)`,
  `(?<=\\b[Ff]ollow )${NAME}(?= on (?:Twitter|X|Facebook|Instagram|Telegram|Google|WhatsApp|LinkedIn))`,
  `${NAME}(?= (?:has|have) (?:reached out|contacted|approached|asked) .{2,80} for (?:a )?(?:comment|statement))`,
  `(?<=\\b[Aa]bonnieren Sie )(?:den |die |unseren )?${NAME}`,
  `(?<=\\b[Ff]olgen Sie )${NAME}(?= auf | bei )`,
  `(?<=\\b[Ss]uivez )${NAME}(?= sur )`,
  `(?<=\\b(?:[Aa]bonnez-vous|[Ii]nscrivez-vous) (?:à|au|aux) )(?:la newsletter d[eu'’] ?)?${NAME}`,
  `(?<=\\b(?:[Ss]uscr[íi]bete|[Ss]uscr[íi]base) (?:a|al) )(?:(?:la|el) (?:newsletter|bolet[íi]n) de )?${NAME}`,
  `(?<=\\b[Ss]igue a )${NAME}(?= en )`,
  `(?<=\\b(?:[Aa]ssine|[Ss]iga) (?:a|o) )(?:newsletter d[oae] )?${NAME}`,
  `(?<=\\b(?:[Ss]egui|[Ii]scriviti a(?:lla newsletter di)?) )${NAME}(?= su |[.!]?$)`,
  `(?<=\\b[Ii]kuti (?:berita|artikel|kami|update).{0,60} (?:di|dari) )${NAME}`,
  `(?<=\\b[Tt]heo dõi )${NAME}(?= trên )`,
  `(?<=(?:Подписывайтесь на|Читайте также на|Читайте нас в) )(?:канал |телеграм-канал )?[«"]?${NAME}`,
  `(?<=(?:关注|下载|打开))${CJK_NAME}(?=(?:公众号|微信公众号|客户端|官方微博))`,
].map((pattern) => new RegExp(pattern, 'u'));

/** A word of each of them: most lines hold none, and are done with. */
const SPEAKS =
  /here at|subscri|sign up|read (?:more|all|the)|\bapp\b|follow|comment|statement|abonn|folgen|suivez|inscri|suscr|sigue|assine|siga|segui|ikuti|theo dõi|подписы|читайте|关注|下载|打开/i;

/** Names of programs and platforms that all sites ask to be followed on or fetched from. */
const EVERYBODYS =
  /^(?:the )?(?:google|apple|android|play store|app store|facebook|twitter|telegram|whatsapp|instagram|youtube|rss|our|my|this|your|us|me|free|email|e-mail|newsletter)\b/i;

/** Shorter names are parts of other accounts by chance. */
const SHORTEST_HANDLE = 4;

/** Words before a quotation mark are somebody else's. */
const QUOTED = /["“”«»„「『]/;

/** Is the name that of the site the page leans on, or of some host? */
function isOtherSite(name: string, { rival, own }: Context): boolean {
  if (EVERYBODYS.test(name) || isOwnName(own, name)) return false;
  const brand = foldName(rival?.split('.')[0] ?? '');
  const isRival = brand.length > 2 && isOwnName([brand], name);
  return isRival || hostsIn(name).some((host) => foreignSite(host, own));
}

/** A link to the other site's account or application: the site asks its own readers to follow it. */
const ACCOUNT =
  /^https?:\/\/(?:[\w-]{1,20}\.)?(?:twitter|x|facebook|instagram|youtube|tiktok|linkedin|threads|t|pinterest|play\.google|apps\.apple)\.(?:com|me|net)\/(.{2,120})/i;

function linksToAccount({ line }: NearLine, { rival, own }: Context): boolean {
  const brand = foldName(rival?.split('.')[0] ?? '');
  if (brand.length < SHORTEST_HANDLE) return false;
  return line.links.some(({ href }) => {
    const account = foldName(ACCOUNT.exec(href)?.[1] ?? '');
    return account.includes(brand) && !/share|intent/.test(account) && !isOwnName(own, brand);
  });
}

function speaksAsOther(near: NearLine, context: Context): boolean {
  const { text } = near.line;
  if (linksToAccount(near, context)) return true;
  if (!SPEAKS.test(text) || QUOTED.test(text)) return false;
  return SELF.some((self) => {
    const name = self.exec(text)?.[1];
    return name !== undefined && isOtherSite(name, context);
  });
}

/** The text speaks as another site: "here at X", "subscribe to X's newsletter", where X is the site it leans on or a host. */
export const selfReference: Mark = {
  signal: SIGNAL,
  strength: 'strong',
  witness: 'voice',
  find(article: Article, context: Context): Evidence[] {
    return context.lines
      .filter((near) => near.line.place === 'inside' && speaksAsOther(near, context))
      .map(({ index }) => lineFinding(article, SIGNAL, index));
  },
};
