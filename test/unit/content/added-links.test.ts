// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LINKS, openAddedLinks } from '../../../src/content/observe/added-links.ts';

beforeEach(() => {
  document.body.replaceChildren();
  // This document knows no `:any-link`.
  const real: unknown = Reflect.get(Element.prototype, 'querySelectorAll');
  vi.spyOn(Element.prototype, 'querySelectorAll').mockImplementation(function (this: Element, asked: string) {
    if (typeof real !== 'function') throw new TypeError('no way to ask for elements');
    return Reflect.apply(real, this, [
      asked === LINKS ? 'a[href], area[href]' : asked,
    ]) as NodeListOf<Element>;
  });
});
afterEach(() => void vi.restoreAllMocks());

/** Adds to the page what an observer would be told of. */
function add(parent: Element, ...nodes: Node[]): NodeList {
  const before = parent.childNodes.length;
  parent.append(...nodes);
  return [...parent.childNodes].slice(before) as unknown as NodeList;
}

function element(name: string, id = ''): HTMLElement {
  const made = Object.assign(document.createElement(name), { id });
  if (name === 'a') made.setAttribute('href', '/');
  return made;
}

const idsOf = (lists: ReturnType<ReturnType<typeof openAddedLinks>['collect']>): string[] =>
  lists.flatMap((list) => Array.from(list, ({ id }) => id));

describe('added links', () => {
  it('are those added alone and those inside what was added, each time once', () => {
    const added = openAddedLinks();
    const part = element('ul');
    part.append(element('a', 'in'), element('p'), element('a', 'in too'));
    added.add(add(document.body, new Text('words'), element('a', 'alone'), part, element('p')));
    expect(added.isEmpty).toBe(false);
    expect(idsOf(added.collect()).toSorted()).toEqual(['alone', 'in', 'in too']);
    expect(added.isEmpty).toBe(true);
    expect(idsOf(added.collect())).toEqual([]);
  });

  it('of many small parts are one list, of a large one a list of its own', () => {
    const added = openAddedLinks();
    const part = (links: number): HTMLElement => {
      const made = element('div');
      for (let i = 0; i < links; i++) made.append(element('a', `${links}`));
      return made;
    };
    for (const links of [1, 16, 2, 17, 0, 3]) added.add(add(document.body, part(links)));
    expect(added.collect().map(({ length }) => length)).toEqual([1 + 16 + 2 + 3, 17]);
  });

  it('are not those that are gone again', () => {
    const added = openAddedLinks();
    const part = element('div');
    part.append(element('a', 'gone with it'));
    added.add(add(document.body, element('a', 'gone'), part, element('a', 'stays')));
    document.querySelector('#gone')?.remove();
    part.remove();
    expect(idsOf(added.collect())).toEqual(['stays']);
  });

  it('are told once where a page adds an element first and fills it then, however deep', () => {
    const added = openAddedLinks();
    let parent: Element = document.body;
    const asked = vi.spyOn(Element.prototype, 'querySelectorAll');
    for (let depth = 0; depth < 50; depth++) {
      const inner = element('div');
      added.add(add(parent, inner));
      added.add(add(inner, element('a', `link ${depth}`)));
      parent = inner;
    }
    asked.mockClear();
    expect(idsOf(added.collect()).length).toBe(50);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('are forgotten when all links are looked at anyway', () => {
    const added = openAddedLinks();
    added.add(add(document.body, element('a')));
    added.forget();
    expect(added.isEmpty).toBe(true);
    expect(idsOf(added.collect())).toEqual([]);
  });

  it('are none where nothing was added', () => {
    const added = openAddedLinks();
    added.add(add(document.body));
    expect(added.isEmpty).toBe(true);
  });
});
