import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { address, card, desk, launch, somebody } from './browser';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  page = await somebody(browser, desk);
});

afterAll(async () => {
  await browser.close();
});

/** Tabs until focus is there: what cannot be reached so, cannot be reached. */
async function tabTo(target: Locator, key = 'Tab'): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Not reached by ${key}: ${String(target)}`);
}

async function press(target: Locator): Promise<void> {
  await tabTo(target);
  await page.keyboard.press('Enter');
}

async function type(target: Locator, text: string): Promise<void> {
  await tabTo(target);
  await page.keyboard.insertText(text);
}

const button = (name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });

test('U35 signing in, posing a challenge and coming to its board is done by keyboard alone', async () => {
  await page.goto(address);
  await press(button(/, leder$/));
  await press(page.getByRole('link', { name: 'Still en utfordring' }));
  await type(page.getByLabel('Kort navn'), 'Med tastatur');
  await type(page.getByLabel('Hva spør vi om?'), 'Kan alt gjøres uten mus?');
  await type(page.getByLabel('Områder på tavla (valgfritt)'), 'Hindringer\nIdeer');
  await press(button('Still utfordringen'));
  await press(page.getByRole('link', { name: 'Åpne tavla' }));
  await page.getByText('Lagret', { exact: true }).waitFor();
});

test('U35 writing, editing and commenting is done by keyboard alone', async () => {
  await page.keyboard.press('n');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.insertText('Første idé');
  await page.keyboard.press('Control+Enter');
  await card(page, 'Første idé').waitFor();
  expect(await card(page, 'Første idé').evaluate((element) => element === document.activeElement)).toBe(true);

  await press(card(page, 'Første idé').getByRole('button', { name: /Flere valg/ }));
  await press(button('Rediger'));
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('Bedre idé');
  await page.keyboard.press('Control+Enter');
  await card(page, 'Bedre idé').waitFor();

  await press(card(page, 'Bedre idé').getByRole('button', { name: /kommentarer/ }));
  await type(page.getByLabel('Kommentaren din'), 'Den er god');
  await press(button('Kommenter'));
  await page.getByText('Den er god').waitFor();
});

test('U35 moving by menu and by arrow keys keeps focus on the card and says where it went', async () => {
  await press(card(page, 'Bedre idé').getByRole('button', { name: /^Flytt/ }));
  await press(button('Hindringer'));
  const first = page.getByRole('region', { name: 'Hindringer' }).getByRole('article', { name: 'Bedre idé' });
  await first.waitFor();
  await page.getByText('Flyttet til Hindringer, plass 1 av 1.').waitFor({ state: 'attached' });
  await page.keyboard.press('ArrowRight');
  const second = page.getByRole('region', { name: 'Ideer' }).getByRole('article', { name: 'Bedre idé' });
  await second.waitFor();
  const handle = second.getByRole('button', { name: /^Flytt/ });
  expect(await handle.evaluate((element) => element === document.activeElement)).toBe(true);
  await tabTo(second, 'Shift+Tab');
  await page.keyboard.press('Shift+ArrowLeft');
  await first.waitFor();
});

test('U35 a stance, the other view and removing are done by keyboard alone', async () => {
  await tabTo(card(page, 'Bedre idé').getByRole('button', { name: 'Enig', exact: true }));
  await page.keyboard.press('Space');
  await card(page, 'Bedre idé').getByRole('button', { name: 'Enig', exact: true, pressed: true }).waitFor();

  await tabTo(button('Liste'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  expect(await card(page, 'Bedre idé').evaluate((element) => element === document.activeElement)).toBe(true);

  await press(card(page, 'Bedre idé').getByRole('button', { name: /Flere valg/ }));
  await press(button('Ta bort'));
  await press(button('Ja, ta bort'));
  await card(page, 'Bedre idé').waitFor({ state: 'detached' });
});
