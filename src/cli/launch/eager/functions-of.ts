/** The functions of a bundled script that is not minified yet: their names and modules are still those of the sources. */
import {
  parse,
  type AnyNode,
  type ArrowFunctionExpression,
  type Comment,
  type FunctionDeclaration,
  type FunctionExpression,
  type Identifier,
  type Property,
} from 'acorn';
import { fullAncestor } from 'acorn-walk';

export type FunctionNode = FunctionDeclaration | FunctionExpression | ArrowFunctionExpression;

export interface BundledFunction {
  readonly node: FunctionNode;
  /** Outermost first, the function's own node last. */
  readonly ancestors: readonly AnyNode[];
  /** Where it stands in the script, as engines count: a method begins with its name. */
  readonly start: number;
  readonly end: number;
  /** The file that it comes from, below `src`; '' for what the build tool put in. */
  readonly module: string;
  /** `in NAME` for one without a name, by the function around it. */
  readonly name: string;
}

export const isFunction = (node: AnyNode): node is FunctionNode =>
  node.type === 'FunctionDeclaration' ||
  node.type === 'FunctionExpression' ||
  node.type === 'ArrowFunctionExpression';

/** Written without `function` or an arrow: `name() {}`, `get name() {}`. */
export const isMethod = (parent: AnyNode | undefined): parent is Property =>
  parent?.type === 'Property' && (parent.method || parent.kind !== 'init');

/** What stands for a function's name, if anything does. */
function nameNode(node: FunctionNode, parent: AnyNode | undefined): Identifier | null {
  if (node.id) return node.id;
  const named =
    parent?.type === 'VariableDeclarator'
      ? parent.id
      : parent?.type === 'Property'
        ? parent.key
        : parent?.type === 'AssignmentExpression'
          ? parent.left
          : null;
  return named?.type === 'Identifier' ? named : null;
}

/** How the build tool says where a module begins. */
const MODULE = /^src\/(\S+)$/;

/** @param path from the outermost node to the function's own */
function nameOf(path: readonly AnyNode[]): string {
  const named = path.map((node, i) => (isFunction(node) ? nameNode(node, path[i - 1]) : null));
  const own = named.at(-1);
  const words = own ? own.name : `in ${named.findLast((name) => name !== null)?.name ?? ''}`;
  // What the build tool puts behind one of two equal names.
  return words.replace(/\$\d+$/, '');
}

/** @returns in the order in which they begin */
export function functionsOf(script: string): BundledFunction[] {
  const comments: Comment[] = [];
  const tree = parse(script, { ecmaVersion: 'latest', sourceType: 'module', onComment: comments });
  const modules = comments.flatMap(({ value, start }) => {
    const path = MODULE.exec(value.trim())?.[1];
    return path === undefined ? [] : [{ path, start }];
  });
  const found: BundledFunction[] = [];
  fullAncestor(tree, (_node, _state, path) => {
    const ancestors = [...path] as AnyNode[];
    const node = ancestors.at(-1);
    if (node === undefined || !isFunction(node)) return;
    const parent = ancestors.at(-2);
    const { start, end } = isMethod(parent) ? parent : node;
    const module = modules.findLast((one) => one.start < start)?.path ?? '';
    found.push({ node, ancestors, start, end, module, name: nameOf(ancestors) });
  });
  return found.toSorted((a, b) => a.start - b.start);
}
