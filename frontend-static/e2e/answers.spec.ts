import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  address,
  complaints,
  desk,
  enterAs,
  launch,
  look,
  openBoard,
  phone,
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
  await look(page, `answers-${name}`);
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
    await write(citizen, 'Gågrupper med foreldre');
    await citizen.setViewportSize(size);
  });

  test('U60 a leader answers an idea with a reason, and who gave it sees what became of it', async () => {
    await leader.goto(`${posed.challenge}/svar`);
    const idea = leader.getByRole('article', { name: 'Bedre lys i undergangen' });
    await idea.getByRole('button', { name: 'Svar', exact: true }).click();
    await idea.getByRole('button', { name: 'Gi svaret' }).click();
    await idea.getByText('Velg hva som skjer med ideen.').waitFor();
    await lookAt(leader, 'faults');
    await idea.getByLabel('Går videre').check();
    await idea.getByLabel('Hvorfor?').fill('Takk! Vi prøver nytt lys fra høsten, fordi mange er redde her.');
    await idea.getByRole('button', { name: 'Gi svaret' }).click();
    await idea.getByText('Svar fra Leder (demo), leder (demo)').waitFor();
    await idea.getByRole('button', { name: 'Takk', exact: true }).click();
    await idea.getByLabel('Hva vil du takke for?').fill('At du så det vi ikke så.');
    await idea.getByRole('button', { name: 'Send takken' }).click();
    await idea.getByText('Takk til Innbygger (demo), innbygger').waitFor();

    await citizen.goto(`${posed.challenge}/svar`);
    const mine = citizen.getByRole('region', { name: 'Det du har gitt' });
    await mine.getByText('Takk! Vi prøver nytt lys fra høsten').waitFor();
    await mine.getByText('At du så det vi ikke så.').waitFor();
    await lookAt(citizen, 'citizen');
    expect(await citizen.getByRole('button', { name: 'Svar', exact: true }).count()).toBe(0);
  });

  test('U61 what another window answered is never silently overwritten', async () => {
    const second = await leader.context().newPage();
    await second.goto(`${posed.challenge}/svar`);
    for (const page of [leader, second]) {
      const idea = page.getByRole('article', { name: 'Bedre lys i undergangen' });
      await idea.getByRole('button', { name: 'Endre svaret' }).click();
    }
    const here = leader.getByRole('article', { name: 'Bedre lys i undergangen' });
    await here.getByLabel('Hvorfor?').fill('Vi må vente til våren.');
    await here.getByLabel('Ikke nå').check();
    await here.getByRole('button', { name: 'Gi svaret' }).click();
    await here.getByText('Se hva det sto før (1)').click();
    await here.getByText('Vi prøver nytt lys fra høsten').waitFor();

    const there = second.getByRole('article', { name: 'Bedre lys i undergangen' });
    await there.getByLabel('Hvorfor?').fill('Et helt annet svar.');
    await there.getByRole('button', { name: 'Gi svaret' }).click();
    await there.getByText('Svaret er endret i et annet vindu').waitFor();
    await there.getByText('Vi må vente til våren.').waitFor();
    expect(await there.getByLabel('Hvorfor?').inputValue()).toBe('Et helt annet svar.');
    await second.close();
  });

  test('U62 everybody sees the promised day, and a leader sees what waits', async () => {
    await leader.getByLabel('Lov svar innen').fill('2030-12-01');
    await leader.getByRole('button', { name: 'Lagre dagen' }).click();
    await leader.getByText('Alle ideer skal ha fått svar innen 1. desember 2030.').waitFor();
    await leader.getByText('1 idé venter fortsatt på svar.').waitFor();
    await lookAt(leader, 'leader');
    await citizen.reload();
    await citizen.getByText('Alle ideer skal ha fått svar innen 1. desember 2030.').waitFor();
    expect(await citizen.getByText('venter fortsatt på svar').count()).toBe(0);
    await leader.getByLabel('Vis').selectOption({ label: 'Ikke nå (1)' });
    expect(await leader.getByRole('article').count()).toBe(1);
  });

  test('U63 an idea becomes a pilot, and a form with faults says what is missing', async () => {
    await leader.goto(`${posed.challenge}/forsok`);
    await leader.getByRole('button', { name: 'Planlegg et forsøk' }).click();
    await leader.getByRole('button', { name: 'Lagre forsøket' }).click();
    await leader.getByText('Dette må fylles ut.').first().waitFor();
    expect(
      await leader.getByLabel('Hva skal prøves?').evaluate((field) => field === document.activeElement),
    ).toBe(true);
    await lookAt(leader, 'pilot-faults');
    await leader.getByLabel('Hva skal prøves?').fill('Lys i undergangen');
    await leader.getByLabel('Hva tror vi vil skje').fill('Flere går når det er lyst.');
    await leader.getByLabel('Hva', { exact: true }).fill('Barn som går');
    await leader.getByLabel('Enhet').fill('barn');
    await leader.getByLabel('Slik er det nå').fill('40');
    await leader.getByLabel('Dit vil vi').fill('60,5');
    await leader.getByLabel('Første dag').fill('2026-09-01');
    await leader.getByLabel('Siste dag').fill('2026-12-01');
    await leader.getByLabel('Hvem har ansvaret?').fill('Leder for veg og park');
    await leader.getByRole('checkbox', { name: 'Bedre lys i undergangen' }).check();
    await leader.getByRole('button', { name: 'Lagre forsøket' }).click();
    await leader.getByRole('heading', { name: 'Lys i undergangen', level: 1 }).waitFor();
    await leader.getByText('Bedre lys i undergangen, fra Innbygger (demo), innbygger').waitFor();
  });

  test('U64 a pilot is logged with numbers that become a chart and a table', async () => {
    await leader.getByRole('button', { name: 'Sett i gang' }).click();
    for (const [day, value] of [
      ['2026-09-10', '44'],
      ['2026-10-10', '57,5'],
    ] as const) {
      await leader.getByRole('button', { name: 'Skriv i loggen' }).click();
      await leader.getByLabel('Hvilken dag?').fill(day);
      await leader.getByLabel('Hva skjedde?').fill('Vi telte ved porten.');
      await leader.getByRole('textbox', { name: /Barn som går/ }).fill(value);
      await leader.getByRole('button', { name: 'Legg i loggen' }).click();
      await leader.getByRole('button', { name: 'Skriv i loggen' }).waitFor();
    }
    await leader.getByRole('img', { name: 'Utvikling for Barn som går' }).waitFor();
    await leader.getByRole('cell', { name: '57,5' }).waitFor();
    await leader.getByRole('button', { name: 'Juster' }).click();
    await leader.getByLabel('Hvorfor?').fill('Lampene kom sent.');
    await leader.getByLabel('Ny siste dag').fill('2027-02-01');
    await leader.getByRole('button', { name: 'Lagre justeringen' }).click();
    await leader.getByText('I gang, justert').waitFor();
    await lookAt(leader, 'pilot');
  });

  test('U65 a pilot does not end without saying what was learnt, and all see what it was', async () => {
    await leader.getByRole('button', { name: 'Avslutt', exact: true }).click();
    await leader.getByLabel('Noe annet går videre').check();
    await leader.getByLabel('Hvorfor?').fill('Tida er ute.');
    await leader.getByRole('button', { name: 'Avslutt forsøket' }).click();
    await leader.getByText('Dette må fylles ut.').waitFor();
    await leader.getByLabel('Hva lærte vi?').fill('Lys alene er ikke nok, noen må gå foran.');
    await leader.getByRole('button', { name: 'Avslutt forsøket' }).click();
    await leader.getByText('Avsluttet: noe annet går videre').waitFor();
    await citizen.goto(`${address}/forsok`);
    const ended = citizen.getByRole('listitem').filter({ hasText: 'Lys alene er ikke nok' });
    await ended.first().waitFor();
    await lookAt(citizen, 'pilots');
    await citizen.goto(leader.url());
    await citizen.getByText('Det vi lærte').waitFor();
    await lookAt(citizen, 'pilot-ended');
  });

  test('U66 a lesson that is not wholly given says what is missing, and a kept one is found by all', async () => {
    await leader.goto(`${posed.challenge}/laering`);
    await leader.getByRole('button', { name: 'Ta vare på en lærdom' }).click();
    await leader.getByRole('button', { name: 'Lagre lærdommen' }).click();
    await leader.getByText('Velg om dere ville gjort det igjen.').waitFor();
    await lookAt(leader, 'lesson-faults');
    await leader.getByLabel('Hva er lærdommen, kort sagt?').fill('Noen må gå foran');
    await leader
      .getByLabel('Hva lærte dere?')
      .fill('Lys alene fikk ikke flere til å gå. Det gjorde gåvennene.');
    await leader.getByLabel('Stikkord (valgfritt)').fill('skolevei, lys');
    await leader.getByLabel('Ja, men').check();
    await leader.getByLabel('Hva ville dere gjort annerledes?').fill('Spurt barna først.');
    await leader.getByLabel('Kommer den fra et forsøk?').selectOption('Lys i undergangen');
    await leader.getByRole('button', { name: 'Lagre lærdommen' }).click();
    await leader.getByRole('article', { name: 'Noen må gå foran' }).waitFor();
    await citizen.goto(`${address}/laerdom`);
    await citizen.getByRole('article', { name: 'Noen må gå foran' }).first().waitFor();
    await lookAt(citizen, 'memory');
    await citizen.getByLabel('Hva leter du etter?').fill('gåvenene');
    await citizen.getByRole('button', { name: 'Søk' }).click();
    const hit = citizen.getByRole('listitem').filter({ hasText: 'Lærdom' }).first();
    await hit.locator('mark', { hasText: 'gåvennene' }).waitFor();
    await lookAt(citizen, 'search');
  });

  test('U68 what resembles a challenge is shown while it is being written', async () => {
    const page = await leader.context().newPage();
    await page.goto(`${address}/ny`);
    await page.getByLabel('Kort navn').fill('Trygg skolevei til vinteren');
    await page.getByRole('heading', { name: 'Dette ligner' }).waitFor();
    await page
      .getByRole('link', { name: `Trygg skolevei ${size.width}` })
      .first()
      .waitFor();
    await lookAt(page, 'similar');
    await page.close();
  });

  test('U69 a file that another municipality shared is taken in and shown with its credit', async () => {
    await leader.goto(posed.challenge);
    const link = await leader
      .getByRole('link', { name: 'Til deling med andre kommuner (JSON)' })
      .getAttribute('href');
    const shared = await leader.evaluate(async (at) => (await fetch(at ?? '')).text(), link);
    const file = JSON.parse(shared) as { source: { challenge: string; organisation: string } };
    file.source = {
      ...file.source,
      challenge: (size === phone ? 'a' : 'b').repeat(26),
      organisation: 'Nabokommunen',
    };
    await leader.goto(`${address}/laerdom`);
    const choose = leader.getByLabel('Ta inn en delt fil');
    await choose.setInputFiles({
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"halv'),
    });
    await leader.getByText('Filen kan ikke tas inn.').waitFor();
    await choose.setInputFiles({
      name: 'sharing.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(file)),
    });
    const region = leader.getByRole('region', { name: 'Fra andre kommuner' });
    await region
      .getByText(/Delt av Nabokommunen/)
      .first()
      .waitFor();
    await lookAt(leader, 'borrowed');
    await leader.goto(`${posed.challenge}/laering`);
  });

  test('U67 people reflect together, without their name where they wish', async () => {
    await leader.getByRole('button', { name: 'Start en refleksjon' }).click();
    await leader.getByLabel('Hva ser dere tilbake på?').fill('Forsøket med lys');
    await lookAt(leader, 'reflection-open');
    await leader.getByRole('button', { name: 'Start', exact: true }).click();
    await citizen.goto(`${posed.challenge}/laering`);
    const reflection = citizen.getByRole('article', { name: 'Forsøket med lys' });
    await reflection.getByText('Våge (0)').click();
    await reflection.getByLabel('Din tanke om å våge').fill('Vi sa fra, og ble hørt.');
    await reflection.getByRole('checkbox', { name: /Uten navnet mitt/ }).check();
    await reflection.getByRole('button', { name: 'Legg til' }).click();
    await reflection.getByText('– uten navn').waitFor();
    await lookAt(citizen, 'reflection');
    await leader.reload();
    const here = leader.getByRole('article', { name: 'Forsøket med lys' });
    await here.getByText('Våge (1)').click();
    await here.getByText('Vi sa fra, og ble hørt.').waitFor();
    expect(await here.getByText('Innbygger (demo)').count()).toBe(0);
  });

  test('U62 nobody else is asked for anything, and no page fails', () => {
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
