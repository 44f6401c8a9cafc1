/** A meeting: one who facilitates at a desk, a colleague at another, a guest on a phone. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  address,
  axe,
  card,
  complaints,
  desk,
  enterAs,
  launch,
  openBoard,
  phone,
  picture,
  pose,
  type Posed,
  somebody,
  write,
} from './browser';

let browser: Browser;
let facilitator: Page;
let colleague: Page;
let guest: Page;
let posed: Posed;

beforeAll(async () => {
  browser = await launch();
  facilitator = await somebody(browser, desk);
  await enterAs(facilitator, 'fasilitator');
  posed = await pose(facilitator, 'Trygg skolevei', ['Hindringer', 'Ideer']);
  await openBoard(facilitator, posed);
  colleague = await somebody(browser, desk);
  await enterAs(colleague, 'medarbeider');
  await openBoard(colleague, posed);
  guest = await somebody(browser, phone);
  await guest.goto(`${address}/b/${posed.code}`);
  await guest.getByLabel('Din idé').waitFor();
  await write(facilitator, 'Flere trafikkvakter');
});

afterAll(async () => {
  await browser.close();
});

const tool = (name: string) => facilitator.getByRole('toolbar').getByRole('button', { name });

const pressed = (name: string) =>
  facilitator.getByRole('toolbar').getByRole('button', { name, pressed: true });
const meeting = (page: Page) => page.getByRole('region', { name: 'Møtet' });

test('U92 a countdown that one starts runs at everybody, and is stopped for everybody', async () => {
  await tool('Tidtaker').click();
  await facilitator.getByRole('button', { name: 'Start 5 minutter' }).click();
  for (const page of [facilitator, colleague, guest]) {
    await page.getByRole('timer').filter({ hasText: '4:5' }).waitFor();
  }
  await colleague.reload();
  await colleague.getByRole('timer').filter({ hasText: '4:' }).waitFor();
  expect(await colleague.getByRole('toolbar').count()).toBe(0);
  await picture(facilitator, 'meeting-timer');
  await picture(guest, 'meeting-timer');
  expect(await axe(facilitator)).toEqual([]);
  expect(await axe(guest)).toEqual([]);
  await tool('Tidtaker').click();
  await facilitator.getByRole('button', { name: 'Stopp tidtakeren' }).click();
  for (const page of [facilitator, colleague, guest]) {
    await page.getByRole('timer').waitFor({ state: 'detached' });
  }
});

test('U92 the tools are one stop for Tab, and arrows go from tool to tool', async () => {
  await tool('Tidtaker').focus();
  for (let step = 0; step < 3; step++) await facilitator.keyboard.press('ArrowRight');
  await facilitator.keyboard.press('Enter');
  await pressed('Lås kortene').waitFor();
  await facilitator.keyboard.press('End');
  const last = facilitator.getByRole('toolbar').getByRole('link', { name: 'Vis på lerret' });
  expect(await last.evaluate((each) => each === document.activeElement)).toBe(true);
  await facilitator.keyboard.press('Tab');
  expect(await facilitator.evaluate(() => document.activeElement?.closest('[role=toolbar]'))).toBeNull();
});

test('U92 while the cards are locked only the facilitator has handles', async () => {
  await meeting(colleague).getByText('Kortene er låst').waitFor();
  expect(await card(colleague, 'Flere trafikkvakter').locator('[data-handle]').count()).toBe(0);
  expect(await card(facilitator, 'Flere trafikkvakter').locator('[data-handle]').count()).toBe(1);
  await picture(colleague, 'meeting-locked');
  await tool('Lås kortene').click();
  await card(colleague, 'Flere trafikkvakter').locator('[data-handle]').waitFor();
});

test('U92 everybody is pointed to a card, and nobody sees a name when names are hidden', async () => {
  await tool('Løft fram').click();
  await facilitator.getByRole('button', { name: 'Løft fram og ta alle dit' }).click();
  await colleague.locator('[data-spotlit=true]').waitFor();
  await meeting(guest).getByText('Vi ser på: Flere trafikkvakter').waitFor();
  await tool('Skjul navn').click();
  await card(colleague, 'Flere trafikkvakter').getByText('Navnet er skjult').waitFor();
  await picture(facilitator, 'meeting-spotlight');
  await picture(guest, 'meeting-spotlight');
  expect(await axe(facilitator)).toEqual([]);
  await tool('Skjul navn').click();
  expect(complaints).toEqual([]);
});

test('U95 neighbour13 on a wall the board is large, with the way in, and has nothing of the one whose machine shows it', async () => {
  await tool('Tidtaker').click();
  await facilitator.getByRole('button', { name: 'Start 10 minutter' }).click();
  await card(facilitator, 'Flere trafikkvakter').getByRole('button', { name: 'Enig', exact: true }).click();
  const opening = facilitator.context().waitForEvent('page');
  await facilitator.getByRole('link', { name: 'Vis på lerret' }).click();
  const wall = await opening;
  await wall.getByText('Flere trafikkvakter').first().waitFor();
  await wall.getByRole('timer').waitFor();
  await wall.getByText(posed.code).waitFor();
  await wall.getByRole('img', { name: /QR-kode/ }).waitFor();
  expect(await wall.getByRole('button').count()).toBe(0);
  expect(await wall.locator('[aria-pressed]').count()).toBe(0);
  await tool('Stille skriving').click();
  await write(facilitator, 'Bare for meg');
  await meeting(wall).getByText('Stille skriving').waitFor();
  expect(await wall.locator('main').innerText()).not.toContain('Bare for meg');
  expect(await axe(wall)).toEqual([]);
  for (const size of [desk, phone]) {
    await wall.setViewportSize(size);
    await picture(wall, 'meeting-wall');
  }
  await tool('Vis kortene').click();
  await wall.getByText('Bare for meg').waitFor();
  await wall.close();
  await tool('Tidtaker').click();
  await facilitator.getByRole('button', { name: 'Stopp tidtakeren' }).click();
});

test("U94 in silent writing one sees one's own cards alone, over a reload too, and a reveal shows all to all", async () => {
  await tool('Stille skriving').click();
  await meeting(guest).getByText('andre ser ikke kortene dine ennå').waitFor();
  await write(colleague, 'Sykkelgarasje ved skolen');
  await card(colleague, 'Sykkelgarasje ved skolen').getByText('Bare du ser dette ennå').waitFor();
  await guest.getByLabel('Din idé').fill('Gågrupper med foreldre');
  await guest.getByRole('button', { name: 'Send inn ideen' }).click();
  await guest.getByRole('listitem').filter({ hasText: 'Gågrupper med foreldre' }).waitFor();
  await colleague.reload();
  await card(colleague, 'Sykkelgarasje ved skolen').getByText('Bare du ser dette ennå').waitFor();
  for (const [page, others] of [
    [facilitator, ['Sykkelgarasje', 'Gågrupper']],
    [colleague, ['Gågrupper']],
    [guest, ['Sykkelgarasje']],
  ] as const) {
    const whole = await page.locator('main').innerText();
    for (const each of others) expect(whole).not.toContain(each);
  }
  await picture(facilitator, 'meeting-silent');
  await picture(colleague, 'meeting-silent');
  await picture(guest, 'meeting-silent');
  expect(await axe(colleague)).toEqual([]);
  expect(await axe(guest)).toEqual([]);

  await tool('Vis kortene').click();
  for (const page of [facilitator, colleague]) {
    await card(page, 'Sykkelgarasje ved skolen').waitFor();
    await card(page, 'Gågrupper med foreldre').waitFor();
  }
  await guest.getByRole('listitem').filter({ hasText: 'Sykkelgarasje ved skolen' }).waitFor();
  expect(await card(colleague, 'Sykkelgarasje ved skolen').count()).toBe(1);
  expect(await colleague.getByText('Bare du ser dette ennå').count()).toBe(0);
  await picture(facilitator, 'meeting-revealed');
  expect(complaints).toEqual([]);
});

test('U94 while all is without names a card that I write is still mine to change', async () => {
  await tool('Uten navn').click();
  await meeting(colleague).getByText('er uten navn').waitFor();
  await write(colleague, 'Stengt gate om morgenen');
  await card(facilitator, 'Stengt gate om morgenen').getByText('Anonym').waitFor();
  const mine = card(colleague, 'Stengt gate om morgenen');
  await mine.getByRole('button', { name: /^Flere valg for/ }).click();
  await colleague.getByRole('button', { name: 'Rediger', exact: true }).waitFor();
  await colleague.keyboard.press('Escape');
  await tool('Uten navn').click();
});
