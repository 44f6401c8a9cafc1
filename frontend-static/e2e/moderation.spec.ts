import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  axe,
  card,
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

beforeAll(async () => {
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
});

async function look(page: Page, name: string): Promise<void> {
  await picture(page, `moderation-${name}`);
  expect(await axe(page), name).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), name).toBe(0);
}

describe.each([phone, desk])('at $width px', (size) => {
  let leader: Page;
  let author: Page;
  let other: Page;
  let posed: Posed;

  beforeAll(async () => {
    leader = await somebody(browser, size);
    await enterAs(leader, 'leder');
    posed = await pose(leader, `Turnus ${size.width}`, ['Ideer']);
    author = await somebody(browser, desk);
    await enterAs(author, 'innbygger');
    await openBoard(author, posed);
    await write(author, 'Sjefen er en kråke');
    other = await somebody(browser, desk);
    await enterAs(other, 'medarbeider');
    await openBoard(other, posed);
    await card(other, 'Sjefen er en kråke').waitFor();
  });

  test('G62 a card is reported from its menu, hidden with a reason, appealed by its author and shown again', async () => {
    await other.getByRole('button', { name: 'Flere valg for «Sjefen er en kråke»' }).click();
    await other.getByRole('button', { name: 'Meld fra' }).first().click();
    const dialog = other.getByRole('dialog', { name: 'Meld fra' });
    await dialog.getByLabel('Vil du si mer?').fill('Dette går på person.');
    await dialog.getByRole('button', { name: 'Send' }).click();
    await dialog.waitFor({ state: 'detached' });

    await leader.goto(`${posed.challenge}/orden`);
    const one = leader.getByRole('article', { name: 'Sjefen er en kråke' });
    await one.getByText('Dette går på person.').waitFor();
    await look(leader, `queue-${size.width}`);
    await one.getByRole('button', { name: 'Skjul' }).click();
    await one.getByLabel('Begrunnelse').fill('Skriv om saken, ikke om personer.');
    await one.getByRole('button', { name: 'Skjul' }).last().click();
    await one.getByText('Skjult', { exact: true }).waitFor();
    await card(other, 'Sjefen er en kråke').waitFor({ state: 'detached' });

    await author.getByText('Noe du skrev, er skjult av de som modererer.').waitFor();
    await author.setViewportSize(size);
    await author.goto(`${posed.challenge}/orden`);
    const mine = author.getByRole('region', { name: 'Dette gjelder deg' });
    await mine.getByText('Begrunnelse: Skriv om saken, ikke om personer.').waitFor();
    await look(author, `mine-${size.width}`);
    await mine.getByRole('button', { name: 'Klag' }).click();
    await mine.getByLabel('Hvorfor bør det vises igjen?').fill('Det er navnet på figuren i møtet.');
    await mine.getByRole('button', { name: 'Send' }).click();
    await mine.getByText('Klagen venter på svar.').waitFor();

    await leader.reload();
    await one.getByText('Klage: Det er navnet på figuren i møtet.').waitFor();
    await one.getByRole('button', { name: 'Vis igjen' }).click();
    await one.getByLabel('Begrunnelse').fill('Da er det greit.');
    await one.getByRole('button', { name: 'Vis igjen' }).last().click();
    await card(other, 'Sjefen er en kråke').waitFor();
    await leader.reload();
    const told = leader.getByRole('region', { name: 'Hva som er gjort' });
    await told.getByText('klagen førte fram').waitFor();
    expect(await told.innerText()).not.toContain('kråke');
  });

  test('G63 a phone number is asked about once before it is sent, and is sent when one presses again', async () => {
    await other.setViewportSize(size);
    await openBoard(other, posed);
    await other.getByRole('button', { name: 'Ny idé', exact: true }).click();
    const dialog = other.getByRole('dialog', { name: 'Ny idé' });
    await dialog.getByLabel('Ideen din').fill('Ring meg på 912 34 567');
    await dialog.getByText('«912 34 567» ser ut som et telefonnummer.').waitFor();
    const send = dialog.getByRole('button', { name: 'Legg på tavla' });
    await send.click();
    await dialog.getByText('Trykk en gang til hvis du vil sende det som det er.').waitFor();
    await look(other, `gentle-${size.width}`);
    await send.click();
    await card(other, 'Ring meg på 912 34 567').waitFor();
  });

  test('G64 whoever runs it changes the code, closes and opens the door and makes slips to print', async () => {
    await leader.goto(`${posed.challenge}/orden`);
    const door = leader.getByRole('region', { name: 'Slik kommer gjester inn' });
    const code = await door.locator('p').nth(1).innerText();
    await door.getByRole('button', { name: 'Bytt kode' }).click();
    await expect.poll(() => door.locator('p').nth(1).innerText()).not.toBe(code);
    await door.getByRole('button', { name: 'Steng døra' }).click();
    await door.getByText('Døra er stengt.').waitFor();
    await door.getByRole('button', { name: 'Åpne døra' }).click();
    await door.getByText('Døra er åpen', { exact: true }).waitFor();
    await door.getByLabel('Hvor mange lapper').fill('6');
    await door.getByRole('button', { name: 'Lag lapper' }).click();
    await expect.poll(() => door.getByRole('img').count()).toBe(6);
    await look(leader, `door-${size.width}`);
    await leader.emulateMedia({ media: 'print' });
    expect(await leader.getByRole('heading', { level: 1 }).isVisible()).toBe(false);
    await leader.emulateMedia({ media: 'screen' });
  });

  test('G65 nothing was fetched from elsewhere and nothing complained', () => {
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
