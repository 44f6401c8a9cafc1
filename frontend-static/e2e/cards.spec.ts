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
let guest: Page;
let posed: Posed;

const busTitle = 'Gratis skolebuss i ytterkantene';
const walkTitle = 'Gågrupper fra hver grend';
const groupTitle = 'Følge til skolen på morgenen';

beforeAll(async () => {
  browser = await launch();
  leader = await somebody(browser, desk);
  await enterAs(leader, 'leder');
  posed = await pose(leader, 'Kort sammen', ['Hindringer', 'Ideer']);
  await openBoard(leader, posed);
  for (const text of [busTitle, walkTitle, groupTitle]) await writeInIdeas(text);
  guest = await somebody(browser, phone);
  await guest.goto(`${address}/b/${posed.code}`);
  await guest.getByLabel('Din idé').fill('Lys langs stien');
  await guest.getByRole('button', { name: 'Send inn ideen' }).click();
  await guest.getByRole('listitem').filter({ hasText: 'Lys langs stien' }).waitFor();
  await guest.goto(posed.board);
  await card(guest, busTitle).waitFor();
});

afterAll(async () => {
  await browser.close();
});

async function writeInIdeas(text: string): Promise<void> {
  await leader.getByRole('button', { name: 'Ny idé i Ideer' }).click();
  const dialog = leader.getByRole('dialog', { name: 'Ny idé' });
  await dialog.getByLabel('Ideen din').fill(text);
  await dialog.getByRole('button', { name: 'Legg på tavla' }).click();
  await card(leader, text).waitFor();
}

async function choose(page: Page, text: string, act: string): Promise<void> {
  await card(page, text)
    .getByRole('button', { name: /^Flere valg/ })
    .click();
  await page.getByRole('button', { name: act, exact: true }).click();
}

test('A22 a card is marked, and the mark has a word', async () => {
  await choose(leader, busTitle, 'Merk kortet');
  const dialog = leader.getByRole('dialog', { name: 'Hva slags kort er dette?' });
  await dialog.getByRole('button', { name: 'Koster penger' }).waitFor();
  expect(await axe(leader)).toEqual([]);
  await picture(leader, 'card-mark');
  await dialog.getByRole('button', { name: 'Koster penger' }).click();
  for (const page of [leader, guest]) await card(page, busTitle).getByText('Koster penger').waitFor();
});

test('A22 cards are put in a cluster that the first one names', async () => {
  await choose(leader, walkTitle, 'Legg i en gruppe');
  const dialog = leader.getByRole('dialog');
  await dialog.getByLabel('Navn på en ny gruppe').fill('Gå sammen');
  await dialog.getByRole('button', { name: 'Lag gruppen' }).click();
  await leader.getByRole('heading', { name: 'Gruppe: Gå sammen, 1 idé' }).waitFor();
  await choose(leader, groupTitle, 'Legg i en gruppe');
  await leader.getByRole('dialog').getByRole('button', { name: 'Gruppe: Gå sammen, 1 idé' }).click();
  for (const page of [leader, guest])
    await page.getByRole('heading', { name: 'Gruppe: Gå sammen, 2 ideer' }).waitFor();
});

test('A22 a card that lies free says which cluster it is in', async () => {
  await choose(leader, 'Lys langs stien', 'Legg i en gruppe');
  await leader.getByRole('dialog').getByLabel('Navn på en ny gruppe').fill('Trygghet');
  await leader.getByRole('dialog').getByRole('button', { name: 'Lag gruppen' }).click();
  await card(leader, 'Lys langs stien').getByText('I gruppen «Trygghet»').waitFor();
});

test('A24 a cluster is folded for oneself and renamed for all', async () => {
  await guest.getByRole('button', { name: 'Fold sammen «Gå sammen»' }).click();
  await card(guest, walkTitle).waitFor({ state: 'detached' });
  expect(await card(leader, walkTitle).count()).toBe(1);
  await leader.getByRole('button', { name: 'Gi gruppen «Gå sammen» et annet navn' }).click();
  await leader.getByLabel('Gruppens navn').fill('Følge hverandre');
  await leader.getByRole('button', { name: 'Lagre', exact: true }).click();
  await guest.getByRole('heading', { name: 'Gruppe: Følge hverandre, 2 ideer' }).waitFor();
  await guest.getByRole('button', { name: 'Vis kortene i «Følge hverandre»' }).click();
  await card(guest, walkTitle).waitFor();
});

test('A22 two cards are connected, and one goes from one to the other', async () => {
  await choose(leader, busTitle, 'Koble til et annet kort');
  const dialog = leader.getByRole('dialog');
  await dialog.getByLabel('Søk i kortene').fill('stien');
  await dialog.getByLabel('Lys langs stien').check();
  await dialog.getByLabel('Hva er sammenhengen? (valgfritt)').fill('gir trygghet begge veier');
  expect(await axe(leader)).toEqual([]);
  await picture(leader, 'card-connect');
  await dialog.getByRole('button', { name: 'Koble sammen' }).click();
  const line = 'Lys langs stien (gir trygghet begge veier)';
  await card(guest, busTitle).getByRole('button', { name: line, exact: true }).waitFor();
  await card(leader, busTitle).getByRole('button', { name: line, exact: true }).click();
  expect(
    await card(leader, 'Lys langs stien').evaluate((element) => element === document.activeElement),
  ).toBe(true);
});

test('A22 cards that lie free are drawn with their lines', async () => {
  await write(leader, 'Refleksvester til alle');
  await choose(leader, 'Refleksvester til alle', 'Koble til et annet kort');
  const dialog = leader.getByRole('dialog');
  await dialog.getByLabel('Lys langs stien').check();
  await dialog.getByRole('button', { name: 'Koble sammen' }).click();
  await leader.locator('svg line').waitFor({ state: 'attached' });
  await picture(leader, 'cards-lines');
});

test('A22 a link hangs on a card and leads out without telling where one came from', async () => {
  await choose(leader, busTitle, 'Legg ved en lenke');
  const dialog = leader.getByRole('dialog');
  await dialog.getByLabel('Adressen').fill('javascript:alert(1)');
  await dialog.getByLabel('Hva finner man der?').fill('Rutetabell');
  await dialog.getByRole('button', { name: 'Legg ved' }).click();
  await dialog.getByText('Skriv en hel adresse').waitFor();
  await dialog.getByLabel('Adressen').fill('https://example.org/ruter');
  await dialog.getByRole('button', { name: 'Legg ved' }).click();
  const link = card(guest, busTitle).getByRole('link', { name: /Rutetabell/ });
  await link.waitFor();
  expect(await link.getAttribute('rel')).toContain('noopener');
});

test('A22 a sign is counted, and only I know that it is mine', async () => {
  await card(guest, busTitle)
    .getByRole('button', { name: `Gi et tegn til «${busTitle}»` })
    .click();
  await guest.getByRole('button', { name: 'Varmer', exact: true }).click();
  const sign = (page: Page) => card(page, busTitle).getByRole('button', { name: 'Varmer: 1' });
  await sign(leader).waitFor();
  expect(await sign(guest).getAttribute('aria-pressed')).toBe('true');
  expect(await sign(leader).getAttribute('aria-pressed')).toBe('false');
  await guest.reload();
  await sign(guest).waitFor();
  expect(await sign(guest).getAttribute('aria-pressed')).toBe('true');
});

test('A22 a merged card stands in the other with its words and author, and is taken out again', async () => {
  await choose(leader, groupTitle, 'Slå sammen med et annet kort');
  const dialog = leader.getByRole('dialog');
  await dialog.getByLabel(walkTitle).check();
  await picture(leader, 'card-merge');
  await dialog.getByRole('button', { name: 'Slå sammen' }).click();
  await card(guest, groupTitle).waitFor({ state: 'detached' });
  await card(guest, walkTitle).getByText('1 idé er slått sammen med denne').click();
  await card(guest, walkTitle).getByText(groupTitle).waitFor();
  expect(await axe(guest)).toEqual([]);
  await picture(guest, 'cards-together');
  await picture(leader, 'cards-together');
  await card(leader, walkTitle).getByText('1 idé er slått sammen med denne').click();
  await card(leader, walkTitle)
    .getByRole('button', { name: `Ta ut «${groupTitle}» igjen` })
    .click();
  for (const page of [leader, guest]) await card(page, groupTitle).waitFor();
});

test('A23 what I did last is taken back and done again, and it is read aloud', async () => {
  await choose(leader, walkTitle, 'Merk kortet');
  await leader.getByRole('dialog').getByRole('button', { name: 'Kan begynne nå' }).click();
  await card(leader, walkTitle).getByText('Kan begynne nå').waitFor();
  await card(leader, walkTitle).focus();
  await leader.keyboard.press('Control+z');
  await leader.getByText('Angret: merke på kort').waitFor({ state: 'attached' });
  await card(guest, walkTitle).getByText('Kan begynne nå').waitFor({ state: 'detached' });
  await leader.keyboard.press('Control+Shift+z');
  await card(guest, walkTitle).getByText('Kan begynne nå').waitFor();
  await leader.getByRole('button', { name: 'Angre', exact: true }).click();
  await card(guest, walkTitle).getByText('Kan begynne nå').waitFor({ state: 'detached' });
});

/** Tabs until something of this name has focus: what cannot be reached so, cannot be reached. */
async function tabTo(name: string): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    const at = await leader.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
    );
    if (at === name) return;
    await leader.keyboard.press('Tab');
  }
  throw new Error(`Not reached: ${name}`);
}

async function pressOn(text: string, act: string): Promise<void> {
  await card(leader, text).focus();
  await tabTo(`Flere valg for «${text}»`);
  await leader.keyboard.press('Enter');
  await tabTo(act);
  await leader.keyboard.press('Enter');
  await leader.getByRole('dialog').waitFor();
}

async function focused(text: string): Promise<void> {
  await expect
    .poll(() => card(leader, text).evaluate((each) => each === document.activeElement), { timeout: 10_000 })
    .toBe(true);
}

test('A25 cards are grouped, merged and taken out by keyboard alone, and focus is never lost', async () => {
  await pressOn(busTitle, 'Legg i en gruppe');
  await tabTo('Gruppe: Følge hverandre, 2 ideer');
  await leader.keyboard.press('Enter');
  await leader.getByRole('heading', { name: 'Gruppe: Følge hverandre, 3 ideer' }).waitFor();
  await focused(busTitle);
  await pressOn(groupTitle, 'Slå sammen med et annet kort');
  await leader.keyboard.insertText(busTitle);
  await leader.keyboard.press('Tab');
  await leader.keyboard.press('Space');
  await leader.keyboard.press('Enter');
  await focused(busTitle);
  await tabTo('1 idé er slått sammen med denne');
  await leader.keyboard.press('Enter');
  await tabTo(`Ta ut «${groupTitle}» igjen`);
  await leader.keyboard.press('Enter');
  await focused(groupTitle);
});

test('A31 the latest changes are one press away, and lead to the whole history', async () => {
  await leader.getByRole('button', { name: 'Siste endringer' }).click();
  await leader.getByText(`Du merket «${walkTitle}»`).first().waitFor();
  await picture(leader, 'recent');
  await leader.getByRole('link', { name: 'Se hele historien' }).click();
  await leader.getByRole('heading', { name: 'Det som har skjedd' }).waitFor();
});

test('A30 the board is shown as it was, by keys and by buttons', async () => {
  const moment = leader.getByRole('slider', { name: 'Tidspunkt' });
  await leader.getByRole('button', { name: 'Til begynnelsen' }).click();
  await leader.getByText('Ingenting var lagt på tavla ennå.').waitFor();
  await moment.press('ArrowRight');
  await leader.getByRole('region', { name: 'Ideer' }).getByText(busTitle).waitFor();
  expect(await leader.getByRole('region', { name: 'Ideer' }).getByRole('listitem').count()).toBe(1);
  await leader.getByRole('button', { name: 'Til nå' }).click();
  await leader.getByText('Lys langs stien').first().waitFor();
  await lookBoth(leader, 'history');
  expect(complaints).toEqual([]);
});
