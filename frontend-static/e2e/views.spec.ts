import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  address,
  axe,
  card,
  desk,
  enterAs,
  launch,
  openBoard,
  phone,
  picture,
  pose,
  type Posed,
  somebody,
  write,
} from './browser';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
});

/** Looks at a view: a picture to see, axe's findings, and nothing that sticks out to the side. */
async function look(page: Page, name: string): Promise<void> {
  await picture(page, name);
  expect(await axe(page)).toEqual([]);
  expect(await page.evaluate(sticksOut), name).toEqual([]);
}

/** What reaches beyond the window's right edge, though it does not lie in something that scrolls. */
function sticksOut(): string[] {
  if (document.documentElement.scrollWidth <= window.innerWidth) return [];
  const wide = [...document.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > window.innerWidth,
  );
  return ['the page', ...wide.map((element) => `${element.tagName} ${element.getAttribute('class') ?? ''}`)];
}

describe.each([phone, desk])('at $width px', (size) => {
  let page: Page;
  let posed: Posed;

  beforeAll(async () => {
    page = await somebody(browser, size);
  });

  test('U36 axe finds nothing on the way in', async () => {
    await page.goto(address);
    await page.getByRole('heading', { name: 'Hvem vil du være?' }).waitFor();
    await look(page, 'sign-in');
    await page.goto(`${address}/b`);
    await page.getByLabel('Kode').waitFor();
    await look(page, 'join');
    await page.goto(`${address}/finnes/ikke`);
    await page.getByRole('heading', { name: 'Denne siden finnes ikke' }).waitFor();
    await look(page, 'unknown');
    await enterAs(page, 'leder');
    await look(page, 'home');
  });

  test('U36 U27 axe finds nothing in posing, its faults, a template, and the challenge', async () => {
    await page.goto(`${address}/ny`);
    await page.getByRole('button', { name: 'Still utfordringen' }).click();
    await page.getByText('Dette må fylles ut.').first().waitFor();
    await look(page, 'pose-faults');
    await page.getByLabel('Start fra en mal').selectOption('Nytte og innsats');
    await page.getByText('Passer for eksempel til').waitFor();
    expect(await page.getByLabel('Områder på tavla').inputValue()).toContain('Stor nytte, liten innsats');
    await look(page, 'pose-template');
    posed = await pose(page, 'Trygg skolevei', ['Hindringer', 'Ideer', 'Første steg']);
    await look(page, 'challenge');
  });

  test('U36 axe finds nothing on the board, as a board and as a list, and in its menus', async () => {
    await openBoard(page, posed);
    await look(page, 'board-empty');
    const texts = [
      'Gågrupper der foreldre følger på tur',
      'Lavere fart',
      'Bedre lys i undergangen, der mange er redde om vinteren',
    ];
    await page.keyboard.press('n');
    await page.getByLabel('Ideen din').fill(texts.join('\n'));
    await page.getByRole('checkbox', { name: /Lag 3 kort/ }).check();
    await page.getByLabel('Hvor?').selectOption('Ideer');
    await look(page, 'composer');
    await page.getByRole('button', { name: 'Legg på tavla' }).click();
    await card(page, 'Lavere fart').getByRole('button', { name: 'Enig', exact: true }).click();
    await card(page, 'Lavere fart')
      .getByRole('button', { name: /kommentar/ })
      .click();
    await page.getByLabel('Kommentaren din').fill('Det virker der vi har prøvd det');
    await page.getByLabel('For', { exact: true }).check();
    await page.getByRole('button', { name: 'Kommenter', exact: true }).click();
    for (const view of ['Liste', 'Tavle']) {
      await page.getByRole('button', { name: view, exact: true }).click();
      await page.getByText('Lagret', { exact: true }).waitFor();
      await look(page, `board-${view}`);
    }
    await card(page, 'Lavere fart')
      .getByRole('button', { name: /^Flytt/ })
      .click();
    await look(page, 'menu-move');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /person(er)? her/ }).click();
    await look(page, 'people');
    await page.keyboard.press('Escape');
  });

  test('U36 axe finds nothing while offline, and in the dark', async () => {
    await page.context().setOffline(true);
    await write(page, 'Uten nett');
    await page.getByText('Frakoblet, 1 ikke sendt').waitFor();
    await look(page, 'offline');
    await page.context().setOffline(false);
    await page.getByText('Lagret', { exact: true }).waitFor({ timeout: 30_000 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await look(page, 'dark');
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    await picture(page, 'forced-colours');
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  });

  test('U36 axe finds nothing on the page that a QR code opens', async () => {
    const guest = await somebody(browser, size);
    await guest.goto(`${address}/b/${posed.code}`);
    await guest.getByText('Lagret', { exact: true }).waitFor();
    await look(guest, 'capture');
    await guest.goto(`${address}/b/FEILKODE`);
    await guest.getByText('Vi finner ingen utfordring').waitFor();
    await look(guest, 'capture-wrong-code');
    await guest.context().close();
  });

  test('U37 nynorsk and English say everything in their own words', async () => {
    await openBoard(page, posed);
    for (const [language, words] of [
      ['nn', 'Kven er her'],
      ['en', 'Who is here'],
    ] as const) {
      await page.getByRole('button', { name: /Innstilling|Settings/ }).click();
      await page.getByLabel(/Språk|Language/).selectOption(language);
      await page.waitForFunction((chosen) => document.documentElement.lang === chosen, language);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /person(er|ar)? her|person here|people here/ }).click();
      await page.getByText(words).waitFor();
      await look(page, `board-${language}`);
      await page.keyboard.press('Escape');
      expect(await page.locator('body').innerText()).not.toContain('undefined');
    }
  });

  test('U38 at 320 px nothing sticks out to the side', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const place of [address, `${address}/ny`, posed.challenge, posed.board]) {
      await page.goto(place);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(sticksOut), place).toEqual([]);
    }
  });
});
