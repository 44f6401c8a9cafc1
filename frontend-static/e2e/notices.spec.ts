/** Being told: the bell, the list, the choices; and what resembles, while one writes. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  axe,
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

let browser: Browser;
let leader: Page;
let union: Page;
let posed: Posed;
const title = `Trygg skolevei ${Date.now().toString(36)}`;

beforeAll(async () => {
  browser = await launch();
  leader = await somebody(browser, desk);
  await enterAs(leader, 'leder');
  posed = await pose(leader, title, ['Nå', 'Senere']);
  union = await somebody(browser, phone);
  await enterAs(union, 'tillitsvalgt');
  await union.goto(posed.board);
  await union.getByText('Lagret', { exact: true }).waitFor();
});

afterAll(async () => {
  await browser.close();
  expect(strangers).toEqual([]);
  expect(complaints).toEqual([]);
});

test('K31 what concerns a person is told at the top of the page, listed, and read when it is opened', async () => {
  await leader.goto(posed.challenge);
  await leader.getByRole('heading', { level: 1 }).waitFor();
  const moved = await leader.evaluate(async (address) => {
    const token = /XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1] ?? '';
    const answer = await fetch(`/api/challenges/${address.split('/u/')[1] ?? ''}/phase`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': decodeURIComponent(token) },
      body: JSON.stringify({ phase: 'Develop' }),
    });
    return answer.status;
  }, posed.challenge);
  expect(moved).toBe(200);
  await expect
    .poll(
      async () => {
        await union.goto(new URL('/', posed.board).href);
        return union
          .getByRole('link', { name: /^Varsler, \d+ ulest/ })
          .waitFor({ timeout: 2_000 })
          .then(
            () => true,
            () => false,
          );
      },
      { timeout: 30_000 },
    )
    .toBe(true);
  await union.getByRole('link', { name: /^Varsler, / }).click();
  const told = union.getByRole('article').filter({ hasText: title });
  await told.getByText('Utfordringen er nå her: Utvikle.').waitFor();
  expect(await axe(union)).toEqual([]);
  await picture(union, 'notices');
  await told.getByRole('link').click();
  await union.getByRole('heading', { level: 1, name: title }).waitFor();
  await union.getByRole('link', { name: /^Varsler/ }).click();
  await union.getByRole('heading', { level: 1, name: 'Varsler' }).waitFor();
  await expect.poll(() => told.getByText('Ulest').count()).toBe(0);
});

test('K32 a person chooses what they are told, kind by kind, and the choice is kept', async () => {
  await union.getByRole('link', { name: 'Velg hva du vil ha varsel om' }).click();
  await union.getByText('Her sendes det ikke e-post.').waitFor();
  await union.getByLabel('Noen takker meg').selectOption('nothing');
  expect(await axe(union)).toEqual([]);
  await picture(union, 'notice-wishes');
  await union.getByRole('button', { name: 'Lagre valgene' }).click();
  await union.getByText('Valgene er lagret.').waitFor();
  await union.reload();
  await union.getByLabel('Noen takker meg').waitFor();
  expect(await union.getByLabel('Noen takker meg').inputValue()).toBe('nothing');
  await union.getByLabel('Noen takker meg').selectOption('here');
  await union.getByRole('button', { name: 'Lagre valgene' }).click();
  await union.getByText('Valgene er lagret.').waitFor();
});

test('C57 what was said before is shown while an idea is being written', async () => {
  await openBoard(leader, posed);
  await write(leader, 'Gangbro med tak over fylkesveien ved skolen');
  await leader.getByRole('button', { name: 'Ny idé', exact: true }).click();
  const dialog = leader.getByRole('dialog', { name: 'Ny idé' });
  await dialog.getByLabel('Ideen din').fill('En gangbro over fylkesveien');
  await dialog.getByRole('heading', { name: 'Dette er sagt før' }).waitFor();
  await dialog.getByText('Gangbro med tak over fylkesveien ved skolen').waitFor();
  expect(await axe(leader)).toEqual([]);
  await picture(leader, 'resembles');
  const guest = await somebody(browser, phone);
  await guest.goto(new URL(`/b/${posed.code}`, posed.board).href);
  await guest.getByLabel('Din idé').fill('En gangbro over fylkesveien');
  await guest.getByRole('heading', { name: 'Dette er sagt før' }).waitFor();
  await picture(guest, 'resembles');
  await guest.context().close();
});

test('C57 what was tried before is shown while a pilot is being planned', async () => {
  await leader.goto(`${posed.challenge}/forsok`);
  await leader.getByRole('button', { name: 'Planlegg et forsøk' }).click();
  await leader.getByLabel('Hva skal prøves?').fill(title);
  await leader.getByLabel('Hva tror vi vil skje').fill('Flere barn går når broen har tak.');
  await leader.getByLabel('Hva', { exact: true }).fill('Barn som går');
  await leader.getByLabel('Første dag').fill('2026-09-01');
  await leader.getByLabel('Siste dag').fill('2026-12-01');
  await leader.getByLabel('Hvem har ansvaret?').fill('Teknisk etat');
  await leader.getByRole('button', { name: 'Lagre forsøket' }).click();
  await leader.getByRole('heading', { level: 1, name: title }).waitFor();
  await leader.goto(`${posed.challenge}/forsok`);
  await leader.getByRole('button', { name: 'Planlegg et forsøk' }).click();
  await leader.getByLabel('Hva skal prøves?').fill(title);
  await leader.getByLabel('Hva tror vi vil skje').fill('Barn går når broen har tak.');
  await leader.getByRole('heading', { name: 'Dette er prøvd før' }).waitFor();
  await picture(leader, 'resembles-pilot');
});
