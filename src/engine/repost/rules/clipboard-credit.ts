import type { Article } from '../../../article/article.ts';
import type { Evidence } from '../../verdict.ts';
import { lineEvidence } from '../create-evidence.ts';
import { foreignSite } from '../names/foreign-site.ts';
import { addressesIn, hostsIn } from '../names/names-in-text.ts';
import type { NearLine } from '../near-line.ts';
import type { RepostRule } from '../repost-rule.ts';
import type { RuleContext } from '../rule-context.ts';

const SIGNAL = 'clipboard-credit';

/** Traces that copy buttons and clipboard scripts leave in an address: Tynt, ShareThis, AddThis, publishers' own. */
const COPIED_ADDRESS =
  /#(?:ixzz|axzz|sthash\.)|[?&#](?:utm_(?:source|medium|campaign)|cmpid|from|src|ref|source)=(?:paste|copy|copia|clipboard|copylink|contentofinterest|cppst)/i;

/**
 * Notices that only the original's clipboard script or copy button writes: "has appeared on … under the title", "was
 * originally published by … at the following address", "statement of rights: this is an original article by …; link to
 * the original".
 */
const NOTICES = [
  /(?:artikel|berita) ini (?:telah|sudah) (?:tayang|terbit|dimuat|ditayangkan|diterbitkan|dipublikasikan)/i,
  /baca artikel [^"“”]{2,40}["“]/i,
  /publicad[oa] originalmente por [^.]{2,80} en la siguiente direcci[oó]n/i,
  /leia mais no texto original/i,
  /bạn đang đọc bài viết/i,
  /版权声明[^版。]{0,60}原创/u,
  /著作权归[^著。]{0,30}所有[^著]{0,60}转载/u,
  /本文(?:来自|为)[^本]{0,60}转载请[^本]{0,20}(?:链接|出处)/u,
  /^\[?\s*출처\s*\]?.{3,160}(?:작성자\s|\[[^\]]{2,60}\]\s*$)/u,
];

/** Rights wording that clipboard scripts add after the address. */
const RIGHTS =
  /©|ⓒ|\(c\)\s*(?:19|20)\d\d|copyright|all rights|derechos|direitos|diritti|tous droits/i;

/** A clipboard notice may continue in the next lines: rights, author, address. */
const MAX_FOLLOWING_LINES = 3;

const namesOtherSite = (text: string, pageNames: string[]): boolean =>
  [...addressesIn(text), ...hostsIn(text)].some((name) => foreignSite(name, pageNames));

/** True if an address has a path. */
const hasPath = (address: string): boolean => /[^/:]\/[^/]{2,}/.test(address);

function isClipboardCredit(near: NearLine, after: string, context: RuleContext): boolean {
  const { text } = near.line;
  const foreign = addressesIn(text).filter((address) => foreignSite(address, context.pageNames));
  if (foreign.some((address) => COPIED_ADDRESS.test(address))) return true;
  if (foreign.some(hasPath) && RIGHTS.test(text)) return true;
  return (
    NOTICES.some((notice) => notice.test(text)) &&
    (near.foreign.length > 0 || namesOtherSite(text + after, context.pageNames))
  );
}

/**
 * The credit that another site's script or copy button adds to copied text: an address with its fragment ("#ixzz…"), a
 * rights line beside the article's address, or a notice that names the other site. Found on none of 1,269 honest pages.
 */
export const clipboardCredit: RepostRule = {
  signal: SIGNAL,
  strength: 'strong',
  independenceGroup: 'clipboard',
  find(article: Article, context: RuleContext): Evidence[] {
    return context.lines
      .filter((near, position) => {
        const after = context.lines.slice(position + 1, position + 1 + MAX_FOLLOWING_LINES);
        const text = after.map(({ line }) => `\n${line.text}`).join('');
        return isClipboardCredit(near, text, context);
      })
      .map(({ index }) => lineEvidence(article, SIGNAL, index));
  },
};
