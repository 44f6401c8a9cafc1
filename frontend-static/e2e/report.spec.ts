/** A report, from the asking to the file. */
import { readFileSync } from 'node:fs';
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

test('E10 a report is asked for, followed and fetched on its page', async () => {
  await leader.goto(`${posed.challenge}/rapport`);
  await leader.getByRole('heading', { name: 'Rapport', exact: true }).waitFor();
  await lookBoth(leader, 'report-ask');
  await leader.getByLabel('Full: alt sammen').check();
  await leader.getByLabel('PDF, som også en skjermleser kan lese').check();
  await leader.getByLabel('Nynorsk').check();
  await leader.getByRole('button', { name: 'Lag rapporten' }).focus();
  await leader.keyboard.press('Enter');
  const link = leader.getByRole('link', { name: /^Last ned \(/ });
  await link.waitFor({ timeout: 60_000 });
  await leader.getByRole('status').filter({ hasText: 'Rapporten er klar.' }).waitFor();
  await lookBoth(leader, 'report-ready');
  const [download] = await Promise.all([leader.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toBe('avgjerdsgrunnlag.pdf');
  const file = readFileSync(await download.path());
  expect(file.subarray(0, 5).toString()).toBe('%PDF-');
  await leader.getByRole('button', { name: 'Lag en til' }).click();
  await leader.getByRole('button', { name: 'Lag rapporten' }).waitFor();
  expect(complaints).toEqual([]);
  expect(strangers).toEqual([]);
});

test('E05 E10 how far a long report is, is seen while it is made, and it is given up halfway', async () => {
  const board = posed.board.split('/t/')[1] ?? '';
  const { cookies } = await leader.request.storageState();
  const token = cookies.find(({ name }) => name === 'XSRF-TOKEN')?.value ?? '';
  for (let i = 0; i < 500; i += 1) {
    const text = `Idé ${i}: ${'Et trygt kryss der barna ser bilene og bilene ser barna. '.repeat(32)}`;
    const answer = await leader.request.post(`${address}/api/boards/${board}/commands`, {
      data: { id: `long-${i}`, type: 'AddIdea', idea: `long-${i}`, text },
      headers: { 'X-XSRF-TOKEN': decodeURIComponent(token) },
    });
    if (answer.status() === 429) {
      await leader.waitForTimeout(1000 * Number(answer.headers()['retry-after'] ?? 1));
      i -= 1;
      continue;
    }
    expect(await answer.json()).toMatchObject({ outcome: 'accepted' });
  }
  await leader.goto(`${posed.challenge}/rapport`);
  await leader.getByLabel('Full: alt sammen').check();
  await leader.getByRole('button', { name: 'Lag rapporten' }).click();
  const progress = leader.getByRole('progressbar');
  await progress.waitFor();
  const value = () => progress.evaluate((bar) => (bar as HTMLProgressElement).value);
  await expect.poll(value, { timeout: 60_000, interval: 50 }).toBeGreaterThan(0);
  await leader.getByText(/^\d+ %$/).waitFor();
  await leader.getByRole('button', { name: 'Avbryt' }).waitFor();
  await picture(leader, 'report-making');
  await leader.getByRole('button', { name: 'Avbryt' }).click();
  await leader.getByRole('status').filter({ hasText: 'Rapporten er avbrutt.' }).waitFor();
  await leader.getByRole('button', { name: 'Lag rapporten' }).waitFor();
  expect(await leader.getByRole('link', { name: /^Last ned \(/ }).count()).toBe(0);
  await leader.getByLabel('Regneark (XLSX)').check();
  await leader.getByRole('button', { name: 'Lag rapporten' }).click();
  await leader.getByRole('link', { name: /^Last ned \(/ }).waitFor({ timeout: 60_000 });
  expect(complaints).toEqual([]);
}, 180_000);
