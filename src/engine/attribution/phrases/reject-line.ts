import type { Line } from '../../../article/article.ts';
import type { CreditKind } from './find-credit-lines.ts';
import { matchPattern } from './match-pattern.ts';
import type { Phrasebook } from './phrasebook.ts';

/** Why a line that reads like a credit credits something else. */
export type Rejection =
  | 'picture'
  | 'furniture'
  | 'comment'
  | 'share'
  | 'not-a-credit'
  | 'citation'
  | 'quotation';

/** Ancestors nearer than this say what the line is; farther ones wrap half the page. */
const NEAR_ANCESTORS = 4;

const REJECTED_ELEMENTS: ReadonlyArray<readonly [Rejection, RegExp]> = [
  [
    'picture',
    /^(?:figure|figcaption|caption|gallery|slideshow|slide|carousel|lightbox|photo|foto|image|img|picture|imagecredit|photocredit|infographic|chart|datawrapper)$/,
  ],
  [
    'furniture',
    /^(?:nav|menu|sidebar|breadcrumbs?|cookie|newsletter|advert|advertisement|related|recommended|toc|footnotes?|references|citation|bibliography|reflist)$/,
  ],
  ['comment', /^(?:comment|comments|commentlist|disqus|respond|forum|reply|signature)$/],
  ['share', /^(?:share|sharing|social|tweet|twitter|addtoany|sharedaddy)$/],
];

/** Names that say something about what an element holds, not what it is: "hasHeaderImage". */
const STATE_CLASS = /^(?:has|no|is|with|js|wp-post|post-type)[-_A-Z]/;

/** Names of boxes around the text and its sidebar both: "content-sidebar-wrap". */
const LAYOUT_CLASS =
  /(?:content|main|page|site|primary)[-_]?sidebar|sidebar[-_]?(?:content|main|wrap|layout)/i;

/** Scholarly references carry these in any language. */
const CITATION = /\bet al\b|\bdoi[:.]|\bisbn\b|\bissn\b|\bvol\. ?\d|\bpp?\. ?\d{2}|\bpmid\b/;

/** A label under a quotation names the quoted. */
const QUOTES = /^(?:blockquote|q|cite)\b/;

/** Why a line (with its folded text) is no credit of the article, or undefined if it may be one. */
export function rejectLine(
  line: Line,
  folded: string,
  kind: CreditKind,
  books: readonly Phrasebook[],
): Rejection | undefined {
  const place = rejectElement(line.ancestors);
  if (place) return place;
  if (CITATION.test(folded)) return 'citation';
  if (books.some(({ notCredits }) => notCredits.some((frame) => matchPattern(frame, folded)))) {
    return 'not-a-credit';
  }
  const bare = kind === 'label' || kind === 'based-on';
  if (bare && line.ancestors.slice(0, NEAR_ANCESTORS).some((one) => QUOTES.test(one)))
    return 'quotation';
  return bare && books.some(({ pictures }) => namesPicture(folded, pictures))
    ? 'picture'
    : undefined;
}

/** What the elements around a line make it, if that is no part of the article. */
export function rejectElement(ancestors: readonly string[]): Rejection | undefined {
  for (const ancestor of ancestors.slice(0, NEAR_ANCESTORS)) {
    const [tag = '', ...names] = ancestor.split(/[#.]/);
    if (tag === 'body' || tag === 'html' || tag === 'main' || tag === 'article') continue;
    const words = [tag, ...names.filter(describesContent).flatMap(splitName)];
    const place = REJECTED_ELEMENTS.find(([, pattern]) => words.some((word) => pattern.test(word)));
    if (place) return place[0];
  }
  return undefined;
}

const describesContent = (name: string) => !STATE_CLASS.test(name) && !LAYOUT_CLASS.test(name);

/** "wp-captionText" → wp, caption, text. */
const splitName = (name: string) =>
  name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_]+/);

/** A picture's word anywhere in a short label line: "Source: Getty Images", "Photo/Source". */
function namesPicture(folded: string, pictures: ReadonlySet<string>): boolean {
  return folded
    .replace(/https?:\/\/\S+/g, ' ')
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => pictures.has(word));
}
