import type { Line } from '../../../article/article.ts';
import { isSocialPost } from '../addresses/is-social-post.ts';
import { type CreditKind, isLabelKind } from './credit-kind.ts';
import { matchPattern } from './match-pattern.ts';
import type { Phrasebook } from './phrasebook.ts';

/** Why a line that looks like a credit is none. */
export type Rejection =
  | 'picture'
  | 'furniture'
  | 'comment'
  | 'share'
  | 'not-a-credit'
  | 'citation'
  | 'quotation';

/** Number of nearest ancestors that describe a line. Further ones wrap half the page. */
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

/** Classes about an element's state, not its kind: "hasHeaderImage". */
const STATE_CLASS = /^(?:has|no|is|with|js|wp-post|post-type)[-_A-Z]/;

/** Classes of boxes around both text and sidebar: "content-sidebar-wrap". */
const LAYOUT_CLASS =
  /(?:content|main|page|site|primary)[-_]?sidebar|sidebar[-_]?(?:content|main|wrap|layout)/i;

/** Markers of scholarly references in any language. */
const CITATION = /\bet al\b|\bdoi[:.]|\bisbn\b|\bissn\b|\bvol\. ?\d|\bpp?\. ?\d{2}|\bpmid\b/;

/** A label in a quotation names the person quoted. */
const QUOTE_ELEMENT = /^(?:blockquote|q|cite)\b/;

/**
 * Why a line is not a credit of the article; undefined if it may be one.
 * @param normalized the normalized line
 */
export function rejectLine(
  line: Line,
  normalized: string,
  kind: CreditKind,
  books: readonly Phrasebook[],
): Rejection | undefined {
  const rejection = rejectElement(line.ancestors);
  if (rejection) return rejection;
  if (CITATION.test(normalized)) return 'citation';
  if (
    books.some(({ notCredits }) => notCredits.some((phrase) => matchPattern(phrase, normalized)))
  ) {
    return 'not-a-credit';
  }
  if (!isLabelKind(kind)) return undefined;
  if (line.ancestors.slice(0, NEAR_ANCESTORS).some((ancestor) => QUOTE_ELEMENT.test(ancestor)))
    return 'quotation';
  const named = withoutPosts(line, normalized);
  return books.some(({ pictures }) => namesPicture(named, pictures)) ? 'picture' : undefined;
}

/** Why the elements around a line show that it is not part of the article; undefined if they do not. */
export function rejectElement(ancestors: readonly string[]): Rejection | undefined {
  for (const ancestor of ancestors.slice(0, NEAR_ANCESTORS)) {
    const [tag = '', ...names] = ancestor.split(/[#.]/);
    if (tag === 'body' || tag === 'html' || tag === 'main' || tag === 'article') continue;
    const words = [tag, ...names.filter(describesContent).flatMap(splitName)];
    const found = REJECTED_ELEMENTS.find(([, pattern]) => words.some((word) => pattern.test(word)));
    if (found) return found[0];
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

/** A line without the words of links to posts on social networks: their names are those of pictures' sources, too. */
const withoutPosts = ({ links }: Line, normalized: string) =>
  links
    .filter(({ href }) => isSocialPost(href))
    .reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), normalized);

/** True if a label line names a picture's source: "Source: Getty Images", "Photo/Source". */
function namesPicture(normalized: string, pictures: ReadonlySet<string>): boolean {
  return normalized
    .replace(/https?:\/\/\S+/g, ' ')
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => pictures.has(word));
}
