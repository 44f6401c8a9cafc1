/** A report, from the asking to the file. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  address,
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
let posed: Posed;

beforeAll(async () => {
  browser = await launch();
  leader = await somebody(browser, desk);
  await enterAs(leader, 'leder');
  posed = await pose(leader, 'Skolevei', []);
  await openBoard(leader, posed);
  for (const idea of ['Bedre lys i undergangen', 'Steng gata om morgenen']) await write(leader, idea);
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

test('E10 a report is asked for, followed and fetched on its page', async () => {
  await leader.goto(`${posed.challenge}/rapport`);
  await leader.getByRole('heading', { name: 'Rapport', exact: true }).waitFor();
  await look('report-ask');
  await leader.getByLabel('Full: alt sammen').check();
  await leader.getByLabel('PDF, som også en skjermleser kan lese').check();
  await leader.getByLabel('Nynorsk').check();
  await leader.getByRole('button', { name: 'Lag rapporten' }).focus();
  await leader.keyboard.press('Enter');
  const link = leader.getByRole('link', { name: /^Last ned \(/ });
  await link.waitFor({ timeout: 60_000 });
  await leader.getByRole('status').filter({ hasText: 'Rapporten er klar.' }).waitFor();
  await look('report-ready');
  const [download] = await Promise.all([leader.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toBe('avgjerdsgrunnlag.pdf');
  const file = readFileSync(await download.path());
  expect(file.subarray(0, 5).toString()).toBe('%PDF-');
  await leader.getByRole('button', { name: 'Lag en til' }).click();
  await leader.getByRole('button', { name: 'Lag rapporten' }).waitFor();
});

const budget = [
  'META',
  'key;value',
  'num_projects;2',
  'num_votes;5',
  'budget;100',
  'vote_type;approval',
  'PROJECTS',
  'project_id;cost;name',
  'p1;60;Benker',
  'p2;50;Drivhus',
  'VOTES',
  'voter_id;vote',
  ...['1', '2', '3', '4', '5'].map((voter) => `${voter};p${1 + (Number(voter) % 2)}`),
  '',
].join('\n');

const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

test('V57 what was held elsewhere is opened on a page, and what is wrong with its files is told there', async () => {
  await leader.setViewportSize(desk);
  await leader.goto(`${address}/ny`);
  await leader.getByRole('link', { name: 'Er det holdt et annet sted?' }).click();
  await leader.getByRole('heading', { name: 'Åpne noe som er holdt et annet sted' }).waitFor();
  const files = leader.getByLabel('Velg filer');
  await files.setInputFiles([file('comments.csv', 'comment-id,comment-body\n0,Lys\n')]);
  await leader.getByText('Noe mangler.', { exact: false }).waitFor();
  await files.setInputFiles([
    file('comments.csv', 'comment-id,comment-body\n0,Lys\n'),
    file('votes.csv', 'comment-id,voter-id,vote\n0,a,7\n'),
  ]);
  await leader.getByText('Dette åpnes: comments.csv, votes.csv.').waitFor();
  await leader.getByLabel('Kort navn').fill('Torget');
  await leader.getByLabel('Hva ble det spurt om?').fill('Hva skal vi bruke pengene på?');
  await leader.getByRole('button', { name: 'Åpne som utfordring' }).click();
  await leader.getByText('Stemmer: Linje 2', { exact: false }).waitFor();
  await look('import');
  await files.setInputFiles([file('torget.pb', budget)]);
  await leader.getByRole('button', { name: 'Åpne som utfordring' }).click();
  await leader.getByRole('heading', { name: 'Torget', exact: true }).waitFor();
  await leader.goto(`${leader.url()}/avstemning#recorded`);
  await leader.getByRole('link', { name: /Pabulib/ }).waitFor();
  expect(complaints).toEqual([]);
  expect(strangers).toEqual([]);
});
