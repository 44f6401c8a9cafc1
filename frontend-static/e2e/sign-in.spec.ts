/** Signing in by the real Keycloak. Needs one, which the simulator's SignInIT starts; elsewhere these tests are left out. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { address, axe, complaints, desk, launch, phone, picture, somebody } from './browser';

const password = process.env.SAMSKAP_PASSWORD ?? '';
const code = process.env.SAMSKAP_CODE ?? '';

describe.skipIf(process.env.SAMSKAP_ISSUER === undefined)('sign-in', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  });

  afterAll(async () => {
    expect(complaints).toEqual([]);
    await browser.close();
  });

  async function fillIn(page: Page, name: string): Promise<void> {
    await page.getByRole('heading', { name: 'Logg inn på Samskap' }).waitFor();
    await page.getByLabel('Brukernavn eller e-post').fill(name);
    await page.getByLabel('Passord', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Logg inn' }).click();
  }

  test('U85 the first page offers the sign-in, and signing out leaves it too', async () => {
    for (const viewport of [phone, desk]) {
      const page = await somebody(browser, viewport);
      await page.goto(address);
      const button = page.getByRole('link', { name: 'Logg inn', exact: true });
      await button.waitFor();
      expect(await axe(page)).toEqual([]);
      await picture(page, 'sign-in-home');
      await button.click();
      await page.getByRole('heading', { name: 'Logg inn på Samskap' }).waitFor();
      await picture(page, 'sign-in-keycloak');
      expect(await axe(page)).toEqual([]);
      await fillIn(page, 'nettleser');
      await page.getByRole('button', { name: 'Nett Prøve' }).click();
      await picture(page, 'signed-in');
      await page.getByRole('button', { name: 'Logg ut' }).click();
      await button.click();
      await page.getByRole('heading', { name: 'Logg inn på Samskap' }).waitFor();
      await page.context().close();
    }
  });

  test('U86 a sign-in that came to nothing is told in plain words', async () => {
    for (const viewport of [phone, desk]) {
      const page = await somebody(browser, viewport);
      await page.goto(`${address}/inn?sign-in=unavailable`);
      await page.getByRole('alert').getByText('Innloggingen svarer ikke akkurat nå').waitFor();
      expect(await axe(page)).toEqual([]);
      await picture(page, 'sign-in-unavailable');
      await page.context().close();
    }
  });

  test('U87 a guest chooses whether what they wrote gets their name, and comes back to where they were', async () => {
    const page = await somebody(browser, phone);
    await page.goto(`${address}/b/${code}`);
    await page.getByLabel('Din idé').fill('En benk i bakken');
    await page.getByRole('button', { name: 'Send inn ideen' }).click();
    await page.getByText('Ideen din er på tavla').first().waitFor();
    const here = page.url();
    await page.getByRole('button', { name: 'Gjest', exact: true }).click();
    await page.getByRole('link', { name: 'Logg inn' }).click();
    const keep = page.getByRole('link', { name: 'Logg inn og ta med det jeg har skrevet' });
    await keep.waitFor();
    expect(await axe(page)).toEqual([]);
    await picture(page, 'sign-in-guest');
    await keep.click();
    await fillIn(page, 'gjesten');
    await page.getByRole('button', { name: 'Gjest Prøve' }).waitFor();
    expect(page.url()).toBe(here);
    await page.context().close();
  });
});
