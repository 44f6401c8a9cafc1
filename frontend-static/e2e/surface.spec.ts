import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axe, desk, enterAs, launch, openBoard, picture, pose, type Posed, somebody } from './browser';

let browser: Browser;
let page: Page;
let posed: Posed;

/** More than are drawn whole at once. */
const many = 100;

beforeAll(async () => {
  browser = await launch();
  page = await somebody(browser, desk);
  await enterAs(page, 'leder');
  posed = await pose(page, 'Stor tavle', ['Hindringer', 'Ideer', 'Første steg', 'Senere', 'Andre', 'Sist']);
  await openBoard(page, posed);
  await page.keyboard.press('n');
  const lines = Array.from({ length: many }, (_, index) => `Forslag ${index + 1}`);
  await page.getByLabel('Ideen din').fill(lines.join('\n'));
  await page.getByRole('checkbox', { name: /Lag 100 kort/ }).check();
  await page.getByLabel('Hvor?').selectOption('Ideer');
  await page.getByRole('button', { name: 'Legg på tavla' }).click();
  await card('Forslag 100').waitFor();
  await page.getByText('Lagret', { exact: true }).waitFor({ timeout: 60_000 });
}, 120_000);

afterAll(async () => {
  await browser.close();
});

const card = (name: string) => page.getByRole('article', { name, exact: true });
const surface = () => page.getByRole('group', { name: 'Tavla som flate' });
const scrolled = () =>
  surface().evaluate(({ scrollLeft, scrollTop }) => ({ left: scrollLeft, top: scrollTop }));

/** A card that comes near is drawn anew with its buttons, and keeps the focus that it had. */
async function focused(text: string): Promise<void> {
  await expect
    .poll(() => card(text).evaluate((each) => each === document.activeElement), { timeout: 10_000 })
    .toBe(true);
}

test('Y03 of very many cards every one is read and reached, and those that are near have all their buttons', async () => {
  const last = card('Forslag 100');
  expect(await page.getByRole('article').count()).toBe(many);
  expect(await last.getByRole('button').count()).toBe(0);
  await card('Forslag 1').focus();
  await page.keyboard.press('End');
  await last.getByRole('button', { name: 'Enig', exact: true }).waitFor();
  await focused('Forslag 100');
  await page.keyboard.press('ArrowUp');
  await card('Forslag 99').getByRole('button', { name: 'Enig', exact: true }).waitFor();
  await focused('Forslag 99');
  await page.keyboard.press('Home');
  await focused('Forslag 1');
});

test('Y01 the surface grows and shrinks by buttons, keys and the wheel, and all of it is shown on wish', async () => {
  const wide = () => card('Forslag 1').evaluate((each) => each.getBoundingClientRect().width);
  const full = await wide();
  await page.getByRole('button', { name: 'Mindre' }).click();
  await page.getByRole('button', { name: 'Full størrelse, nå 80 prosent' }).waitFor();
  expect(await wide()).toBeCloseTo(full * 0.8, 0);
  await surface().focus();
  await page.keyboard.press('+');
  await page.getByRole('button', { name: 'Full størrelse, nå 100 prosent' }).waitFor();
  await surface().hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, 200);
  await page.keyboard.up('Control');
  await page.getByRole('button', { name: /nå \d\d prosent/ }).waitFor();
  await page.getByRole('button', { name: 'Vis alt' }).click();
  await page.waitForFunction(() => {
    const seen = document.querySelector('[data-surface]');
    return (
      seen !== null && seen.scrollWidth <= seen.clientWidth + 1 && seen.scrollHeight <= seen.clientHeight + 1
    );
  });
  await picture(page, 'surface-all');
  await page.keyboard.press('1');
});

test('Y02 the ground is dragged with the mouse, scrolled with the wheel, and gone to on the small map', async () => {
  await page.getByRole('button', { name: /^Full størrelse/ }).click();
  const place = await surface().boundingBox();
  if (place === null) throw new Error('Not to be seen');
  const [x, y] = [place.x + place.width - 60, place.y + 320];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 120, y - 150, { steps: 4 });
  await page.mouse.up();
  const dragged = await scrolled();
  expect(dragged.top).toBeGreaterThan(100);
  expect(dragged.left).toBeGreaterThan(50);
  await page.mouse.wheel(0, 300);
  await expect.poll(async () => (await scrolled()).top).toBeGreaterThan(dragged.top + 200);
  const map = await page.locator('[data-map]').boundingBox();
  if (map === null) throw new Error('No map');
  await page.mouse.click(map.x + 3, map.y + 3);
  await expect.poll(async () => (await scrolled()).top).toBeLessThan(200);
});

test('Y01 a pinch changes the size of the surface, and axe finds nothing on it', async () => {
  const context = await browser.newContext({ viewport: desk, locale: 'nb-NO', hasTouch: true });
  const touched = await context.newPage();
  await enterAs(touched, 'leder');
  await openBoard(touched, posed);
  const place = await touched.getByRole('group', { name: 'Tavla som flate' }).boundingBox();
  if (place === null) throw new Error('Not to be seen');
  const session = await context.newCDPSession(touched);
  const middle = { x: place.x + 300, y: place.y + 300 };
  const fingers = (apart: number) => [
    { x: middle.x - apart, y: middle.y, id: 0 },
    { x: middle.x + apart, y: middle.y, id: 1 },
  ];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(150) });
  for (const apart of [130, 110, 90, 75])
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(apart) });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await touched.getByRole('button', { name: /nå [4-6]\d prosent/ }).waitFor();
  await context.close();
  expect(await axe(page)).toEqual([]);
  await picture(page, 'surface');
});
