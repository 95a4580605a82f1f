import type { Article, Block, BlockKind, Span } from '../../article/article.ts';

/** Blocks of names, terms or other people's words rather than the article's own prose. */
const EXCLUDED_BLOCKS: ReadonlySet<BlockKind> = new Set([
  'heading',
  'quotation',
  'preformatted',
  'table',
]);
/** List items below this number of words are terms, not prose. */
const MIN_LIST_ITEM_WORDS = 8;

/** Elements that hold this share of a text's words hold its prose: nobody writes an article of mentions. */
const MIN_PROSE_SHARE = 0.5;

/** Blocks of prose are longer than headings and cells; and code is full of signs that prose hardly has. */
const MIN_PROSE_BLOCK_WORDS = 12;
const CODE_SIGN = /[{}<>=;|\\$#_[\]]/g;
const MAX_CODE_SIGNS_PER_WORD = 0.15;

/** Why words are left out by the element around them: what it mentions, or what kind of block it is. */
interface Exclusion extends Span {
  reason: BlockKind | 'mention';
}

function looksLikeProse(text: string): boolean {
  const words = text.split(/\s+/).length;
  const signs = text.match(CODE_SIGN)?.length ?? 0;
  return words >= MIN_PROSE_BLOCK_WORDS && signs <= words * MAX_CODE_SIGNS_PER_WORD;
}

function candidatesOf({ text, blocks, mentions }: Article): Exclusion[] {
  const isShort = ({ start, end }: Span) =>
    text.slice(start, end).split(' ', MIN_LIST_ITEM_WORDS).length < MIN_LIST_ITEM_WORDS;
  const isLeftOut = (block: Block) =>
    EXCLUDED_BLOCKS.has(block.kind) || (block.kind === 'list-item' && isShort(block));
  return [
    ...blocks.filter(isLeftOut).map(({ kind, start, end }) => ({ reason: kind, start, end })),
    ...mentions.map(({ start, end }) => ({ reason: 'mention' as const, start, end })),
  ];
}

/** The candidates of the text that hold its prose: of a reason that holds half of the text, or all that do together. */
function findProse({ text }: Article, candidates: readonly Exclusion[]): Exclusion[] {
  const prose = candidates.filter(({ start, end }) => looksLikeProse(text.slice(start, end)));
  const lengthOf = (some: readonly Exclusion[]) =>
    some.reduce((sum, { start, end }) => sum + end - start, 0);
  const isMost = (some: readonly Exclusion[]) => lengthOf(some) >= MIN_PROSE_SHARE * text.length;
  const byReason = [...new Set(prose.map(({ reason }) => reason))].map((reason) =>
    prose.filter((one) => one.reason === reason),
  );
  return byReason.find(isMost) ?? (isMost(prose) ? prose : []);
}

/** The parts of a text that do not count, for the elements that they stand in; overlapping, in no order. */
export function findExclusions(article: Article): Span[] {
  const candidates = candidatesOf(article);
  const prose = new Set(findProse(article, candidates));
  return candidates.filter((candidate) => !prose.has(candidate));
}

/** Whether the text's prose stands in elements that are made for other things: quotations, code, tables, headings. */
export const isMarkedUp = (article: Article): boolean =>
  findProse(article, candidatesOf(article)).length > 0;
