import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  address,
  card,
  complaints,
  desk,
  enterAs,
  launch,
  lookBoth,
  openBoard,
  phone,
  pose,
  type Posed,
  somebody,
  strangers,
  write,
} from './browser';

const title = `Skolevei ${Date.now() % 100_000}`;

let browser: Browser;
let leader: Page;
let guest: Page;
let administrator: Page;
let posed: Posed;
const asked: string[] = [];

beforeAll(async () => {
  browser = await launch();
  leader = await somebody(browser, desk);
  guest = await somebody(browser, phone);
  administrator = await somebody(browser, desk);
  for (const page of [leader, guest, administrator])
    page.on('request', (request) => asked.push(request.url()));
  await enterAs(leader, 'leder');
  posed = await pose(leader, title, []);
});

afterAll(async () => {
  await browser.close();
});

async function look(page: Page, name: string): Promise<void> {
  await lookBoth(page, `privacy-${name}`);
}

test('D51 who comes in is told in one line, above the box and in nobody’s way', async () => {
  await guest.goto(`${address}/b/${posed.code}`);
  await guest.getByText('Det du skriver her, blir delt med de andre.').waitFor();
  await guest.getByLabel('Din idé').fill('Gjestens tanke om fortau');
  await guest.getByRole('button', { name: 'Send inn ideen' }).click();
  await guest.getByRole('listitem').filter({ hasText: 'fortau' }).waitFor();
  await look(guest, 'capture');
  await guest.getByRole('link', { name: 'Slik tar vi vare på det' }).click();
  await guest.getByRole('heading', { name: 'Slik tar vi vare på det du skriver' }).waitFor();
  await look(guest, 'information');
});

test('D52 an administrator sets the rule, sees what it will do, and writes what people are told', async () => {
  await enterAs(administrator, 'administrator');
  await administrator.goto(`${address}/forvaltning`);
  await administrator.getByLabel('Gjør anonymt etter så mange dager').fill('12');
  await administrator.getByRole('button', { name: 'Lagre regelen' }).click();
  await administrator.getByText('Skriv et tall fra 30 til 3650, eller la det stå tomt.').waitFor();
  await administrator.getByLabel('Gjør anonymt etter så mange dager').fill('365');
  await administrator.getByRole('button', { name: 'Lagre regelen' }).click();
  await administrator.getByRole('rowheader', { name: title }).waitFor();
  await administrator.getByRole('button', { name: 'Kontroller at ingen har endret loggen' }).click();
  await administrator.locator('strong', { hasText: /Loggen er hel: \d+ oppføringer/ }).waitFor();
  await look(administrator, 'govern');
  await administrator
    .getByLabel('Teksten')
    .fill('Vi er Eksempel kommune, og spør fordi skoleveien skal bli trygg.');
  await administrator.getByRole('button', { name: 'Lagre som ny utgave' }).click();
  await administrator.getByText(/^Utgave \d+ gjelder nå/).waitFor();
  await administrator.getByLabel('Gjør anonymt etter så mange dager').fill('');
  await administrator.getByRole('button', { name: 'Lagre regelen' }).click();
  await administrator.getByText('Regelen når ingen utfordringer.', { exact: false }).waitFor();
});

test('D53 a new text is told calmly, in the same line', async () => {
  await guest.goto(`${address}/b/${posed.code}`);
  await guest.getByText('Informasjonen om hva vi tar vare på, er ny.').waitFor();
  await guest.getByRole('link', { name: 'Slik tar vi vare på det' }).click();
  await guest.getByText('Vi er Eksempel kommune', { exact: false }).waitFor();
  await guest.goto(`${address}/b/${posed.code}`);
  await guest.getByText('Det du skriver her, blir delt med de andre.').waitFor();
});

test('D54 who is erased is gone from a page that is open elsewhere', async () => {
  await openBoard(leader, posed);
  await card(leader, 'Gjestens tanke om fortau').waitFor();
  await write(leader, 'Lederens egen tanke');
  await guest.goto(`${address}/mine-data`);
  await guest.getByText('Gjestens tanke om fortau').waitFor();
  expect(await guest.getByText('Lederens egen tanke').count()).toBe(0);
  await look(guest, 'mine');
  await guest.getByRole('button', { name: 'Slett meg nå' }).click();
  await guest.getByText('Kryss av for at du er sikker.').waitFor();
  await guest.getByLabel('Jeg er sikker på at jeg vil slettes').check();
  await guest.getByRole('button', { name: 'Slett meg nå' }).click();
  await guest.getByRole('heading', { name: /^Du er slettet fra/ }).waitFor();
  await card(leader, 'Gjestens tanke om fortau').waitFor({ state: 'detached' });
  await card(leader, '[slettet]').waitFor();
  await card(leader, 'Lederens egen tanke').waitFor();
});

test('H42 no page asks anybody else for anything, and no address holds a secret', async () => {
  const cookies = (await Promise.all([leader, guest, administrator].map((page) => page.context().cookies())))
    .flat()
    .map(({ value }) => value);
  expect(cookies.length).toBeGreaterThan(2);
  expect(asked.length).toBeGreaterThan(50);
  expect(asked.filter((url) => cookies.some((secret) => secret.length > 8 && url.includes(secret)))).toEqual(
    [],
  );
  expect(asked.filter((url) => /token|secret|password|session/i.test(new URL(url).search))).toEqual([]);
  expect(strangers).toEqual([]);
  expect(complaints).toEqual([]);
});
