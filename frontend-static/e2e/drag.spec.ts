import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { card, desk, enterAs, launch, openBoard, pose, somebody, write } from './browser';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  page = await somebody(browser, desk);
  await enterAs(page, 'leder');
  await openBoard(page, await pose(page, 'Dra kort', ['Hindringer', 'Ideer']));
  for (const text of ['Kort A', 'Kort B']) await write(page, text);
});

afterAll(async () => {
  await browser.close();
});

const handle = (text: string) => card(page, text).getByRole('button', { name: /^Flytt/ });

async function middleOf(target: ReturnType<typeof card>): Promise<{ x: number; y: number }> {
  const box = await target.boundingBox();
  if (box === null) throw new Error('Not to be seen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('U39 a card is dragged into an area with the mouse, and Escape lets go', async () => {
  const area = page.getByRole('region', { name: 'Ideer' });
  const to = await middleOf(area);
  const from = await middleOf(handle('Kort A'));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await area.getByRole('article').count()).toBe(0);

  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await page.mouse.up();
  await area.getByRole('article', { name: 'Kort A' }).waitFor();
});

test('U39 a card is dragged with a finger', async () => {
  const area = page.getByRole('region', { name: 'Hindringer' });
  const to = await middleOf(area);
  const from = await middleOf(handle('Kort B'));
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', point?: { x: number; y: number }) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: point === undefined ? [] : [point] });
  await touch('touchStart', from);
  for (const part of [0.3, 0.6, 1]) {
    await touch('touchMove', { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
  }
  await touch('touchEnd');
  await area.getByRole('article', { name: 'Kort B' }).waitFor();
});
