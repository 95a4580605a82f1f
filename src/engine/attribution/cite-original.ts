import type { SourceCandidate } from '../verdict.ts';

export type CitationFormat = 'plain' | 'markdown' | 'wikipedia' | 'bibtex';

/** What the candidate itself does not say. */
export interface CitationDetails {
  /** Title of the original, as far as it is known. */
  title?: string;
  /** Day of the visit, ISO 8601 ("2024-05-31"). */
  accessed?: string;
}

/** A citation of the original, ready to be pasted. Text of the page is escaped for the format. */
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
  plain: ({ name, url }, { title, accessed }) =>
    [title && `${title}.`, `${name}.`, url, accessed && `(${accessed})`].filter(Boolean).join(' '),
  markdown: ({ name, url }, { title }) => {
    const words = escapeMarkdown(title ?? name);
    const linked = url ? `[${words}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})` : words;
    return title ? `${linked}, ${escapeMarkdown(name)}` : linked;
  },
  wikipedia: ({ name, url }, { title, accessed }) =>
    writeTemplate([
      ['url', url],
      ['title', title ?? name],
      ['website', name],
      ['access-date', accessed],
    ]),
  bibtex: ({ name, url }, { title, accessed }) =>
    writeEntry(keyOf(name, title), [
      ['title', title ?? name],
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

/** "elsewhere-bridge": letters that any program takes as a key. */
function keyOf(name: string, title = ''): string {
  const words =
    `${name} ${title}`
      .toLowerCase()
      .normalize('NFD')
      .match(/[a-z0-9]+/g) ?? [];
  return words.slice(0, 3).join('-') || 'original';
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
