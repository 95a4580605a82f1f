import type { Import } from './find-imports.ts';
import type { SourceFile } from './repository.ts';
import { nodesOf } from './syntax-tree.ts';

const FUNCTION = /^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/;

/** True if a file does something: types, tables and lists of other things hold no function. */
const holdsCode = (file: SourceFile): boolean =>
  nodesOf(file).some(({ type, body }) => FUNCTION.test(type) && body);

/** Where the test of a source file belongs. */
const testOf = (path: string): string => path.replace(/^src/, 'test').replace(/\.ts$/, '.test.ts');

/** Source files with code that no test beside their mirrored path imports, each as a sentence. */
export function findUntestedFiles(
  files: readonly SourceFile[],
  imports: readonly Import[],
): string[] {
  const tested = new Set(imports.map(({ from, to }) => `${from} ${to}`));
  return files
    .filter(({ path }) => !tested.has(`${testOf(path)} ${path}`))
    .filter(holdsCode)
    .map(({ path }) => `${path} has no test: write ${testOf(path)}.`);
}
