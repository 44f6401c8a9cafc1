/** The pictures of what people weighed and said: seen, read aloud, read as tables, and taken along. */
import { readFileSync } from 'node:fs';
import type { APIRequestContext, Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { address, axe, complaints, desk, launch, phone, picture, somebody, strangers } from './browser';

const ideas = [
  'Flere benker i skyggen',
  'Et drivhus som skolene kan bruke hele året',
  'Fontene på torget',
  'Sykkelparkering med tak',
  'Leskur ved bussen',
  'Grønt tak på biblioteket',
  'Lekeplass',
];

let browser: Browser;
let leader: Page;
let posed: { id: string; board: string; joinCode: string };
let commands = 0;

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

async function command(request: APIRequestContext, fields: object): Promise<void> {
  const reply = await post(request, `/boards/${posed.board}/commands`, { id: `p${commands++}`, ...fields });
  expect(reply).toMatchObject({ outcome: 'accepted' });
}

const rounds: [string, object, (guest: number) => object][] = [
  [
    'dots',
    { type: 'dots', dots: 3, mostPerIdea: 2 },
    (guest) => ({ i1: 2, [`i${guest % 3 === 1 ? 0 : 2}`]: 1 }),
  ],
  [
    'runoff',
    { type: 'rank', rule: 'instant-runoff' },
    (guest) => ({ [`i${guest % 4}`]: 1, i1: 2, i5: guest % 4 === 1 ? 3 : 4 }),
  ],
  ['pairs', { type: 'rank', rule: 'schulze' }, (guest) => ({ [`i${guest % 5}`]: 1, i6: 2 })],
  [
    'purse',
    {
      type: 'budget',
      total: 100_000,
      costs: ideas.map((_, i) => ({ idea: `i${i}`, cost: 20_000 + 7_000 * i })),
    },
    (guest) => ({ [`i${guest % 4}`]: 1, [`i${4 + (guest % 3)}`]: 1 }),
  ],
];

beforeAll(async () => {
  browser = await launch();
  leader = await somebody(browser, desk);
  await leader.goto(address);
  await post(leader.request, '/demo-login', { person: 'leder' });
  posed = (await post(leader.request, '/challenges', {
    title: 'Torget',
    question: 'Hva gjør vi med torget?',
  })) as typeof posed;
  for (const [i, text] of ideas.entries())
    await command(leader.request, { type: 'AddIdea', idea: `i${i}`, text });
  for (const [round, method] of rounds)
    await command(leader.request, {
      type: 'OpenRound',
      round,
      title: `Hva først? (${round})`,
      method,
      ideas: ideas.map((_, i) => `i${i}`),
      electorate: { guests: true, roles: [] },
      live: round === 'dots',
    });
  for (let guest = 0; guest < 10; guest += 1) {
    const { request } = await browser.newContext();
    await post(request, '/join', { joinCode: posed.joinCode, role: guest < 5 ? 'innbygger' : 'medarbeider' });
    for (const i of ideas.keys())
      await command(request, {
        type: 'TakeStance',
        idea: `i${i}`,
        stance: i === 6 || i % 2 === guest % 2 ? 'agree' : 'disagree',
      });
    for (const [round, , ballot] of rounds)
      await command(request, { type: 'CastBallot', round, ballot: ballot(guest) });
  }
  for (const [round] of rounds.slice(1)) await command(leader.request, { type: 'CloseRound', round });
});

afterAll(async () => {
  await browser.close();
});

async function look(name: string): Promise<void> {
  for (const size of [phone, desk]) {
    await leader.setViewportSize(size);
    await picture(leader, name);
    expect(await axe(leader), name).toEqual([]);
    const wide = await leader.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(wide, `${name} sticks out to the side`).toBe(false);
  }
}

function figure(title: string | RegExp) {
  return leader.getByRole('figure', { name: title });
}

async function open(round: string, title: string): Promise<void> {
  await leader.goto(`${address}/u/${posed.id}/avstemning#${round}`);
  await leader.reload();
  await leader.getByRole('img', { name: new RegExp(title) }).waitFor();
}

test('E11 the support for ideas is a picture with words and a table, also while a live round is open', async () => {
  await open('dots', 'Støtten til hver idé');
  const tally = figure(/^Støtten til hver idé/);
  expect(await tally.locator('svg desc').textContent()).toContain('drivhus');
  await tally.getByText('Vis som tabell').click();
  expect(await tally.getByRole('row').count()).toBe(ideas.length + 1);
  await look('pictures-live');
  await command(leader.request, { type: 'CloseRound', round: 'dots' });
  await figure(/^Støtte i hver rolle/).waitFor();
  await look('pictures-tally');
});

test('E11 how a result came about is drawn: from round to round, in pairs, and as a budget that is filled', async () => {
  await open('runoff', 'Stemmene fra runde til runde');
  await look('pictures-runoff');
  await open('pairs', 'Hvem som står foran hvem');
  await look('pictures-pairs');
  await open('purse', 'Budsjettet på');
  const purse = figure(/^Budsjettet på/);
  await purse.getByText('Vis som tabell').click();
  expect(await purse.getByRole('row').count()).toBe(ideas.length + 1);
  await look('pictures-purse');
});

test('E11 the opinion map and when things were written are pictures too', async () => {
  await leader.goto(`${address}/u/${posed.id}/innsikt`);
  await figure('Meningskartet').waitFor();
  const time = figure('Når det ble skrevet');
  expect(await time.locator('svg desc').textContent()).toContain('7 ideer');
  await look('pictures-insight');
});

test('E12 a picture is taken along as SVG and as PNG, with its colours', async () => {
  await leader.setViewportSize(desk);
  const map = figure('Meningskartet');
  const taken = async (button: string) => {
    const [download] = await Promise.all([
      leader.waitForEvent('download'),
      map.getByRole('button', { name: button }).click(),
    ]);
    return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
  };
  const svg = await taken('Last ned SVG');
  expect(svg.name).toBe('meningskartet.svg');
  expect(svg.content.toString()).toMatch(/^<svg [^>]*width="360"/);
  expect(svg.content.toString()).toMatch(/<circle[^>]*fill="rgb\(/);
  expect(svg.content.toString()).not.toContain('var(');
  const png = await taken('Last ned PNG');
  expect(png.name).toBe('meningskartet.png');
  expect(png.content.subarray(1, 4).toString()).toBe('PNG');
  expect(png.content.readUInt32BE(16)).toBe(3 * 360);
  expect(complaints).toEqual([]);
  expect(strangers).toEqual([]);
});
