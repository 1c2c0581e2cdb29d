import { type Room, roomOf } from './room';
import { child, children, isRecord, lineOf, nodesOf, type SyntaxNode, textOf } from './syntax';

const readersOfEnvironment: readonly (Room | undefined)[] = ['config', 'stack', 'test', 'scripts', 'tool'];

/** What a file takes from its surroundings although it must be given it: the environment, and in the domain the clock and chance. */
export function ambientFaults(path: string, source: string): string[] {
  const room = roomOf(path);
  const forbidden = [
    ...(readersOfEnvironment.includes(room) ? [] : ['process.env']),
    ...(room === 'domain' ? ['Date.now', 'new Date()', 'Math.random', 'performance.now', 'crypto.randomUUID'] : []),
  ];
  return nodesOf(source).flatMap((node) =>
    usesOf(node)
      .filter((use) => forbidden.includes(use))
      .map((use) => `${path}:${lineOf(node, source)} uses ${use}`),
  );
}

function usesOf(node: SyntaxNode): string[] {
  switch (node.type) {
    case 'MemberExpression':
      return [`${lastName(child(node, 'object'))}.${textOf(child(node, 'property'))}`];
    case 'VariableDeclarator':
    case 'AssignmentExpression':
      return destructured(child(node, 'id') ?? child(node, 'left'), child(node, 'init') ?? child(node, 'right'));
    case 'ImportDeclaration':
      return importedFromProcess(node);
    case 'NewExpression':
      return isDate(node) && !(Array.isArray(node.arguments) && node.arguments.length > 0) ? ['new Date()'] : [];
    case 'CallExpression':
      return isDate(node) ? ['new Date()'] : [];
    default:
      return [];
  }
}

function isDate(node: SyntaxNode): boolean {
  return lastName(child(node, 'callee')) === 'Date';
}

/** The name before the last dot: `process` of `process.env` and of `globalThis.process.env`. */
function lastName(node: SyntaxNode | undefined): string | undefined {
  if (node?.type === 'OptionalChainingExpression') return lastName(child(node, 'base'));
  return node?.type === 'MemberExpression' ? textOf(child(node, 'property')) : textOf(node);
}

function destructured(pattern: SyntaxNode | undefined, from: SyntaxNode | undefined): string[] {
  return children(pattern, 'properties').map((property) => `${lastName(from)}.${textOf(child(property, 'key'))}`);
}

function importedFromProcess(node: SyntaxNode): string[] {
  if (!/^(node:)?process$/.test(textOf(child(node, 'source')) ?? '')) return [];
  return children(node, 'specifiers').map((specifier) => {
    if (specifier.type !== 'ImportSpecifier') return 'process.env';
    return `process.${textOf(child(specifier, isRecord(specifier.imported) ? 'imported' : 'local'))}`;
  });
}
