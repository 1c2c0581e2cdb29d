import { roomOf } from './room';
import { lineOf, nodesOf, type SyntaxNode } from './syntax';

/** Where a file outside the tests overrules the compiler: `x as T`, `<T>x`, `x!`, `any`. `as const` and `satisfies` overrule nothing. */
export function assertionFaults(path: string, source: string): string[] {
  if (roomOf(path) === 'test') return [];
  return nodesOf(source).flatMap((node) => {
    const kind = assertionKind(node);
    return kind ? [`${path}:${lineOf(node, source)} has ${kind}`] : [];
  });
}

function assertionKind(node: SyntaxNode): string | undefined {
  if (node.type === 'TsAsExpression' || node.type === 'TsTypeAssertion') return 'a type assertion';
  if (node.type === 'TsNonNullExpression') return 'a non-null assertion';
  return node.type === 'TsKeywordType' && node.kind === 'any' ? 'the type any' : undefined;
}
