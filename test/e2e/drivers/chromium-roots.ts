/** Closed shadow roots beside head and body, by the DevTools protocol. */
import type { CDPSession } from 'playwright-core';
import { resultOf, STRANGERS } from './reading.ts';

export interface Root {
  /** Runs a function on it, apart from the page's own scripts. */
  read<Result>(work: (root: ShadowRoot) => Result): Promise<Result>;
}

interface FrameTree {
  readonly frame: { readonly id: string };
  readonly childFrames?: FrameTree[];
}

const framesOf = ({ frame, childFrames = [] }: FrameTree): string[] => [
  frame.id,
  ...childFrames.flatMap(framesOf),
];

async function rootOf(cdp: CDPSession, objectId: string, context: number): Promise<Root | null> {
  const { node } = await cdp.send('DOM.describeNode', { objectId, depth: 1, pierce: true });
  const root = node.shadowRoots?.[0];
  if (root === undefined) return null;
  const { object } = await cdp.send('DOM.resolveNode', {
    backendNodeId: root.backendNodeId,
    executionContextId: context,
  });
  const { objectId: id } = object;
  if (id === undefined) return null;
  return {
    async read(work) {
      const { result } = await cdp.send('Runtime.callFunctionOn', {
        objectId: id,
        functionDeclaration: `function () { return JSON.stringify((${work.toString()})(this)) }`,
        returnByValue: true,
      });
      return resultOf(work, String(result.value));
    },
  };
}

async function rootsOfFrame(cdp: CDPSession, frameId: string): Promise<Root[]> {
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', { frameId, worldName: 'reader' });
  const strangers = await cdp.send('Runtime.evaluate', {
    expression: STRANGERS,
    contextId: executionContextId,
  });
  if (strangers.result.objectId === undefined) return [];
  const { result } = await cdp.send('Runtime.getProperties', {
    objectId: strangers.result.objectId,
    ownProperties: true,
  });
  const nodes = result.flatMap(({ value }) =>
    value?.subtype === 'node' && value.objectId !== undefined ? [value.objectId] : [],
  );
  const roots = await Promise.all(nodes.map((node) => rootOf(cdp, node, executionContextId)));
  return roots.filter((root) => root !== null);
}

/** @param scope `page`: the session's own document; `frames`: also those of its frames that are no targets of their own */
export async function rootsIn(cdp: CDPSession, scope: 'page' | 'frames'): Promise<Root[]> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const frames = scope === 'page' ? [frameTree.frame.id] : framesOf(frameTree);
  return (await Promise.all(frames.map((frame) => rootsOfFrame(cdp, frame)))).flat();
}
