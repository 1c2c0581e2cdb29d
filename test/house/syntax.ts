import { parseSync } from '@swc/core';

/** A node of the syntax tree, read without trusting the parser's own types: a rule must not crash on syntax it does not know. */
export interface SyntaxNode {
  readonly type: string;
  readonly [property: string]: unknown;
}

/** Whether a value is an object, for reading an unknown tree. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isNode(value: unknown): value is SyntaxNode {
  return isRecord(value) && typeof value.type === 'string';
}

function* nodesBelow(value: unknown): Generator<SyntaxNode> {
  if (!isRecord(value)) return;
  if (isNode(value)) yield value;
  for (const child of Object.values(value)) yield* nodesBelow(child);
}

/** Every node of a TypeScript (or JavaScript) source. Refuses: a source that does not parse. */
export function nodesOf(source: string): SyntaxNode[] {
  return [...nodesBelow(parseSync(source, { syntax: 'typescript', target: 'es2022', decorators: true }))];
}

/** The node a property holds, when it holds one. */
export function child(node: SyntaxNode | undefined, property: string): SyntaxNode | undefined {
  const value = node?.[property];
  return isNode(value) ? value : undefined;
}

/** The nodes a list property holds. */
export function children(node: SyntaxNode | undefined, property: string): SyntaxNode[] {
  const value: unknown = node?.[property];
  return Array.isArray(value) ? value.filter(isNode) : [];
}

/** The text of a string literal, of a template without holes, or of an identifier; undefined for anything computed. */
export function textOf(node: SyntaxNode | undefined): string | undefined {
  if (node?.type === 'Computed') return textOf(child(node, 'expression'));
  if (node?.type === 'StringLiteral' || node?.type === 'Identifier') return String(node.value);
  if (node?.type !== 'TemplateLiteral' || children(node, 'expressions').length > 0) return undefined;
  return String(children(node, 'quasis')[0]?.cooked);
}

/** The line of a node, counted from 1. The parser counts in UTF-8 bytes, from 1, so Chinese text needs the bytes. */
export function lineOf(node: SyntaxNode, source: string): number {
  const start = isRecord(node.span) && typeof node.span.start === 'number' ? node.span.start : 1;
  return Buffer.from(source)
    .subarray(0, start - 1)
    .toString()
    .split('\n').length;
}
