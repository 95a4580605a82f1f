import { writeFileSync } from 'node:fs';
import type { Table } from './table.ts';
import { writeMarkdown } from './write-tables.ts';

const PAGE = new URL('../../docs/accuracy.md', import.meta.url);

const HEAD = `# How accurate is it?

*This page is written by \`npm run evaluate -- --write\`; no figure in it is typed by hand.*

Unspun answers one question about the wording of an article: does it look as if a machine had swapped its words for
others? It can be wrong in two ways. It can accuse a text that a person wrote, which is the worse mistake, and it can
miss a text that was reworded. This page says how often each happens on texts that it was neither trained nor tuned on.

- **warning**: the banner appears, the badge is marked. **notice**: only the popup says that there are some signs.
- Each share is followed by how many texts that is, of how many, and by the range in which the true share lies with
  95 % certainty. None of 900 texts flagged does not mean never; it means less often than about one in 240.
- Texts of fewer than 100 words and texts in other languages than English get no verdict on their wording.
`;

/** Writes docs/accuracy.md from the tables marked as published. */
export function writeAccuracy(sections: { title: string; tables: Table[] }[]): void {
  const parts = sections.map(({ title, tables }) => {
    const published = tables.filter((table) => table.published);
    return published.length > 0 ? [`## ${title}`, writeMarkdown(published)].join('\n\n') : '';
  });
  writeFileSync(PAGE, `${[HEAD, ...parts.filter((part) => part !== '')].join('\n\n')}\n`);
}
