import { child, children, isRecord, nodesOf, type SyntaxNode, textOf } from './syntax';

/** One mention of another module: imported, imported for its types alone, or named as a path (`require.resolve`). */
export interface Reference {
  readonly kind: 'module' | 'types' | 'path';
  /** Undefined when the name is computed: then nobody can tell what is imported. */
  readonly specifier: string | undefined;
}

/** Every module a source refers to, in each of the ways TypeScript knows. */
export function referencesOf(source: string): Reference[] {
  return nodesOf(source).flatMap((node) => referenceOf(node) ?? []);
}

function referenceOf(node: SyntaxNode): Reference | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return child(node, 'source') && { kind: takesTypesOnly(node) ? 'types' : 'module', specifier: textOf(child(node, 'source')) };
    case 'TsExternalModuleReference':
      return { kind: 'module', specifier: textOf(child(node, 'expression')) };
    case 'TsImportType':
      return { kind: 'types', specifier: textOf(child(node, 'argument')) };
    case 'CallExpression':
      return referenceOfCall(node);
    default:
      return undefined;
  }
}

function takesTypesOnly(node: SyntaxNode): boolean {
  const specifiers = children(node, 'specifiers');
  return node.typeOnly === true || (specifiers.length > 0 && specifiers.every((specifier) => specifier.isTypeOnly === true));
}

function referenceOfCall(call: SyntaxNode): Reference | undefined {
  const callee = child(call, 'callee');
  const specifier = firstArgument(call);
  if (callee?.type === 'Import' || textOf(callee) === 'require') return { kind: 'module', specifier };
  if (callee?.type !== 'MemberExpression' || textOf(child(callee, 'object')) !== 'require') return undefined;
  return { kind: textOf(child(callee, 'property')) === 'resolve' ? 'path' : 'module', specifier };
}

function firstArgument(call: SyntaxNode): string | undefined {
  const first: unknown = Array.isArray(call.arguments) ? call.arguments[0] : undefined;
  return isRecord(first) ? textOf(child({ type: 'Argument', ...first }, 'expression')) : undefined;
}
