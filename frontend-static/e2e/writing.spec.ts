/** An idea grows into a text that a facilitator at a desk and a guest on a phone write at the same time. */
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
  strangers,
  write,
} from './browser';

const idea = 'Gratis buss for skolebarn';

let browser: Browser;
let facilitator: Page;
let guest: Page;
let posed: Posed;

beforeAll(async () => {
  browser = await launch();
  facilitator = await somebody(browser, desk);
  await enterAs(facilitator, 'fasilitator');
  posed = await pose(facilitator, 'Skolevei uten bil', []);
  await openBoard(facilitator, posed);
  await write(facilitator, idea);
  guest = await somebody(browser, phone);
  await guest.goto(`${address}/b/${posed.code}`);
  await guest.getByLabel('Din idé').waitFor();
  await guest.goto(posed.board);
  await card(guest, idea).waitFor();
  for (const page of [facilitator, guest]) {
    await card(page, idea)
      .getByRole('button', { name: /^Flere valg/ })
      .click();
    await page.getByRole('link', { name: 'Skriv forslaget sammen' }).click();
    await sheet(page).waitFor();
  }
});

afterAll(async () => {
  await browser.close();
});

const sheet = (page: Page) => page.getByRole('textbox', { name: 'Forslagets tekst' });

/** What stands in the text, without the others' carets and their names. */
const textOf = (page: Page) =>
  sheet(page).evaluate((content) =>
    [...content.querySelectorAll('.cm-line')]
      .map((line) => {
        const copy = line.cloneNode(true) as HTMLElement;
        copy.querySelectorAll('.cm-caret, .cm-placeholder').forEach((each) => each.remove());
        return copy.textContent.replaceAll('\u200b', '');
      })
      .join('\n'),
  );

const reads = (page: Page, text: string) => expect.poll(() => textOf(page), { timeout: 20_000 }).toBe(text);
const isSaved = (page: Page) => page.getByText('Alt er lagret', { exact: true }).waitFor();

async function typeAt(page: Page, where: 'start' | 'end', text: string): Promise<void> {
  await sheet(page).focus();
  await page.keyboard.press(where === 'start' ? 'Control+Home' : 'Control+End');
  await page.keyboard.type(text);
}

test('T20 what two write at the same time is in the text of both', async () => {
  await typeAt(facilitator, 'end', 'Vi prøver i to uker.');
  await isSaved(facilitator);
  await reads(guest, 'Vi prøver i to uker.');
  await Promise.all([
    typeAt(facilitator, 'end', ' Det koster 40 000 kroner.'),
    typeAt(guest, 'start', 'Første skritt: spør foreldrene. '),
  ]);
  const both = 'Første skritt: spør foreldrene. Vi prøver i to uker. Det koster 40 000 kroner.';
  await reads(facilitator, both);
  await reads(guest, both);
  await isSaved(facilitator);
  await isSaved(guest);
  await facilitator.reload();
  await sheet(facilitator).waitFor();
  await reads(facilitator, both);
});

test('T21 one sees where the other writes, by name', async () => {
  await typeAt(guest, 'end', '!');
  await typeAt(facilitator, 'end', '');
  await guest.getByText(/^Skriver nå: .+fasilitator/).waitFor();
  await guest.locator('.cm-caret-name').filter({ hasText: 'fasilitator' }).waitFor({ state: 'attached' });
  await picture(guest, 'writing');
  await picture(facilitator, 'writing');
  expect(await axe(facilitator)).toEqual([]);
  expect(await axe(guest)).toEqual([]);
});

test('T22 what is written while the line is gone is there once when it is back', async () => {
  const before = await textOf(guest);
  await guest.context().setOffline(true);
  await guest.getByText('Ingen kontakt', { exact: false }).waitFor();
  await typeAt(guest, 'end', ' Frakoblet.');
  await typeAt(facilitator, 'start', 'Kort: ');
  await isSaved(facilitator);
  await guest.context().setOffline(false);
  const all = `Kort: ${before} Frakoblet.`;
  await reads(guest, all);
  await reads(facilitator, all);
  await isSaved(guest);
});

test('T23 one takes back what one wrote oneself and nothing of the others', async () => {
  const before = await textOf(guest);
  await typeAt(guest, 'end', ' Mitt.');
  await isSaved(guest);
  await reads(facilitator, `${before} Mitt.`);
  await typeAt(facilitator, 'end', ' Ditt.');
  await reads(guest, `${before} Mitt. Ditt.`);
  await sheet(guest).focus();
  await guest.keyboard.press('Control+z');
  await reads(facilitator, `${before} Ditt.`);
  await isSaved(guest);
});

test('T24 a suggestion for a passage is taken in by another', async () => {
  await sheet(guest).focus();
  await guest.keyboard.press('Control+Home');
  for (const _letter of 'Kort') await guest.keyboard.press('Shift+ArrowRight');
  await guest.getByRole('button', { name: 'Merknad til det du har merket' }).click();
  await guest.getByLabel('Hva vil du si?').fill('Dette er ikke kort');
  await guest.getByLabel('Foreslå andre ord').check();
  await guest.getByLabel('Dette bør stå i stedet').fill('Forslaget');
  await picture(guest, 'writing-note');
  await guest.getByRole('button', { name: 'Legg til merknaden' }).click();
  const note = facilitator.getByRole('listitem').filter({ hasText: 'Dette er ikke kort' });
  await note.waitFor();
  await picture(facilitator, 'writing-note');
  expect(await axe(facilitator)).toEqual([]);
  await note.getByRole('button', { name: 'Ta inn forslaget' }).click();
  await expect.poll(() => textOf(guest), { timeout: 20_000 }).toMatch(/^Forslaget: /);
  await note.waitFor({ state: 'detached' });
});

test('T27 on an idea without a name nobody’s caret is told', async () => {
  const hidden = 'Et navnløst forslag';
  const writer = await somebody(browser, desk);
  const told: string[] = [];
  writer.on('websocket', (socket) => socket.on('framesent', ({ payload }) => told.push(String(payload))));
  await enterAs(writer, 'medarbeider');
  await openBoard(writer, posed);
  await writer.getByRole('button', { name: 'Ny idé', exact: true }).click();
  const dialog = writer.getByRole('dialog', { name: 'Ny idé' });
  await dialog.getByLabel('Ideen din').fill(hidden);
  await dialog.getByLabel(/^Anonymt/).check();
  await dialog.getByRole('button', { name: 'Legg på tavla' }).click();
  await card(writer, hidden)
    .getByRole('button', { name: /^Flere valg/ })
    .click();
  await writer.getByRole('link', { name: 'Skriv forslaget sammen' }).click();
  await sheet(writer).waitFor();
  await typeAt(writer, 'end', 'Hvem skriver?');
  await isSaved(writer);
  await typeAt(writer, 'start', 'Ja. ');
  await isSaved(writer);
  expect(told.some((frame) => frame.includes('WriteText'))).toBe(true);
  expect(told.filter((frame) => frame.includes('caret'))).toEqual([]);
  await writer.context().close();
});

test('T25 a phase that does not take it stops the writing and says why', async () => {
  const { challenge } = posed;
  const id = challenge.split('/u/')[1] ?? '';
  const moved = await facilitator.evaluate(async (path) => {
    const token = /XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1] ?? '';
    const headers = { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': decodeURIComponent(token) };
    const answer = await fetch(path, { method: 'PUT', headers, body: '{"phase":"Prioritise"}' });
    return answer.status;
  }, `/api/challenges/${id}/phase`);
  expect(moved).toBe(200);
  await typeAt(guest, 'end', ' For sent.');
  await guest.getByText('Teksten kan ikke endres nå', { exact: false }).waitFor();
  expect(await textOf(guest)).toContain('For sent.');
  await guest.goto(posed.board);
  await card(guest, idea)
    .getByRole('link', { name: /^Les og skriv på forslaget/ })
    .waitFor();
});

test('T20 no page asks anybody else for anything, and none fails', () => {
  expect(strangers).toEqual([]);
  expect(complaints).toEqual([]);
});
