import { extname } from 'node:path';
import { parseAst } from 'vite';
import type { SourceFile } from './files';

export interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/** Every node of a file's syntax tree with the one that holds it, in the order of the text. */
export function nodesOf({ path, code }: SourceFile): { node: SyntaxNode; parent: SyntaxNode | null }[] {
  const lang = extname(path).slice(1) as 'js' | 'ts' | 'tsx';
  const found: { node: SyntaxNode; parent: SyntaxNode | null }[] = [];
  function visit(value: unknown, parent: SyntaxNode | null): void {
    if (Array.isArray(value)) for (const one of value) visit(one, parent);
    else if (isNode(value)) {
      found.push({ node: value, parent });
      for (const key of Object.keys(value)) if (key !== 'parent') visit(value[key], value);
    }
  }
  visit(parseAst(code, { lang }), null);
  return found;
}

/** A name that stands for a variable, not for a property of something else. */
export function isVariable(node: SyntaxNode, parent: SyntaxNode | null): boolean {
  if (node.type !== 'Identifier' || !parent) return false;
  if (parent.type === 'MemberExpression') return parent['object'] === node || parent['computed'] === true;
  const isKey = parent['key'] === node && parent['computed'] !== true && parent['shorthand'] !== true;
  return !isKey;
}

/** The name after the dot, also where it is written in brackets. */
export function propertyName(node: SyntaxNode): string | undefined {
  if (node.type !== 'MemberExpression') return undefined;
  const property = node['property'] as SyntaxNode;
  const name = node['computed'] === true ? property['value'] : property['name'];
  return typeof name === 'string' ? name : undefined;
}

/** What a file imports, by whatever kind of import. */
export function importsOf(file: SourceFile): string[] {
  return nodesOf(file).flatMap(({ node }) => {
    const source = node['source'] as SyntaxNode | null | undefined;
    return /^(?:Import|Export)/.test(node.type) && typeof source?.['value'] === 'string'
      ? [source['value']]
      : [];
  });
}

/** The text around a node, for a message that shows what was found. */
export function excerpt({ path, code }: SourceFile, { start, end }: SyntaxNode): string {
  return `${path}: ${code.slice(Math.max(0, start - 20), Math.min(end, start + 60) + 20)}`;
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';
}
