import { test } from 'vitest';
import { useWorld } from './world.ts';
const world = useWorld();
test.each([['none'],['keydown'],['keyup'],['keypress'],['click']])('space %s', async (stop) => {
  const tab = await world.open('https://harbour.example/');
  await tab.run((stop) => {
    const host = document.createElement('x-a'); const root = host.attachShadow({ mode: 'closed' });
    const frame = document.createElement('div'); const b = document.createElement('button'); b.textContent='B'; frame.append(b); root.append(frame); document.documentElement.append(host);
    frame.addEventListener(stop, (e) => e.stopPropagation());
    b.addEventListener('click', () => { (window as any).clicked = true; }); b.focus();
  }, stop);
  await tab.press('Space');
  console.log(stop, await tab.run(() => (window as any).clicked ?? false, undefined));
});
