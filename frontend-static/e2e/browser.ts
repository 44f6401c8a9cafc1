/** Chromium and what the browser tests do again and again: come in, pose, write, look. */
import { mkdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import packed from '@sparticuz/chromium';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';

export const address = process.env.SAMSKAP_URL ?? 'http://localhost:8080';
export const phone = { width: 360, height: 740 };
export const desk = { width: 1440, height: 900 };

const pictures = 'target/pictures';

export async function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: await packed.executablePath(),
    args: [
      ...packed.args.filter((each) => each !== '--single-process' && !each.startsWith('--headless')),
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-quic',
    ],
    headless: true,
  });
}

/** A browser of its own: other cookies, other storage. It fails on any request to somewhere else. */
export async function somebody(
  browser: Browser,
  viewport: { width: number; height: number },
  hasTouch = false,
): Promise<Page> {
  const context = await browser.newContext({ viewport, hasTouch, locale: 'nb-NO', reducedMotion: 'reduce' });
  return watched(await context.newPage());
}

export const strangers: string[] = [];
export const complaints: string[] = [];

function watched(page: Page): Page {
  const origin = new URL(address).origin;
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) strangers.push(url);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return page;
}

export async function secondTab(context: BrowserContext): Promise<Page> {
  return watched(await context.newPage());
}

export async function enterAs(page: Page, role: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: new RegExp(`, ${role}$`) }).click();
  await page.getByRole('heading', { name: 'Utfordringer' }).waitFor();
}

export interface Posed {
  challenge: string;
  board: string;
  code: string;
}

/** Poses a challenge by hand, as a leader does. */
export async function pose(page: Page, title: string, areas: readonly string[]): Promise<Posed> {
  await page.goto(`${address}/ny`);
  await page.getByLabel('Kort navn').fill(title);
  await page.getByLabel('Hva spør vi om?').fill('Hvordan kan flere barn gå trygt til skolen?');
  await page
    .getByLabel('Bakgrunn (valgfritt)')
    .fill('Halvparten blir kjørt. Det gir farlig trafikk ved skoleporten.');
  await page.getByLabel('Områder på tavla (valgfritt)').fill(areas.join('\n'));
  await page.getByRole('button', { name: 'Still utfordringen' }).click();
  await page.getByRole('heading', { name: 'Inviter andre' }).waitFor();
  const challenge = page.url();
  const link = await page.getByRole('link', { name: /\/b\// }).getAttribute('href');
  const board = await page.getByRole('link', { name: 'Åpne tavla' }).getAttribute('href');
  return { challenge, board: `${address}${board ?? ''}`, code: (link ?? '').split('/b/')[1] ?? '' };
}

export async function openBoard(page: Page, posed: Posed): Promise<void> {
  await page.goto(posed.board);
  await page.getByText('Lagret', { exact: true }).waitFor();
}

export async function write(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Ny idé', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Ny idé' });
  await dialog.getByLabel('Ideen din').fill(text);
  await dialog.getByRole('button', { name: 'Legg på tavla' }).click();
  await page.getByRole('article', { name: text }).waitFor();
}

export function card(page: Page, text: string) {
  return page.getByRole('article', { name: text });
}

/** Everything axe finds, as short lines. */
export async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html}`),
  );
}

export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const width = page.viewportSize()?.width ?? 0;
  await page.screenshot({ path: `${pictures}/${name}-${width}.png`, fullPage: true });
}

/** A picture as the page is now; axe finds nothing, and nothing sticks out to the side. */
export async function look(page: Page, name: string): Promise<void> {
  const at = `${name} at ${page.viewportSize()?.width ?? 0}`;
  await picture(page, name);
  expect(await axe(page), at).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide, `${at} sticks out to the side`).toBe(0);
}

/** The same on a phone and at a desk; afterwards the page is as wide as it was. */
export async function lookBoth(page: Page, name: string): Promise<void> {
  const before = page.viewportSize() ?? desk;
  for (const size of [phone, desk]) {
    await page.setViewportSize(size);
    await look(page, name);
  }
  await page.setViewportSize(before);
}
