/** What an organisation decides, what of a challenge is shown to all, and whole challenges to begin from. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  address,
  axe,
  complaints,
  desk,
  enterAs,
  launch,
  phone,
  picture,
  pose,
  type Posed,
  somebody,
  strangers,
} from './browser';

let browser: Browser;
let leader: Page;
let posed: Posed;
const mark = Date.now().toString(36);
const title = `Trygg vei ${mark}`;

beforeAll(async () => {
  browser = await launch();
  leader = await somebody(browser, desk);
  await enterAs(leader, 'leder');
  posed = await pose(leader, title, ['Nå', 'Senere']);
});

afterAll(async () => {
  await browser.close();
  expect(strangers).toEqual([]);
  expect(complaints).toEqual([]);
});

async function look(shown: Page, name: string): Promise<void> {
  const before = shown.viewportSize() ?? desk;
  for (const size of [phone, desk]) {
    await shown.setViewportSize(size);
    await picture(shown, name);
    expect(await axe(shown), `${name} at ${size.width}`).toEqual([]);
    const wide = await shown.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide, `${name} at ${size.width} sticks out`).toBeLessThanOrEqual(0);
  }
  await shown.setViewportSize(before);
}

test('C60 a challenge is kept as a template, and another begins from it', async () => {
  await leader.goto(`${posed.challenge}/deling`);
  await leader.getByLabel('Hva skal malen hete?').fill(`Vei ${mark}`);
  await leader.getByRole('button', { name: 'Lagre som mal' }).click();
  await leader.locator('main').getByText('Malen er lagret.').waitFor();
  await look(leader, 'sharing');
  await leader.goto(`${address}/ny`);
  await leader.getByLabel('Begynn med en av malene deres').selectOption(`Vei ${mark}`);
  expect(await leader.getByLabel('Kort navn').inputValue()).toBe(title);
  expect(await leader.getByLabel('Områder på tavla (valgfritt)').inputValue()).toBe('Nå\nSenere');
  await look(leader, 'from-template');
});

test('K42 who runs a challenge chooses what all may read, and takes it back', async () => {
  await leader.goto(`${posed.challenge}/deling`);
  await leader.getByLabel(/^Lærdommene/).check();
  expect(await leader.getByLabel(/^Utfordringen:/).isChecked()).toBe(true);
  await leader.getByRole('button', { name: 'Lagre', exact: true }).click();
  const link = leader.getByRole('link', { name: 'Åpne den offentlige siden' });
  const page = `${address}${(await link.getAttribute('href')) ?? ''}`;
  const context = await browser.newContext({ viewport: phone, locale: 'nn-NO', javaScriptEnabled: false });
  const anybody = await context.newPage();
  await anybody.goto(page);
  await anybody.getByRole('heading', { level: 1, name: title }).waitFor();
  await anybody.getByRole('link', { name: 'English' }).click();
  await anybody.getByText('Follow (Atom)').waitFor();
  await picture(anybody, 'public-en');
  await leader.getByLabel(/^Utfordringen:/).uncheck();
  await leader.getByRole('button', { name: 'Lagre', exact: true }).click();
  await leader.getByText('Ingenting av utfordringen er offentlig.').waitFor();
  expect((await anybody.goto(page))?.status()).toBe(404);
  await context.close();
});

test('K70 an administrator gives the organisation a name and a colour that can be read', async () => {
  const administrator = await somebody(browser, desk);
  await enterAs(administrator, 'administrator');
  await administrator.getByRole('link', { name: 'Organisasjonen' }).click();
  await administrator.getByLabel('Navn').fill('Solbakken kommune');
  await administrator.getByLabel('Farge (valgfritt)').fill('#ffd700');
  await administrator.getByRole('button', { name: 'Lagre', exact: true }).click();
  await administrator.getByText('Fargen er for lys').waitFor();
  await administrator.getByLabel('Farge (valgfritt)').fill('#7a1f5c');
  await administrator.getByRole('button', { name: 'Lagre', exact: true }).click();
  await administrator.getByText('Innstillingene er lagret.').waitFor();
  await look(administrator, 'organisation');
  await leader.goto(address);
  await leader.getByRole('link', { name: 'Solbakken kommune' }).waitFor();
  await look(leader, 'home-of-organisation');
  await leader.goto(`${address}/oversikt`);
  await leader.getByRole('heading', { name: 'Møtene mine' }).waitFor();
  await look(leader, 'overview-leader');
});
