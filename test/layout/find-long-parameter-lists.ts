import type { SourceFile } from './repository.ts';
import { lineAt, nodesOf } from './syntax-tree.ts';

/** A function with more parameters than this takes an object instead. */
const MAX_PARAMETERS = 4;

const FUNCTION = /^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/;

/** Functions with too many parameters: "path:line: name". */
export function findLongParameterLists(file: SourceFile): string[] {
  return nodesOf(file)
    .filter(
      ({ type, params }) => FUNCTION.test(type) && (params as unknown[]).length > MAX_PARAMETERS,
    )
    .map(({ id, start, params }) => {
      const name = (id as { name?: string } | null)?.name ?? 'a function without a name';
      return `${file.path}:${lineAt(file.code, start)}: ${name} takes ${(params as unknown[]).length} parameters.`;
    });
}
