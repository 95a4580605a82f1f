/** A page in sections, and what a new one has of its own. */
export interface RenewedPage {
  /** The page as it was; empty if there was none. */
  before: string;
  head: string;
  /** The headings, in their order. */
  titles: readonly string[];
}

/** A section that was measured now; its mark says with which numbers. */
export interface MeasuredSection {
  title: string;
  mark: string;
  text: string;
}

/** Below a heading: what its tables were measured with. */
const MARK_LINE = /^\*Measured with [^\n]*\*$/m;
const EARLIER = '*Measured with numbers of before.*';

/** The sections of a page by their headings. */
function sectionsOf(page: string): Map<string, string> {
  const parts = page.split(/^## /m).slice(1);
  return new Map(
    parts.map((part) => {
      const end = part.indexOf('\n');
      return [part.slice(0, end), part.slice(end).trim()];
    }),
  );
}

/** A page whose measured sections are new; the others stay as they were, sections without tables are left out. */
export function renewPage(
  { before, head, titles }: RenewedPage,
  measured: readonly MeasuredSection[],
): string {
  const sections = sectionsOf(before);
  for (const [title, text] of sections)
    if (!MARK_LINE.test(text)) sections.set(title, `${EARLIER}\n\n${text}`);
  for (const { title, mark, text } of measured)
    sections.set(title, text && `*Measured with ${mark}.*\n\n${text}`);
  const kept = titles.filter((title) => sections.get(title));
  return `${[head, ...kept.map((title) => `## ${title}\n\n${sections.get(title)}`)].join('\n\n')}\n`;
}
