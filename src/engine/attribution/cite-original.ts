import type { SourceCandidate } from '../verdict.ts';

export type CitationFormat = 'plain' | 'markdown' | 'wikipedia' | 'bibtex';

/** Details that the candidate does not hold. */
export interface CitationDetails {
  /** Title of the original, if known. */
  title?: string;
  /** Who wrote it, as the page says. */
  author?: string;
  /** Day of publication and of the visit, ISO 8601 ("2024-05-31"). */
  published?: string;
  accessed?: string;
}

/** A citation of the original, ready to paste. Text from the page is escaped for the format. */
export function citeOriginal(
  candidate: SourceCandidate,
  format: CitationFormat,
  details: CitationDetails = {},
): string {
  return WRITERS[format](candidate, details);
}

const WRITERS: Record<
  CitationFormat,
  (candidate: SourceCandidate, details: CitationDetails) => string
> = {
  plain: ({ name, url }, { title, author, published, accessed }) =>
    [
      author && `${author}.`,
      title && `${title}.`,
      published ? `${name}, ${published}.` : `${name}.`,
      url,
      accessed && `(${accessed})`,
    ]
      .filter(Boolean)
      .join(' '),
  markdown: ({ name, url }, { title }) => {
    const label = escapeMarkdown(title ?? name);
    const link = url ? `[${label}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})` : label;
    return title ? `${link}, ${escapeMarkdown(name)}` : link;
  },
  wikipedia: ({ name, url }, { title, author, published, accessed }) =>
    writeTemplate([
      ['url', url],
      ['title', title ?? name],
      ['author', author],
      ['date', published],
      ['website', name],
      ['access-date', accessed],
    ]),
  bibtex: ({ name, url }, { title, author, published, accessed }) =>
    writeEntry(keyOf(name, title), [
      ['author', author],
      ['title', title ?? name],
      ['date', published],
      ['organization', name],
      ['url', url],
      ['urldate', accessed],
    ]),
};

type Field = readonly [name: string, value: string | undefined];

const writeTemplate = (fields: readonly Field[]) =>
  `{{cite web ${fields.flatMap(([name, value]) => (value ? [`|${name}=${escapeWikitext(value)}`] : [])).join(' ')}}}`;

function writeEntry(key: string, fields: readonly Field[]): string {
  const lines = fields.flatMap(([name, value]) =>
    value
      ? [
          `  ${name} = {${name === 'url' ? value.replace(/[{}]/g, encodeURIComponent) : escapeTex(value)}}`,
        ]
      : [],
  );
  return `@online{${key},\n${lines.join(',\n')}\n}`;
}

/** A key such as "elsewhere-bridge", in letters that any program accepts. */
function keyOf(name: string, title = ''): string {
  const label =
    `${name} ${title}`
      .toLowerCase()
      .normalize('NFD')
      .match(/[a-z0-9]+/g) ?? [];
  return label.slice(0, 3).join('-') || 'original';
}

const escapeMarkdown = (text: string) => text.replace(/[\\[\]*_`<>]/g, '\\$&');
const escapeWikitext = (text: string) =>
  text.replace(/[|[\]{}<>]/g, (character) => `&#${character.charCodeAt(0)};`);
const escapeTex = (text: string) =>
  text.replace(/[\\{}$&#_%~^]/g, (character) => TEX[character] ?? `\\${character}`);
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
