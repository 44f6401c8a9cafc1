/** A vote: a leader at a desk, guests on phones, one of them by keyboard alone. */
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  address,
  complaints,
  desk,
  enterAs,
  launch,
  look,
  lookBoth,
  openBoard,
  phone,
  pose,
  type Posed,
  somebody,
  write,
} from './browser';

let browser: Browser;
let leader: Page;
let guests: Page[];
let posed: Posed;

beforeAll(async () => {
  browser = await launch();
  leader = await somebody(browser, desk);
  await enterAs(leader, 'leder');
  posed = await pose(leader, 'Torget', []);
  await openBoard(leader, posed);
  for (const idea of ['Flere benker', 'Et drivhus', 'Fontene på torget']) await write(leader, idea);
  guests = await Promise.all(
    Array.from({ length: 5 }, async () => {
      const guest = await somebody(browser, phone, true);
      await guest.goto(`${address}/b/${posed.code}`);
      await guest.getByLabel('Din idé').waitFor();
      return guest;
    }),
  );
});

afterAll(async () => {
  await browser.close();
});

const first = () => {
  const [guest] = guests;
  if (guest === undefined) throw new Error('There should be a guest');
  return guest;
};

async function press(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      await page.keyboard.press('Enter');
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Not reached by Tab: ${String(target)}`);
}

test('U73 neighbour13 a leader opens a round of dots, and sees nobody’s vote, not even their own', async () => {
  await leader.goto(`${posed.challenge}/avstemning`);
  await leader.getByText('Det er ingen avstemninger ennå.').waitFor();
  await leader.getByRole('button', { name: 'Ny avstemning' }).click();
  await leader.getByRole('button', { name: 'Åpne avstemningen' }).click();
  await leader.getByText('Skriv hva som skal avgjøres.').waitFor();
  await lookBoth(leader, 'voting-new');
  await leader.getByLabel('Hva skal avgjøres?').fill('Hva gjør vi først på torget?');
  await leader.getByRole('button', { name: 'Åpne avstemningen' }).click();
  await leader.getByRole('heading', { name: 'Hva gjør vi først på torget?' }).waitFor();
  await leader.getByRole('button', { name: 'Stem selv' }).click();
  await leader.getByRole('button', { name: 'Flere på Flere benker' }).click();
  await leader.getByRole('button', { name: 'Lever stemmen' }).click();
  await leader.getByText('Stemmen din er lagret.').first().waitFor();
  expect(await leader.getByRole('button', { name: 'Flere på Flere benker' }).count()).toBe(0);
  expect(await leader.locator('output').count()).toBe(0);
  await lookBoth(leader, 'voting-voted');
});

let receipt = '';

test('U74 neighbour14 a guest votes by keyboard alone, hears what is left, changes the vote and gets a receipt', async () => {
  const guest = first();
  await guest.goto(`${posed.challenge}/avstemning`);
  await press(guest, guest.getByRole('link', { name: 'Hva gjør vi først på torget?' }));
  const more = guest.getByRole('button', { name: 'Flere på Et drivhus' });
  await press(guest, more);
  await guest.getByRole('status').filter({ hasText: 'Et drivhus: 1 prikk. 2 prikker igjen.' }).waitFor();
  await guest.keyboard.press('Enter');
  await guest.keyboard.press('Enter');
  await guest.getByText('1 prikk igjen', { exact: true }).waitFor();
  expect(await more.getAttribute('aria-disabled')).toBe('true');
  await lookBoth(guest, 'voting-ballot');
  await press(guest, guest.getByRole('button', { name: 'Lever stemmen' }));
  await guest.getByText('Stemmen din er lagret.').first().waitFor();
  await press(guest, guest.getByRole('button', { name: 'Endre stemmen' }));
  await press(guest, guest.getByRole('button', { name: 'Færre på Et drivhus' }));
  await press(guest, guest.getByRole('button', { name: 'Lever stemmen' }));
  await guest.getByText('Stemmen din er lagret.').first().waitFor();
  await guest.getByText('Vis kvitteringen min').click();
  receipt = (await guest.getByText(/^[2-9A-Z]{5}-[2-9A-Z]{5}$/).textContent()) ?? '';
  await lookBoth(guest, 'voting-receipt');
});

test('U74 the others vote by thumb', async () => {
  for (const guest of guests.slice(1)) {
    await guest.goto(`${posed.challenge}/avstemning`);
    await guest.getByRole('link', { name: 'Hva gjør vi først på torget?' }).tap();
    await guest.getByRole('button', { name: 'Flere på Fontene på torget' }).tap();
    await guest.getByRole('button', { name: 'Flere på Fontene på torget' }).tap();
    await guest.getByRole('button', { name: 'Lever stemmen' }).tap();
    await guest.getByText('Stemmen din er lagret.').first().waitFor();
  }
});

test('U75 everybody sees the result when the round is closed, how it came about, and their own vote by the receipt', async () => {
  await leader.getByRole('button', { name: 'Steng og tell opp' }).click();
  await leader.getByRole('button', { name: 'Ja, steng og tell opp' }).click();
  await leader.getByRole('heading', { name: 'Resultat' }).waitFor();
  const guest = first();
  await guest.getByRole('heading', { name: 'Resultat' }).waitFor();
  for (const page of [leader, guest]) {
    await page.getByText('6 stemmer, 5 av dem fra gjester.').waitFor();
    const row = page.getByRole('row').filter({ hasText: 'Fontene på torget' }).first();
    await row.getByText('8 prikker fra 4').waitFor();
  }
  await guest.getByLabel('Koden fra kvitteringen').fill(receipt.toLowerCase());
  await guest.getByRole('button', { name: 'Finn' }).click();
  await guest.getByText('Et drivhus: 1', { exact: true }).waitFor();
  await guest.getByLabel('Koden fra kvitteringen').fill('AAAAA-AAAAA');
  await guest.getByRole('button', { name: 'Finn' }).click();
  await guest.getByText('Ingen stemme har denne koden.').waitFor();
  await lookBoth(guest, 'voting-result');
  expect(complaints).toEqual([]);
});

/** Opens a round as a script would. */
async function opens(page: Page, round: string, method: object): Promise<void> {
  const board = posed.board.split('/t/')[1] ?? '';
  const outcome = await page.evaluate(
    async ({ at, name, how }) => {
      const read = await fetch(`/api/boards/${at}/snapshot`);
      const { ideas } = (await read.json()) as { ideas: { idea: string }[] };
      const all = ideas.map(({ idea }) => idea);
      const costs = all.map((idea, index) => ({ idea, cost: 40_000 + 10_000 * index }));
      const token = /XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1] ?? '';
      const reply = await fetch(`/api/boards/${at}/commands`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token },
        body: JSON.stringify({
          id: `open-${name}`,
          type: 'OpenRound',
          round: name,
          title: `Med ${name}`,
          method: 'total' in how ? { ...how, costs } : how,
          ideas: all,
          electorate: { guests: true, roles: [] },
          live: false,
        }),
      });
      return reply.text();
    },
    { at: board, name: round, how: method },
  );
  expect(outcome).toContain('"accepted"');
}

test('U70 the ballot of every method is filled in on a phone, and axe finds nothing on it', async () => {
  const guest = first();
  const methods: [string, object, (page: Page) => Promise<void>][] = [
    [
      'stance',
      { type: 'stance' },
      (page) => page.getByRole('group', { name: 'Et drivhus' }).getByLabel('Uenig').check(),
    ],
    [
      'score',
      { type: 'score' },
      (page) => page.getByRole('group', { name: 'Et drivhus' }).getByLabel('4').check(),
    ],
    [
      'rank',
      { type: 'rank', rule: 'schulze' },
      async (page) => {
        await page.getByRole('button', { name: 'Legg til Et drivhus' }).click();
        await page.getByRole('button', { name: 'Legg til Fontene på torget' }).click();
        await page.getByRole('button', { name: 'Flytt Fontene på torget opp' }).click();
      },
    ],
    [
      'quadratic',
      { type: 'quadratic', credits: 100 },
      async (page) => {
        for (let presses = 0; presses < 3; presses += 1)
          await page.getByRole('button', { name: 'Flere på Et drivhus' }).click();
        await page.getByText('91 poeng igjen', { exact: true }).waitFor();
      },
    ],
    ['budget', { type: 'budget', total: 100_000 }, (page) => page.getByLabel('Et drivhus').check()],
  ];
  for (const [name, method, fill] of methods) {
    await opens(leader, name, method);
    await guest.goto(`${posed.challenge}/avstemning#${name}`);
    await guest.reload();
    await guest.getByRole('button', { name: 'Lever stemmen' }).waitFor();
    await fill(guest);
    await lookBoth(guest, `voting-ballot-${name}`);
    await guest.getByRole('button', { name: 'Lever stemmen' }).click();
    await guest.getByText('Stemmen din er lagret.').first().waitFor();
  }
});

test('U76 a vote is opened, voted in and closed without leaving the board', async () => {
  const guest = first();
  await guest.goto(posed.board);
  await openBoard(leader, posed);
  const panel = leader.getByRole('region', { name: 'Avstemninger' });
  await panel.getByRole('button', { name: 'Ny avstemning' }).click();
  const dialog = leader.getByRole('dialog');
  await dialog.getByLabel('Hva skal avgjøres?').fill('Hvilken farge?');
  await dialog.getByRole('radio', { name: /^Godkjenning/ }).check();
  await dialog.getByRole('button', { name: 'Åpne avstemningen' }).click();
  await dialog.getByRole('button', { name: 'Stem selv' }).waitFor();
  await guest.getByRole('button', { name: 'Stem: Hvilken farge?' }).click();
  await guest.getByRole('dialog').getByLabel('Flere benker').check();
  await look(guest, 'voting-on-board');
  await guest.getByRole('dialog').getByRole('button', { name: 'Lever stemmen' }).click();
  await guest.getByRole('dialog').getByText('Stemmen din er lagret.').first().waitFor();
  await dialog.getByRole('button', { name: 'Steng og tell opp' }).click();
  await dialog.getByRole('button', { name: 'Ja, steng og tell opp' }).click();
  await dialog.getByText('Færre enn fem stemte.').waitFor();
  await guest.getByRole('dialog').getByText('Færre enn fem stemte.').waitFor();
  await look(leader, 'voting-closed-on-board');
});
