/** One-time codes on slips: made, shown to be printed, and voted with by one who has just come in at the door. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  address,
  complaints,
  desk,
  enterAs,
  launch,
  lookBoth,
  openBoard,
  phone,
  picture,
  pose,
  type Posed,
  somebody,
  write,
} from './browser';

let browser: Browser;
let leader: Page;
let posed: Posed;

beforeAll(async () => {
  browser = await launch();
  leader = await somebody(browser, desk);
  await enterAs(leader, 'leder');
  posed = await pose(leader, 'Torget', []);
  await openBoard(leader, posed);
  for (const idea of ['Flere benker', 'Et drivhus']) await write(leader, idea);
});

afterAll(async () => {
  await browser.close();
});

let link = '';

test('V58 a leader opens a round with one-time codes and shows its slips to print', async () => {
  await leader.goto(`${posed.challenge}/avstemning`);
  await leader.getByRole('button', { name: 'Ny avstemning' }).click();
  await leader.getByLabel('Hva skal avgjøres?').fill('Hva gjør vi først?');
  await leader.getByLabel(/^Stem med engangskoder/).check();
  await leader.getByLabel('Hvor mange koder?').fill('6');
  await leader.getByRole('button', { name: 'Åpne avstemningen' }).click();
  await leader.getByText('Det er laget 6 koder.').waitFor();
  expect(await leader.getByRole('list', { name: 'Lapper med engangskoder' }).count()).toBe(0);
  await leader.getByRole('button', { name: 'Vis lappene' }).click();
  const slips = leader.getByRole('list', { name: 'Lapper med engangskoder' });
  await slips.waitFor();
  expect(await slips.getByRole('listitem').count()).toBe(6);
  await lookBoth(leader, 'slips');
  await leader.emulateMedia({ media: 'print', colorScheme: 'light' });
  await picture(leader, 'slips-print');
  expect(await slips.isVisible()).toBe(true);
  expect(await leader.getByRole('heading').count(), 'nothing but slips is printed').toBe(0);
  expect(await leader.getByRole('link').count()).toBe(0);
  expect(await leader.getByRole('button').count()).toBe(0);
  await leader.emulateMedia({ media: 'screen', colorScheme: 'light' });
  const code =
    (await slips
      .getByText(/^[2-9A-Z]{5}-[2-9A-Z]{5}$/)
      .first()
      .textContent()) ?? '';
  link = `${leader.url()}&kode=${code}&bli=${posed.code}`;
});

test('V58 whoever has a slip is let in, votes with its code once, and gets a receipt', async () => {
  const guest = await somebody(browser, phone);
  await guest.goto(address);
  await guest.goto(link);
  await guest.reload();
  const code = guest.getByLabel('Koden fra lappen');
  await code.waitFor();
  expect(await code.inputValue()).toMatch(/^[2-9A-Z]{5}-/);
  await lookBoth(guest, 'slip-code');
  await guest.getByRole('button', { name: 'Bruk koden' }).click();
  await guest.getByRole('button', { name: 'Flere på Et drivhus' }).click();
  await guest.getByRole('button', { name: 'Lever stemmen' }).click();
  await guest.getByText('Koden er brukt. Stemmen kan ikke endres.').waitFor();
  await guest.getByText('Vis kvitteringen min').click();
  await guest.getByText(/^[2-9A-Z]{5}-[2-9A-Z]{5}$/).waitFor();
  await lookBoth(guest, 'slip-voted');
  await guest.reload();
  await guest.getByRole('button', { name: 'Bruk koden' }).click();
  await guest.getByText('Det er allerede stemt med denne koden', { exact: false }).waitFor();
  expect(complaints).toEqual([]);
});

test('V60 a round for some places asks those who vote where they belong, and takes no ballot before', async () => {
  await leader.goto(`${posed.challenge}/avstemning`);
  await leader.reload();
  await leader.getByRole('button', { name: 'Ny avstemning' }).click();
  await leader.getByLabel('Hva skal avgjøres?').fill('Hva gjør Nordre bydel?');
  await leader.getByText('Bare folk fra noen steder').click();
  await leader.getByLabel('Steder, ett på hver linje').fill('Nordre bydel\n\nØvre bydel\nnordre bydel');
  await lookBoth(leader, 'places-form');
  await leader.getByRole('button', { name: 'Åpne avstemningen' }).click();
  await leader.getByText('Bare de som hører til: Nordre bydel, Øvre bydel').waitFor();
  const guest = await somebody(browser, phone, true);
  await guest.goto(`${address}/b/${posed.code}`);
  await guest.getByLabel('Din idé').waitFor();
  await guest.goto(`${posed.challenge}/avstemning`);
  await guest.getByRole('link', { name: 'Hva gjør Nordre bydel?' }).tap();
  await guest.getByRole('button', { name: 'Flere på Et drivhus' }).tap();
  await guest.getByRole('button', { name: 'Lever stemmen' }).tap();
  await guest.getByRole('alert').filter({ hasText: 'Velg hvor du hører til' }).waitFor();
  await lookBoth(guest, 'places-ballot');
  await guest.getByLabel('Øvre bydel').check();
  await guest.getByRole('button', { name: 'Lever stemmen' }).tap();
  await guest.getByText('Stemmen din er lagret.').first().waitFor();
  expect(complaints).toEqual([]);
});
