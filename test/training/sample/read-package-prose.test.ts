import { expect, it } from 'vitest';
import { proseOf } from '../../../training/sample/read-package-prose.ts';

const MARKDOWN = `# A heading

[![badge](https://badge.example/a.svg)](https://ci.example)

This package reads *tide tables* and answers [questions](https://docs.example) about them, one line at a time.

- a list of things that the package can do for you, and that is long enough

\`\`\`js
const table = readTable(path) // This is code and no sentence, even where it ends with one.
\`\`\`

Too short.

The reader is strict by default and throws on the first line that it cannot parse as a day.
`;

it('keeps whole sentences, without code, lists and markup', () => {
  expect(proseOf(MARKDOWN).split('\n\n')).toEqual([
    'This package reads tide tables and answers questions about them, one line at a time.',
    'The reader is strict by default and throws on the first line that it cannot parse as a day.',
  ]);
});
