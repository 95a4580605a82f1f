// npm run new -- rule spin NAME | rule repost NAME | language CODE | spinner NAME: begins one, and says what is left to do.
import { resolve } from 'node:path';
import { runScaffold } from './run-scaffold.ts';
import { UsageError } from './usage-error.ts';

try {
  const left = runScaffold(resolve(import.meta.dirname, '../..'), process.argv.slice(2));
  console.log(['Left to do:', ...left.map((line, at) => `${at + 1}. ${line}`)].join('\n'));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
