import { test } from 'vitest';
import { bannerOf } from './acts.ts';
import { useWorld } from './world.ts';
const world = useWorld();
test('space', async () => {
  const tab = await world.open('https://www.xinhuanet.com/keyboard');
  const log = () => tab.run(() => { const l = document.documentElement.getAttribute('data-log'); document.documentElement.removeAttribute('data-log'); return l; }, undefined);
  for (let i=0;i<28;i++) { await tab.press('Tab'); if ((await bannerOf(tab)).focused==='More') break; }
  console.log('1', await log());
  await tab.press('Enter'); await new Promise(r=>setTimeout(r,600));
  console.log('2', (await bannerOf(tab)).focused, await log());
  for (let i=0;i<28;i++) { await tab.press('Tab'); const f=(await bannerOf(tab)).focused; console.log('F',f); if (f==='Make small') break; }
  console.log('3', await log());
  await tab.press('Space'); await new Promise(r=>setTimeout(r,600));
  console.log('4', (await bannerOf(tab)).focused, (await bannerOf(tab)).text.slice(0,50), await log());
});
