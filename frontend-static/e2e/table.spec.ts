import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axe, desk, enterAs, launch, openBoard, picture, pose, type Posed, somebody } from './browser';

let browser: Browser;
let page: Page;
let posed: Posed;

beforeAll(async () => {
  browser = await launch();
  page = await somebody(browser, desk);
  await enterAs(page, 'leder');
  posed = await pose(page, 'I tabell', ['Hindringer', 'Ideer']);
  await openBoard(page, posed);
  await page.keyboard.press('n');
  await page.getByLabel('Ideen din').fill('Lavere fart\nBedre lys\nGå sammen');
  await page.getByRole('checkbox', { name: /Lag 3 kort/ }).check();
  await page.getByLabel('Hvor?').selectOption('Ideer');
  await page.getByRole('button', { name: 'Legg på tavla' }).click();
  await page.getByRole('article', { name: 'Gå sammen' }).waitFor();
});

afterAll(async () => {
  await browser.close();
});

const row = (text: string) => page.getByRole('row', { name: text });
const order = () => page.getByRole('rowheader').allInnerTexts();

test('Y06 the table is sorted by its columns, and a stance, a move and a comment are made in it', async () => {
  await page.getByRole('article', { name: 'Bedre lys' }).focus();
  await page.getByRole('button', { name: 'Tabell', exact: true }).click();
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-card') !== null);
  expect(await row('Bedre lys').evaluate((each) => each === document.activeElement)).toBe(true);
  await page.getByRole('columnheader', { name: 'Idé' }).getByRole('button').click();
  expect(await order()).toEqual(['Bedre lys', 'Gå sammen', 'Lavere fart']);
  await page.getByRole('columnheader', { name: 'Idé' }).getByRole('button').click();
  expect(await order()).toEqual(['Lavere fart', 'Gå sammen', 'Bedre lys']);
  await row('Lavere fart').getByRole('button', { name: 'Enig', exact: true }).click();
  await row('Lavere fart').getByRole('button', { name: 'Enig', exact: true, pressed: true }).waitFor();
  await row('Lavere fart')
    .getByRole('button', { name: /^Flytt/ })
    .click();
  await page.getByRole('button', { name: 'Hindringer', exact: true }).click();
  await row('Lavere fart').getByRole('cell', { name: 'Hindringer' }).waitFor();
  await row('Gå sammen')
    .getByRole('button', { name: /kommentar/ })
    .click();
  await page.getByLabel('Kommentaren din').fill('Bussen går sjelden');
  await page.getByRole('button', { name: 'Kommenter', exact: true }).click();
  await page.getByText('Bussen går sjelden').waitFor();
  await picture(page, 'table');
  expect(await axe(page)).toEqual([]);
});

test('Y05 what is searched for is counted, kept in the address, and the same in every view', async () => {
  await page.getByLabel('Søk i ideer og kommentarer').fill('bussen');
  await page.getByText('Viser 1 av 3 ideer.').waitFor();
  expect(new URL(page.url()).searchParams.get('sok')).toBe('bussen');
  for (const view of ['Liste', 'Tavle']) {
    await page.getByRole('button', { name: view, exact: true }).click();
    await page.getByRole('article', { name: 'Gå sammen' }).waitFor();
    expect(await page.getByRole('article').count()).toBe(1);
    expect(await axe(page)).toEqual([]);
  }
  await page.reload();
  await page.getByText('Viser 1 av 3 ideer.').waitFor();
  await page.getByRole('button', { name: 'Vis alle', exact: true }).click();
  await page.getByRole('article', { name: 'Bedre lys' }).waitFor();
  expect(new URL(page.url()).search).not.toContain('sok');
});
