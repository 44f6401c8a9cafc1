/** Every kind of picture, of votes that were really cast: looked at, opened as a table, printed, shown on a wall and saved. */
import { readFileSync } from 'node:fs';
import type { APIRequestContext, Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
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

/** On a busy machine. */
const patient = 240_000;
const wall = { width: 1920, height: 1080 };
const ideas = [
  'Flere benker langs hele gågata, også der det ikke er butikker',
  'Et drivhus',
  'Fontene på torget',
  'Gratis sykkelparkering under tak ved stasjonen',
  'Utekino om sommeren',
  'Bedre lys',
  'Et skur til utlån av lastesykler',
  'Trær i potter',
];

let browser: Browser;
let leader: Page;
let posed: { id: string; board: string; joinCode: string };
const guests: APIRequestContext[] = [];
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

async function opens(round: string, method: object, live = false): Promise<void> {
  await command(leader.request, {
    type: 'OpenRound',
    round,
    title: `Hva gjør vi først på torget? (${round})`,
    method,
    ideas: ideas.map((_, i) => `i${i}`),
    electorate: { guests: true, roles: [] },
    live,
  });
}

/** Everybody votes, each by their number. */
async function vote(round: string, ballot: (voter: number) => Record<string, number>): Promise<void> {
  for (const [voter, guest] of guests.entries())
    await command(guest, { type: 'CastBallot', round, ballot: ballot(voter) });
}

async function close(round: string): Promise<void> {
  await command(leader.request, { type: 'CloseRound', round });
}

beforeAll(async () => {
  browser = await launch();
  leader = await somebody(browser, desk);
  await enterAs(leader, 'leder');
  posed = (await post(leader.request, '/challenges', {
    title: 'Torget',
    question: 'Hva gjør vi med torget?',
  })) as typeof posed;
  for (const [i, text] of ideas.entries())
    await command(leader.request, { type: 'AddIdea', idea: `i${i}`, text });
  for (let i = 0; i < 14; i += 1) {
    const { request } = await browser.newContext();
    await post(request, '/join', {
      joinCode: posed.joinCode,
      role: i % 2 === 0 ? 'innbygger' : 'medarbeider',
    });
    guests.push(request);
  }
}, patient);

afterAll(async () => {
  await browser.close();
}, patient);

/** On a phone, at a desk, on paper and on a wall. */
async function lookAll(path: string, name: string): Promise<void> {
  for (const size of [phone, desk]) {
    await leader.setViewportSize(size);
    await look(leader, `pictures-${name}`);
  }
  await leader.emulateMedia({ media: 'print', colorScheme: 'light' });
  await picture(leader, `pictures-${name}-print`);
  await leader.emulateMedia({ media: 'screen', colorScheme: 'light' });
  const [page, hash = ''] = path.split('#');
  const shown = await somebody(browser, wall);
  await shown.context().addCookies((await leader.request.storageState()).cookies);
  await shown.goto(`${address}${page ?? ''}?visning=lerret#${hash}`);
  await shown.getByRole('figure').first().waitFor();
  expect(await shown.getByRole('button', { name: 'Last ned SVG' }).count()).toBe(0);
  await look(shown, `pictures-${name}-wall`);
  await shown.context().close();
}

/** Opens the table beside a picture and gives its rows. */
async function rows(title: RegExp): Promise<string[]> {
  const figure = leader.getByRole('figure', { name: title });
  await figure.getByText('Vis som tabell').click();
  return figure.getByRole('row').allInnerTexts();
}

/** Saves a picture both ways, and looks into what was saved. */
async function saved(title: RegExp, drawn: string): Promise<void> {
  const figure = leader.getByRole('figure', { name: title });
  const [asSvg] = await Promise.all([
    leader.waitForEvent('download'),
    figure.getByRole('button', { name: 'Last ned SVG' }).click(),
  ]);
  expect(asSvg.suggestedFilename()).toMatch(/^[a-z0-9-]+\.svg$/);
  const svg = readFileSync(await asSvg.path(), 'utf8');
  const fault = await leader.evaluate(
    (text) =>
      new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')?.textContent,
    svg,
  );
  expect(fault, 'it is well-formed').toBeUndefined();
  expect(svg.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')).toContain(drawn);
  expect(svg, 'it needs no style sheet').not.toMatch(/class=|var\(/);
  const [asPng] = await Promise.all([
    leader.waitForEvent('download'),
    figure.getByRole('button', { name: 'Last ned PNG' }).click(),
  ]);
  expect(asPng.suggestedFilename()).toMatch(/^[a-z0-9-]+\.png$/);
  const png = readFileSync(await asPng.path());
  expect(png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
  const [, , width = 0, height = 0] =
    /viewBox="(\S+) (\S+) (\S+) (\S+)"/.exec(svg)?.slice(1).map(Number) ?? [];
  expect([png.readUInt32BE(16), png.readUInt32BE(20)], 'sharp on paper').toEqual(
    [3 * width, 3 * height].map(Math.trunc),
  );
  const colours = await leader.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data: dots } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
    const seen = new Set<string>();
    for (let at = 0; at < dots.length; at += 4) seen.add(dots.slice(at, at + 4).join());
    return seen.size;
  }, png.toString('base64'));
  expect(colours, 'something is drawn on it').toBeGreaterThan(3);
}

async function show(round: string): Promise<string> {
  const path = `/u/${posed.id}/avstemning#${round}`;
  await leader.setViewportSize(desk);
  await leader.goto(`${address}${path}`);
  await leader.reload();
  await leader.getByRole('heading', { name: 'Resultat' }).waitFor();
  return path;
}

test(
  'E13 tallies and what each role supports are seen on a phone, a desk, paper and a wall, in a table, and saved',
  async () => {
    await opens('prikker', { type: 'dots', dots: 5, mostPerIdea: 3 });
    await vote('prikker', (voter) => ({ [`i${voter % 3}`]: 3, [`i${3 + (voter % 4)}`]: 2 }));
    await close('prikker');
    const path = await show('prikker');
    expect((await rows(/Støtten til hver idé/)).join()).toContain('15 prikker fra 5');
    expect((await rows(/^Støtte i hver rolle/)).length).toBe(ideas.length + 1);
    await lookAll(path, 'dots');
    await leader.setViewportSize(desk);
    await saved(/Støtten til hver idé/, 'Et drivhus');
    await saved(/^Støtte i hver rolle/, 'Innbygger');
  },
  patient,
);

test(
  'E13 the course of a runoff, and who beats whom, are seen the same ways',
  async () => {
    for (const rule of ['instant-runoff', 'schulze']) {
      await opens(rule, { type: 'rank', rule });
      await vote(rule, (voter) => ({
        [`i${(voter * voter) % 5}`]: 1,
        [`i${5 + (voter % 3)}`]: 2,
        ...((voter * voter) % 5 === 3 ? {} : { i3: 3 }),
      }));
      await close(rule);
      const path = await show(rule);
      await lookAll(path, rule);
      await leader.setViewportSize(desk);
      const title = rule === 'schulze' ? /^Hvem som står foran hvem/ : /^Stemmene fra runde/;
      const table =
        rule === 'schulze'
          ? await leader
              .getByRole('group', { name: /^Hvor mange/ })
              .getByRole('row')
              .allInnerTexts()
          : await rows(title);
      expect(table.length).toBe(ideas.length + 1);
      await saved(title, 'Et drivhus');
    }
  },
  patient,
);

test(
  'E13 a budget that was shared is seen the same ways, beside what most votes would have bought',
  async () => {
    const costs = ideas.map((_, i) => ({ idea: `i${i}`, cost: 20_000 + 15_000 * i }));
    await opens('budsjett', { type: 'budget', total: 200_000, costs });
    await vote('budsjett', (voter) => ({ [`i${voter % 5}`]: 1, [`i${3 + (voter % 5)}`]: 1 }));
    await close('budsjett');
    const path = await show('budsjett');
    await lookAll(path, 'budget');
    await leader.setViewportSize(desk);
    expect((await rows(/^Budsjettet på/)).join()).toContain('Et drivhus');
    await saved(/^Budsjettet på/, 'Gratis sykkelparkering');
  },
  patient,
);

test(
  'E13 a live round’s picture grows while people vote',
  async () => {
    await opens('underveis', { type: 'approval' }, true);
    await leader.goto(`${address}/u/${posed.id}/avstemning#underveis`);
    await leader.reload();
    await leader.getByRole('button', { name: 'Stem selv' }).waitFor();
    expect(await leader.getByRole('figure').count()).toBe(0);
    await vote('underveis', (voter) => ({ i1: 1, [`i${voter % 8}`]: 1 }));
    await leader.getByRole('figure', { name: /Støtten til hver idé/ }).waitFor();
    await look(leader, 'pictures-live');
    await close('underveis');
  },
  patient,
);

test(
  'E13 the map of opinions with one’s own place, and how much was said when, are seen the same ways',
  async () => {
    for (const [voter, guest] of guests.entries())
      for (const i of ideas.keys())
        await command(guest, {
          type: 'TakeStance',
          idea: `i${i}`,
          stance: (voter * i) % 7 === 3 ? 'pass' : i === 5 || i % 2 === voter % 2 ? 'agree' : 'disagree',
        });
    for (const i of ideas.keys())
      await command(leader.request, {
        type: 'TakeStance',
        idea: `i${i}`,
        stance: i % 2 === 0 ? 'agree' : 'disagree',
      });
    const path = `/u/${posed.id}/innsikt`;
    await leader.setViewportSize(desk);
    await leader.goto(`${address}${path}`);
    await leader.getByRole('img', { name: /Kart over meninger/ }).waitFor();
    await leader.getByRole('button', { name: 'Vis hvor jeg står' }).click();
    await leader.getByText('Bare du ser dette.').first().waitFor();
    expect((await rows(/^Meningskartet/)).length).toBeGreaterThan(2);
    expect((await rows(/^Når det ble skrevet/)).length).toBeGreaterThan(1);
    await lookAll(path, 'insight');
    await leader.setViewportSize(desk);
    await saved(/^Meningskartet/, 'A');
    await saved(/^Når det ble skrevet/, '');
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
  },
  patient,
);
