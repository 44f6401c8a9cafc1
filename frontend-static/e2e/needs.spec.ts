import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  complaints,
  desk,
  enterAs,
  launch,
  look,
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

async function lookAt(page: Page, name: string): Promise<void> {
  await look(page, `needs-${name}`);
}

async function lay(page: Page, kind: string, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Legg inn et kort' }).click();
  await page.getByLabel(kind, { exact: true }).check();
  await page.getByLabel('Skriv det her').fill(text);
  await page.getByRole('button', { name: 'Legg inn kortet' }).click();
  await page.getByRole('article', { name: text }).waitFor();
}

describe.each([phone, desk])('at $width px', (size) => {
  let leader: Page;
  let citizen: Page;
  let posed: Posed;

  beforeAll(async () => {
    leader = await somebody(browser, size);
    await enterAs(leader, 'leder');
    posed = await pose(leader, `Trygg skolevei ${size.width}`, ['Ideer']);
    citizen = await somebody(browser, desk);
    await enterAs(citizen, 'innbygger');
    await openBoard(citizen, posed);
    await write(citizen, 'Bedre lys i undergangen');
    await citizen.setViewportSize(size);
  });

  test('N34 a citizen lays needs of all kinds, with what each kind asks for', async () => {
    await citizen.goto(`${posed.challenge}/behov`);
    await citizen.getByText('Her er det ingen kort ennå.').waitFor();
    await citizen.getByRole('button', { name: 'Legg inn et kort' }).click();
    await citizen.getByLabel('Tall', { exact: true }).check();
    await citizen.getByRole('button', { name: 'Legg inn kortet' }).click();
    await citizen.getByText('Skriv et tall, for eksempel 12,5.').waitFor();
    await lookAt(citizen, 'faults');
    await citizen.getByLabel('Skriv det her').fill('Så mange barn blir kjørt til skolen.');
    await citizen.getByLabel('Tallet').fill('47,5');
    await citizen.getByLabel('Enhet').fill('prosent');
    await citizen.getByLabel('Kilde').fill('Egen telling i oktober');
    await citizen.getByRole('button', { name: 'Legg inn kortet' }).click();
    await citizen.getByText('47,5 prosent').waitFor();

    await lay(citizen, 'Bekymring', 'Blir det dyrere for de som har minst?');
    await citizen.getByRole('button', { name: 'Legg inn et kort' }).click();
    await citizen.getByLabel('Historie', { exact: true }).check();
    await citizen.getByLabel('Skriv det her').fill('Datteren min ble nesten påkjørt.');
    await citizen.getByLabel('Det er min egen historie').check();
    await citizen.getByLabel('Når ble det sagt ja?').fill('2026-01-05');
    await citizen.getByRole('button', { name: 'Legg inn kortet' }).click();
    await citizen.getByText('Egen historie, delt 5. januar 2026').waitFor();
    await lookAt(citizen, 'laid');
  });

  test('N34 an idea is linked to a need, a story is taken back, and a worry is answered in the open', async () => {
    const number = citizen.getByRole('article', { name: 'Så mange barn blir kjørt til skolen.' });
    await number.getByRole('button', { name: 'Koble til en idé' }).click();
    await number
      .getByLabel('Hvilken idé svarer på dette?')
      .selectOption({ label: 'Bedre lys i undergangen' });
    await number.getByRole('button', { name: 'Koble', exact: true }).click();
    await number.getByText('Besvart').waitFor();

    const story = citizen.getByRole('article', { name: 'Datteren min ble nesten påkjørt.' });
    await story.getByRole('button', { name: 'Trekk historien' }).click();
    await story.getByRole('button', { name: 'Ja, slett kortet' }).click();
    await story.waitFor({ state: 'detached' });

    await leader.goto(`${posed.challenge}/behov`);
    const worry = leader.getByRole('article', { name: 'Blir det dyrere for de som har minst?' });
    await worry.getByRole('button', { name: 'Svar på bekymringen' }).click();
    await worry.getByLabel('Hva svarer du?').fill('Nei. Vi har satt av penger til refleksvester for alle.');
    await worry.getByRole('button', { name: 'Gi svaret' }).click();
    await worry.getByText('Vi har satt av penger').waitFor();
    await citizen.reload();
    await citizen.getByText('Leder (demo), leder').waitFor();
    await lookAt(citizen, 'answered');
  });

  test('N31 an idea shows what it answers, on its card and with its answers', async () => {
    await citizen.goto(posed.board);
    const card = citizen.getByRole('article', { name: 'Bedre lys i undergangen' });
    await card.getByText('Tall: Så mange barn blir kjørt til skolen.').waitFor();
    await lookAt(citizen, 'card');
    await citizen.goto(`${posed.challenge}/svar`);
    await citizen.getByText('Tall: Så mange barn blir kjørt til skolen.').waitFor();
  });

  test('N35 a leader describes the need, is asked about solutions, and takes it along', async () => {
    await leader.getByRole('button', { name: 'Beskriv behovet' }).click();
    await leader.getByLabel('Det som skal bli mulig').fill('Barn skal ha en app som viser trygge veier.');
    await leader.getByText('Disse ordene kan peke på en løsning: app.').waitFor();
    await leader.getByLabel('Det som skal bli mulig').fill('Barn skal kunne gå alene uten å være redde.');
    await leader.getByLabel('Tall: Så mange barn blir kjørt til skolen.').check();
    for (const check of ['nevner ingen løsning', 'nevner ingen vare', 'Minst tre helt ulike'])
      await leader.getByLabel(check).check();
    await leader.getByRole('button', { name: 'Lagre beskrivelsen' }).click();
    await leader.getByText('Åpen for flere løsninger', { exact: true }).waitFor();
    await lookAt(leader, 'description');
    const [download] = await Promise.all([
      leader.waitForEvent('download'),
      leader.getByRole('button', { name: 'Last ned som tekst' }).click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text).toContain('Barn skal kunne gå alene uten å være redde.');
    expect(text).toContain('Tall: Så mange barn blir kjørt til skolen.');
    await leader.emulateMedia({ media: 'print' });
    await picture(leader, 'needs-print');
    expect(await leader.locator('article').count()).toBeGreaterThan(0);
    expect(await leader.locator('article').first().isVisible()).toBe(false);
    await leader.getByText('Barn skal kunne gå alene uten å være redde.').waitFor();
    await leader.emulateMedia({ media: 'screen' });
  });

  test('N36 the challenge says how many needs wait', async () => {
    await citizen.goto(`${posed.challenge}/behov`);
    await lay(citizen, 'Ønske', 'At barna kan sykle.');
    await leader.goto(posed.challenge);
    await leader.getByText('1 behov venter på svar').waitFor();
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
  });
});
