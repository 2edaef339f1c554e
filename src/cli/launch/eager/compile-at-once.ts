/**
 * Engines first only skim a function that they come upon and compile it when it is called: some 40 µs each in code that
 * runs once, five times what compiling it with all others costs. A function in parentheses is taken for one that is called
 * at once and compiled right away (V8 and SpiderMonkey: https://v8.dev/blog/preparser#pife), so parentheses are put round
 * those that are known to run. The script does the same as before.
 */
import type { AnyNode, BlockStatement, Program } from 'acorn';
import MagicString from 'magic-string';
import { isFunction, isMethod, type BundledFunction, type FunctionNode } from './functions-of.ts';

/** Whether it does nothing but give a value, for which no function needs to be there. */
function isData(node: AnyNode | null | undefined): boolean {
  switch (node?.type) {
    case 'Literal':
    case 'FunctionExpression':
      return true;
    case 'ArrayExpression':
      return node.elements.every(isData);
    case 'ObjectExpression':
      return node.properties.every((property) => property.type === 'Property' && isData(property.value));
    default:
      return false;
  }
}

/** `'use strict'`, and data: large data between functions would keep packers from seeing what these have in common. */
const isInFront = (statement: AnyNode): boolean =>
  statement.type === 'VariableDeclaration'
    ? statement.declarations.every(({ init }) => isData(init))
    : 'directive' in statement && statement.directive !== undefined;

/** Where the statements begin that need functions. */
function bodyStart({ body, start, type }: BlockStatement | Program): number {
  const first = body.findIndex((statement) => !isInFront(statement));
  const last = body[(first < 0 ? body.length : first) - 1];
  return last?.end ?? (type === 'Program' ? 0 : start + 1);
}

/** A number or a text, or what is reckoned of such. */
function isPlain(node: AnyNode | null | undefined): boolean {
  if (node?.type === 'BinaryExpression') return isPlain(node.left) && isPlain(node.right);
  return node?.type === 'Literal'
    ? !('regex' in node)
    : node?.type === 'TemplateLiteral' && node.expressions.length === 0;
}

const isConstant = (statement: AnyNode): boolean =>
  statement.type === 'VariableDeclaration' &&
  statement.kind === 'const' &&
  statement.declarations.every(({ init }) => isPlain(init));

/** The body that a declared function is known in, when it stands in it directly. */
function scopeOf(ancestors: readonly AnyNode[]): BlockStatement | Program | null {
  const block = ancestors.at(-2);
  if (block?.type === 'Program') return block;
  const outer = ancestors.at(-3);
  return block?.type === 'BlockStatement' && outer !== undefined && isFunction(outer) ? block : null;
}

/** The parentheses of a call are none of the function's own. */
const isArgument = (node: FunctionNode, parent: AnyNode | undefined): boolean =>
  (parent?.type === 'CallExpression' || parent?.type === 'NewExpression') &&
  parent.arguments.some((argument) => argument === node);

/**
 * Puts a body's constants where its functions are about to be put, in front of those: packers put a number in the place of its
 * name only behind where it is declared.
 */
function constantsFirst(text: MagicString, { body }: BlockStatement | Program, place: number): void {
  for (const statement of body)
    if (statement.start > place && isConstant(statement)) text.move(statement.start, statement.end, place);
}

/**
 * @param functions of this script (`functionsOf`), those that are to be compiled at once
 * @returns the script with parentheses round them; a few forms stay as they are (getters, functions declared in a block)
 */
export function compileAtOnce(script: string, functions: readonly BundledFunction[]): string {
  const text = new MagicString(script);
  const begun = new Set<BlockStatement | Program>();
  for (const { node, ancestors } of functions) {
    const parent = ancestors.at(-2);
    const { start, end } = node;
    if (node.type === 'FunctionDeclaration') {
      const scope = scopeOf(ancestors);
      if (scope === null || !node.id) continue;
      // Declared functions are known from the first statement on: so is this one, where it stands now.
      text.prependRight(start, `var ${script.slice(node.id.start, node.id.end)}=(`).appendLeft(end, ');');
      const place = bodyStart(scope);
      if (!begun.has(scope)) constantsFirst(text, scope, place);
      begun.add(scope);
      if (place !== start) text.move(start, end, place);
    } else if (isMethod(parent)) {
      if (parent.method && !parent.computed && !node.async && !node.generator)
        text.prependRight(start, ':(function').appendLeft(end, ')');
    } else if (isArgument(node, parent) || script[start - 1] !== '(' || script[end] !== ')') {
      text.prependRight(start, '(').appendLeft(end, ')');
    }
  }
  return text.toString();
}
