import { execSync } from 'node:child_process';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { card, desk, enterAs, launch, openBoard, pose, somebody, write } from './browser';

/** A command that stops the server and starts it again on the same data, and returns when it answers. */
const restart = process.env.SAMSKAP_SERVER_RESTART;
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
});

test.skipIf(restart === undefined)(
  'U34 fault1 after a restart of the server nothing is lost and nothing is there twice',
  async () => {
    const page = await somebody(browser, desk);
    await enterAs(page, 'leder');
    const posed = await pose(page, 'Omstart', []);
    await openBoard(page, posed);
    await write(page, 'Før omstarten');
    await page.getByText('Lagret', { exact: true }).waitFor();
    execSync(restart ?? '', { stdio: 'ignore' });
    await write(page, 'Rett etter omstarten');
    if (await page.getByText('Du er logget ut').isVisible()) {
      await page.getByRole('button', { name: /, leder$/ }).click();
    }
    await page.getByText('Lagret', { exact: true }).waitFor({ timeout: 40_000 });
    await page.reload();
    for (const text of ['Før omstarten', 'Rett etter omstarten']) {
      await card(page, text).waitFor();
      expect(await card(page, text).count()).toBe(1);
    }
  },
);
