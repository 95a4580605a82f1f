import { parseAst } from 'vite';
import type { SourceFile } from './repository.ts';

/** A node of a syntax tree (ESTree, with the nodes of TypeScript). */
export interface SyntaxNode {
  type: string;
  /** Offset in the code, UTF-16 units. */
  start: number;
  [property: string]: unknown;
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

/** The nodes right below a node. */
const childrenOf = (node: SyntaxNode): SyntaxNode[] => Object.values(node).flat().filter(isNode);

/** Every node of a file, in no particular order. */
export function nodesOf({ path, code }: SourceFile): SyntaxNode[] {
  const lang = path.endsWith('.tsx') ? 'tsx' : 'ts';
  const waiting: SyntaxNode[] = [parseAst(code, { lang, astType: 'ts' }) as unknown as SyntaxNode];
  const nodes: SyntaxNode[] = [];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    nodes.push(node);
    waiting.push(...childrenOf(node));
  }
  return nodes;
}

/** Line of an offset, from 1. */
export const lineAt = (code: string, offset: number): number =>
  code.slice(0, offset).split('\n').length;
