import type { SourceFile } from './repository.ts';
import { lineAt, nodesOf, type SyntaxNode } from './syntax-tree.ts';

/** More numbers in one list than a person writes down. */
const MAX_NUMBERS = 40;

/** Strings that no one wrote: encoded bytes, or a long row of numbers. */
const ENCODED = /[^\s|]{400}|(?:[-+.\de]+[ ,;|]+){40}/;

const isNumber = (node: SyntaxNode): boolean =>
  (node.type === 'Literal' && typeof node.value === 'number') ||
  (node.type === 'UnaryExpression' && isNumber(node.argument as SyntaxNode));

const isTrained = (node: SyntaxNode): boolean => {
  const numbers = node.type === 'ArrayExpression' ? (node.elements as SyntaxNode[]) : [];
  const isEncoded = typeof node.value === 'string' && ENCODED.test(node.value);
  return isEncoded || numbers.filter((one) => one && isNumber(one)).length > MAX_NUMBERS;
};

/** Lists of numbers and encoded strings that a program must have made: they belong into the model file. */
export function findGeneratedNumbers(file: SourceFile): string[] {
  return nodesOf(file)
    .filter(isTrained)
    .map(({ start }) => `${file.path}:${lineAt(file.code, start)}: generated data in source.`);
}
