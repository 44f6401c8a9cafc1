import type { APIRequestContext, Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  address,
  complaints,
  desk,
  enterAs,
  launch,
  look,
  phone,
  picture,
  somebody,
  strangers,
} from './browser';

const ideas = [
  'Steng gata foran skolen for biler om morgenen',
  'Behold parkeringsplassene ved skolen',
  'Gågrupper der foreldre går sammen med barna',
  'Flere parkeringsplasser til foreldre som kjører',
  'Lavere fartsgrense på alle veier rundt skolen, også på fylkesveien forbi idrettsanlegget',
  'La hver familie bestemme selv hvordan barna kommer til skolen',
  'Trafikkvakter i de to verste kryssene',
  'Bedre lys i undergangen',
  'Betre lys i undergangane',
];

let browser: Browser;
let leader: Page;
let posed: { id: string; board: string; joinCode: string };
const guests: APIRequestContext[] = [];

/** A call as the page would make it, with the token that goes with the session. */
async function post(request: APIRequestContext, path: string, data: unknown): Promise<unknown> {
  await request.get(`${address}/api/me`);
  const { cookies } = await request.storageState();
  const token = cookies.find(({ name }) => name === 'XSRF-TOKEN')?.value ?? '';
  const answer = await request.post(`${address}/api${path}`, {
    data,
    headers: { 'X-XSRF-TOKEN': decodeURIComponent(token) },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
  return answer.json();
}

let commands = 0;

async function command(request: APIRequestContext, fields: object): Promise<void> {
  const reply = await post(request, `/boards/${posed.board}/commands`, { id: `c${commands++}`, ...fields });
  expect(reply).toMatchObject({ outcome: 'accepted' });
}

/** Guests of two camps; all agree on the last idea but one, and nobody minds light. */
async function join(camp: number): Promise<void> {
  const { request } = await browser.newContext();
  await post(request, '/join', { joinCode: posed.joinCode });
  for (const i of ideas.keys()) {
    const agrees = i >= 6 || i % 2 === camp;
    const unlike = (guests.length + i) % 7 === 0;
    const stance = unlike ? 'pass' : agrees ? 'agree' : 'disagree';
    await command(request, { type: 'TakeStance', idea: `i${i}`, stance });
  }
  guests.push(request);
}

beforeAll(async () => {
  browser = await launch();
  leader = await somebody(browser, desk);
  await enterAs(leader, 'leder');
  posed = (await post(leader.request, '/challenges', {
    title: 'Trygg skolevei',
    question: 'Hvordan kan flere barn gå trygt til skolen?',
  })) as typeof posed;
  for (const [i, text] of ideas.entries())
    await command(leader.request, { type: 'AddIdea', idea: `i${i}`, text });
});

afterAll(async () => {
  await browser.close();
});

async function open(page: Page): Promise<void> {
  await page.goto(`${address}/u/${posed.id}/innsikt`);
  await page.getByRole('heading', { name: 'Innsikt', level: 1 }).waitFor();
}

/** Looks at the page: a picture to see, axe's findings, and nothing that sticks out to the side. */
describe('insight', () => {
  test('U83 before there are enough answers the page says what is missing and why', async () => {
    await open(leader);
    await leader.getByText('minst 10 personer har tatt stilling til minst 7 ideer').waitFor();
    await look(leader, 'insight-not-yet');
    expect(await leader.getByRole('link', { name: 'Til tavla' }).first().getAttribute('href')).toBe(
      `/t/${posed.board}`,
    );
  });

  test('U82 U83 E11 the map comes by itself, with groups, what unites and what divides, in words as well', async () => {
    for (let i = 0; i < 13; i++) await join(i < 7 ? 0 : 1);
    await leader
      .getByRole('img', { name: /Kart over meninger\. Gruppe A, 7 personer\. Gruppe B, 6/ })
      .waitFor();
    const unites = leader.getByRole('region', { name: 'Det som samler' });
    await unites.getByText('Alle grupper er enige').first().waitFor();
    expect(await unites.innerText()).toContain('Trafikkvakter');
    expect(await leader.getByRole('region', { name: 'Det som skiller' }).innerText()).toMatch(
      /parkeringsplassene/,
    );
    expect(await leader.getByRole('region', { name: 'Gruppe A, 7 personer' }).innerText()).toMatch(/Enig i/);
    await leader.getByRole('figure', { name: 'Meningskartet' }).getByText('Vis som tabell').click();
    expect(await leader.getByRole('row', { name: /7 personer A/ }).count()).toBe(1);
    await leader.getByLabel('Sorter etter').selectOption('Uenighet');
    expect(await leader.getByRole('table').last().locator('tbody th').first().innerText()).toMatch(
      /parkering|familie|Steng|Lavere|Gågrupper/,
    );
    await look(leader, 'insight');
  });

  test('U83 who runs the challenge is shown ideas that may be the same, and nobody else is', async () => {
    const alike = leader.getByRole('region', { name: 'Kan være samme idé' });
    await alike.getByText('Bedre lys i undergangen').waitFor();
    expect(await alike.innerText()).toContain('Betre lys i undergangane');
    const page = await somebody(browser, desk);
    await page.context().addCookies((await guests[0]?.storageState())?.cookies ?? []);
    await open(page);
    await page.getByRole('region', { name: 'Det som samler' }).waitFor();
    expect(await page.getByText('Kan være samme idé').count()).toBe(0);
  });

  test('U84 one sees where one is oneself when one asks, and never on the big screen', async () => {
    const page = await somebody(browser, phone);
    const [guest] = guests;
    await page.context().addCookies((await guest?.storageState())?.cookies ?? []);
    await open(page);
    expect(await page.getByText('Du står nærmest').count()).toBe(0);
    await page.getByRole('button', { name: 'Vis hvor jeg står' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Du står nærmest gruppe A. Bare du ser dette.').first().waitFor();
    expect(await page.locator('svg text', { hasText: 'Du' }).count()).toBe(1);
    await look(page, 'insight-me');
    await page.getByRole('button', { name: 'Storskjerm' }).click();
    expect(await page.locator('svg text', { hasText: 'Du' }).count()).toBe(0);
    await leader.getByRole('button', { name: 'Vis hvor jeg står' }).click();
    await leader.getByText('Du har tatt stilling til 0 av ideene').first().waitFor();
    await leader.getByRole('button', { name: 'Storskjerm' }).click();
    await look(leader, 'insight-large');
    await leader.emulateMedia({ media: 'print', colorScheme: 'light' });
    await picture(leader, 'insight-print');
    await leader.emulateMedia({ media: 'screen', colorScheme: 'dark' });
    await look(leader, 'insight-dark');
    await leader.emulateMedia({ media: 'screen', colorScheme: 'light' });
  });

  test.each([
    ['Nynorsk', 'Det som samlar', 'nn'],
    ['English', 'What unites', 'en'],
  ])('U37 U83 it says everything in %s', async (language, heading, lang) => {
    const page = await somebody(browser, desk);
    const [guest] = guests;
    await page.context().addCookies((await guest?.storageState())?.cookies ?? []);
    await page.addInitScript((spoken) => localStorage.setItem('samskap.language', spoken), lang);
    await page.goto(`${address}/u/${posed.id}/innsikt`);
    await page.getByRole('heading', { name: heading }).waitFor();
    await look(page, `insight-${lang}`);
    expect(language).not.toBe('');
  });

  test('U33 nobody else is asked for anything, and nothing fails on the way', () => {
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
