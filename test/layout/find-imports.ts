import { dirname, join, normalize } from 'node:path';
import type { SourceFile } from './repository.ts';
import { nodesOf, type SyntaxNode } from './syntax-tree.ts';

/** One file's use of another, or of a package. */
export interface Import {
  from: string;
  /** As it is written: "./model.ts", "preact". */
  of: string;
  /** The file meant, from the repository's root; undefined for a package. */
  to?: string;
  /** True if nothing but types is taken, so that no code is loaded. */
  isTypeOnly: boolean;
}

const isTypeKind = (node: SyntaxNode) => node.importKind === 'type' || node.exportKind === 'type';

/** The address that a node imports from; undefined if it is no import. */
function addressOf(node: SyntaxNode): string | undefined {
  const source = (node.source ?? node.argument) as
    | { value?: unknown; literal?: { value?: unknown } }
    | undefined;
  const address = source?.value ?? source?.literal?.value;
  const isImport =
    /^(?:Import(?:Declaration|Expression)|Export(?:Named|All)Declaration|TSImportType)$/;
  return isImport.test(node.type) && typeof address === 'string' ? address : undefined;
}

function takesOnlyTypes(node: SyntaxNode): boolean {
  const names = (node.specifiers ?? []) as SyntaxNode[];
  const areTypes = names.length > 0 && names.every(isTypeKind);
  return node.type === 'TSImportType' || isTypeKind(node) || areTypes;
}

/** All imports and re-exports of a file, dynamic ones among them. */
export function findImports(file: SourceFile): Import[] {
  return nodesOf(file).flatMap((node) => {
    const of = addressOf(node);
    if (of === undefined) return [];
    const target = of.startsWith('.') && {
      to: normalize(join(dirname(file.path), of.replace(/\?.*$/, ''))),
    };
    return [{ from: file.path, of, isTypeOnly: takesOnlyTypes(node), ...(target || {}) }];
  });
}
