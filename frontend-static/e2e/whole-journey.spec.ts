/**
 * The whole journey with every role, from Draft to Shared, into a second installation and back. Each step is pictured at two
 * widths as `whole-NN-…`. It needs a second server that runs, whose address is in SAMSKAP_SECOND_URL.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
  type Posed,
  somebody,
  strangers,
  write,
} from './browser';

const second = process.env.SAMSKAP_SECOND_URL;
const mark = Date.now().toString(36);
const title = `Middag sammen på Solbakken ${mark}`;
const question = 'Hvordan kan beboere, naboer og ansatte på Solbakken spise middag sammen oftere?';
const roles = ['leder', 'tillitsvalgt', 'medarbeider', 'fasilitator', 'folkevalgt'] as const;
type Who = (typeof roles)[number];

let browser: Browser;
let page: Record<Who, Page>;
let citizen: Page;
let posed: Posed;
let step = 0;

beforeAll(async () => {
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
});

/** A picture of the step at two widths; axe finds nothing, and nothing sticks out to the side. */
async function look(shown: Page, name: string): Promise<void> {
  step += 1;
  const before = shown.viewportSize() ?? desk;
  for (const size of [phone, desk]) {
    await shown.setViewportSize(size);
    await picture(shown, `whole-${String(step).padStart(2, '0')}-${name}`);
    expect(await axe(shown), `${name} at ${size.width}`).toEqual([]);
    const wide = await shown.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide, `${name} at ${size.width} sticks out`).toBeLessThanOrEqual(0);
  }
  await shown.setViewportSize(before);
}

async function move(to: string): Promise<void> {
  await page.leder.goto(posed.challenge);
  await page.leder.getByRole('combobox', { name: 'Fase', exact: true }).selectOption({ label: to });
  await page.leder.getByRole('button', { name: 'Bytt fase' }).click();
  await page.leder.locator('[aria-current="step"]', { hasText: to }).waitFor();
}

async function say(by: Page, words: string): Promise<void> {
  await by.getByLabel('Med dine ord').fill(words);
  await by.getByRole('button', { name: 'Si det' }).click();
}

/** The file that is shared with others, as the link on the page gives it. */
async function sharedFile(leader: Page): Promise<string> {
  await leader.goto(`${leader.url().split('/u/')[0] ?? ''}/u/${idOf(leader)}/deling`);
  const link = leader.getByRole('link', { name: 'Hent filen (JSON)' });
  await link.waitFor();
  return leader.evaluate(async (at) => (await fetch(at ?? '')).text(), await link.getAttribute('href'));
}

function idOf(leader: Page): string {
  return /\/u\/([a-z0-9]+)/.exec(leader.url())?.[1] ?? '';
}

async function takeIn(leader: Page, at: string, file: string): Promise<void> {
  await leader.goto(`${at}/laerdom`);
  await leader.getByLabel('Ta inn en delt fil').setInputFiles({
    name: 'sharing.json',
    mimeType: 'application/json',
    buffer: Buffer.from(file),
  });
  await leader
    .getByRole('region', { name: 'Fra andre kommuner' })
    .getByText(/Delt av/)
    .first()
    .waitFor();
}

describe.skipIf(second === undefined)('K60 the whole journey', () => {
  test('K60 a leader poses a draft that touches employees, with a promise', async () => {
    page = Object.fromEntries(
      await Promise.all(
        roles.map(async (role) => {
          const shown = await somebody(browser, role === 'medarbeider' ? phone : desk);
          await enterAs(shown, role);
          return [role, shown] as const;
        }),
      ),
    ) as Record<Who, Page>;
    const { leder } = page;
    await leder.goto(`${address}/ny`);
    await leder.getByLabel('Kort navn').fill(title);
    await leder.getByLabel('Hva spør vi om?').fill(question);
    await leder
      .getByLabel('Bakgrunn (valgfritt)')
      .fill(
        'Mange beboere spiser alene. Kjøkkenet har plass til førti, og naboene har spurt om å få hjelpe.',
      );
    await leder.getByLabel('Områder på tavla (valgfritt)').fill('Maten\nMenneskene\nPraktisk');
    await leder.getByLabel(/^Det berører ansatte/).check();
    await leder.getByLabel(/^Som utkast/).check();
    await leder.getByText('Hvorfor, hva og hvordan').click();
    await leder.getByLabel('Hvorfor er dette viktig?').fill('Den som spiser sammen med andre, spiser bedre.');
    await leder.getByLabel('Hva binder du deg til som leder?').fill('Den ideen flest vil ha, prøves i høst.');
    await look(leder, 'pose');
    await leder.getByRole('button', { name: 'Still utfordringen' }).click();
    await leder.getByRole('heading', { name: 'Inviter andre' }).waitFor();
    const link = await leder.getByRole('link', { name: /\/b\// }).getAttribute('href');
    const board = await leder.getByRole('link', { name: 'Åpne tavla' }).getAttribute('href');
    posed = {
      challenge: leder.url(),
      board: `${address}${board ?? ''}`,
      code: (link ?? '').split('/b/')[1] ?? '',
    };
    await look(leder, 'draft');
  });

  test('K60 the union is told, objects, and then confirms; only then it goes on', async () => {
    await move('Utforske');
    await page.leder.getByText(/Mangler:.*En tillitsvalgt må bekrefte/).waitFor();
    const { tillitsvalgt } = page;
    await tillitsvalgt.goto(address);
    await tillitsvalgt
      .getByRole('region', { name: 'Dette venter på deg' })
      .getByRole('link', { name: title })
      .waitFor();
    await look(tillitsvalgt, 'waits-for-union');
    await tillitsvalgt.goto(posed.challenge);
    await tillitsvalgt.getByLabel('Jeg har innvendinger').check();
    await say(tillitsvalgt, 'De på kjøkkenet er ikke spurt om kveldene.');
    await tillitsvalgt.getByText('Tillitsvalgte har innvendinger', { exact: true }).waitFor();
    await tillitsvalgt.getByLabel('Medvirkningen er avtalt').check();
    await say(tillitsvalgt, 'Kjøkkenet er med, og turnusen er avtalt.');
    await tillitsvalgt.getByText('Medvirkningen er avtalt med tillitsvalgte').waitFor();
    await look(tillitsvalgt, 'union-agreed');
    await move('Finne ideer');
  });

  test('K60 citizens and employees give ideas and build on them', async () => {
    citizen = await somebody(browser, phone);
    await citizen.goto(`${address}/b/${posed.code}`);
    await citizen.getByLabel('Din idé').fill('Naboene lager middag hver torsdag');
    await citizen.getByRole('button', { name: 'Send inn ideen' }).click();
    await citizen.locator('main').getByText('Takk! Ideen din er på tavla.').waitFor();
    await look(citizen, 'citizen-writes');
    await openBoard(page.medarbeider, posed);
    await write(page.medarbeider, 'Felles langbord i kantina');
    await openBoard(page.fasilitator, posed);
    await page.fasilitator.getByText('Naboene lager middag hver torsdag').first().waitFor();
    await look(page.fasilitator, 'board');
    await move('Utvikle');
  });

  test('K60 people weigh the ideas in secret and see the result', async () => {
    await move('Prioritere');
    const { fasilitator } = page;
    await fasilitator.goto(`${posed.challenge}/avstemning`);
    await fasilitator.getByRole('button', { name: 'Ny avstemning' }).click();
    await fasilitator.getByLabel('Hva skal avgjøres?').fill('Hva prøver vi i høst?');
    await fasilitator.getByRole('button', { name: 'Åpne avstemningen' }).click();
    await fasilitator.getByRole('heading', { name: 'Hva prøver vi i høst?' }).waitFor();
    for (const voter of [citizen, page.medarbeider, page.tillitsvalgt, page.folkevalgt, page.leder]) {
      await voter.goto(`${posed.challenge}/avstemning`);
      await voter.getByRole('link', { name: 'Hva prøver vi i høst?' }).click();
      if (voter === page.leder) await voter.getByRole('button', { name: 'Stem selv' }).click();
      await voter.getByRole('button', { name: 'Flere på Naboene lager middag hver torsdag' }).click();
      await voter.getByRole('button', { name: 'Lever stemmen' }).click();
      await voter.getByText('Stemmen din er lagret.').first().waitFor();
    }
    await look(citizen, 'citizen-votes');
    await fasilitator.getByRole('button', { name: 'Steng og tell opp' }).click();
    await fasilitator.getByRole('button', { name: 'Ja, steng og tell opp' }).click();
    await fasilitator.getByRole('heading', { name: 'Resultat' }).waitFor();
    await look(fasilitator, 'result');
  });

  test('K60 a leader answers with a reason, and who gave the idea is told', async () => {
    await move('Avgjøre');
    const { leder } = page;
    await leder.goto(`${posed.challenge}/svar`);
    const idea = leder.getByRole('article', { name: 'Naboene lager middag hver torsdag' });
    await idea.getByRole('button', { name: 'Svar', exact: true }).click();
    await idea.getByLabel('Går videre').check();
    await idea.getByLabel('Hvorfor?').fill('Flest ville ha den, og kjøkkenet står klart.');
    await idea.getByRole('button', { name: 'Gi svaret' }).click();
    await idea.getByText('Flest ville ha den, og kjøkkenet står klart.').waitFor();
    await look(leder, 'answer');
    await expect
      .poll(
        async () => {
          await citizen.goto(`${address}/varsler`);
          await citizen.getByRole('heading', { level: 1, name: 'Varsler' }).waitFor();
          return citizen.getByText('En idé du ga, har fått svar.').count();
        },
        { timeout: 30_000 },
      )
      .toBe(1);
    await look(citizen, 'citizen-is-told');
    await citizen.goto(`${address}/oversikt`);
    await citizen.getByText('Flest ville ha den, og kjøkkenet står klart.').waitFor();
    await look(citizen, 'citizen-overview');
  });

  test('K60 it is tried small, logged by an employee, and ends with what was learnt', async () => {
    await move('Prøve ut');
    const { leder, medarbeider } = page;
    await leder.goto(`${posed.challenge}/forsok`);
    await leder.getByRole('button', { name: 'Planlegg et forsøk' }).click();
    await leder.getByLabel('Hva skal prøves?').fill(`Nabotorsdag ${mark}`);
    await leder.getByLabel('Hva tror vi vil skje').fill('Tjue beboere spiser sammen med noen.');
    await leder.getByLabel('Hva', { exact: true }).fill('Gjester ved bordet');
    await leder.getByLabel('Første dag').fill('2026-01-08');
    await leder.getByLabel('Siste dag').fill('2026-12-17');
    await leder.getByLabel('Hvem har ansvaret?').fill('Kjøkkenet på Solbakken');
    await leder.getByRole('checkbox', { name: 'Naboene lager middag hver torsdag' }).check();
    await leder.getByRole('button', { name: 'Lagre forsøket' }).click();
    await leder.getByRole('heading', { name: `Nabotorsdag ${mark}`, level: 1 }).waitFor();
    await leder.getByRole('button', { name: 'Sett i gang' }).click();
    await leder.getByRole('button', { name: 'Avslutt', exact: true }).waitFor();
    await medarbeider.goto(leder.url());
    await medarbeider.getByRole('button', { name: 'Skriv i loggen' }).click();
    await medarbeider.getByLabel('Hvilken dag?').fill('2026-02-05');
    await medarbeider.getByLabel('Hva skjedde?').fill('Det ble for lite grøt, og mye latter.');
    await medarbeider.getByRole('textbox', { name: /Gjester ved bordet/ }).fill('24');
    await medarbeider.getByRole('button', { name: 'Legg i loggen' }).click();
    await medarbeider.getByText('Det ble for lite grøt, og mye latter.').waitFor();
    await look(medarbeider, 'pilot-log');
    await leder.reload();
    await leder.getByRole('button', { name: 'Avslutt', exact: true }).click();
    await leder.getByLabel('Det vi prøvde, går videre').check();
    await leder.getByLabel('Hvorfor?').fill('Alle vil fortsette.');
    await leder.getByLabel('Hva lærte vi?').fill('Naboer som lager mat, blir sittende.');
    await leder.getByRole('button', { name: 'Avslutt forsøket' }).click();
    await leder.getByText('Avsluttet: går videre').waitFor();
    await look(leder, 'pilot-ended');
  });

  test('K60 what was learnt is kept, the promise accounted for, and it is shared', async () => {
    await move('Lære');
    const { leder } = page;
    await leder.goto(`${posed.challenge}/laering`);
    await leder.getByRole('button', { name: 'Ta vare på en lærdom' }).click();
    await leder.getByLabel('Hva er lærdommen, kort sagt?').fill(`Be naboene lage, ikke bare komme ${mark}`);
    await leder.getByLabel('Hva lærte dere?').fill('Den som lager maten, blir sittende og kommer igjen.');
    await leder.getByLabel('Ja', { exact: true }).check();
    await leder.getByRole('button', { name: 'Lagre lærdommen' }).click();
    await leder.getByRole('article', { name: `Be naboene lage, ikke bare komme ${mark}` }).waitFor();
    await look(leder, 'lesson');
    await leder.goto(posed.challenge);
    await leder.getByText('Gjør opp', { exact: true }).click();
    await leder.getByLabel('Hvordan gikk det?').selectOption('Holdt');
    await leder.getByRole('button', { name: 'Lagre', exact: true }).click();
    await leder.getByText('Gjør opp', { exact: true }).waitFor({ state: 'detached' });
    await move('Dele');
    await look(leder, 'shared');
  });

  test('K60 a politician sees what was decided, and anybody reads it without a script', async () => {
    const { leder, folkevalgt } = page;
    await folkevalgt.goto(`${address}/oversikt`);
    const ours = folkevalgt.getByRole('article').filter({ hasText: title });
    await ours.getByText('Går videre: 1').waitFor();
    await look(folkevalgt, 'politician');
    await leder.goto(`${posed.challenge}/deling`);
    for (const part of ['Svarene', 'Forsøkene', 'Lærdommene'])
      await leder.getByLabel(new RegExp(`^${part}`)).check();
    await leder.getByRole('button', { name: 'Lagre', exact: true }).click();
    const link = leder.getByRole('link', { name: 'Åpne den offentlige siden' });
    await link.waitFor();
    await look(leder, 'publish');
    const context = await browser.newContext({ viewport: phone, locale: 'nb-NO', javaScriptEnabled: false });
    const anybody = await context.newPage();
    await anybody.goto(`${address}${(await link.getAttribute('href')) ?? ''}`);
    await anybody.getByRole('heading', { level: 1, name: title }).waitFor();
    await anybody.getByRole('link', { name: 'Se svarene på ideene, og begrunnelsene' }).click();
    await anybody.getByText('Flest ville ha den, og kjøkkenet står klart.').waitFor();
    await picture(anybody, 'whole-public-answers');
    await anybody.goBack();
    await anybody.getByRole('link', { name: `Nabotorsdag ${mark}` }).click();
    await anybody.getByText('Naboer som lager mat, blir sittende.').waitFor();
    await picture(anybody, 'whole-public-pilot');
    await context.close();
    const withScript = await somebody(browser, phone);
    await withScript.goto(`${address}${(await link.getAttribute('href')) ?? ''}`);
    await look(withScript, 'public');
  });

  test('K60 another installation takes it in, begins its own from it, and gives back what it learnt', async () => {
    const there = second ?? '';
    const file = await sharedFile(page.leder);
    const other = await browser.newContext({ viewport: desk, locale: 'nb-NO', reducedMotion: 'reduce' });
    const leader = await other.newPage();
    await leader.goto(there);
    await leader.getByRole('button', { name: /, leder$/ }).click();
    await leader.getByRole('heading', { name: 'Utfordringer' }).waitFor();
    await takeIn(leader, there, file);
    await look(leader, 'taken-in-elsewhere');
    await leader
      .getByRole('article', { name: title })
      .getByRole('button', { name: 'Start en utfordring fra dette' })
      .click();
    await leader.getByRole('heading', { level: 1, name: title }).waitFor();
    await leader
      .getByText(/Etter «Middag sammen på Solbakken/)
      .first()
      .waitFor();
    await look(leader, 'begun-elsewhere');
    const begun = idOf(leader);
    await leader.goto(`${there}/u/${begun}/deling`);
    await leader.getByText('Naboer som lager mat, blir sittende.').waitFor();
    await look(leader, 'what-others-learnt');
    await leader.goto(`${there}/u/${begun}/laering`);
    await leader.getByRole('button', { name: 'Ta vare på en lærdom' }).click();
    await leader.getByLabel('Hva er lærdommen, kort sagt?').fill(`Start med suppe ${mark}`);
    await leader.getByLabel('Hva lærte dere?').fill('Suppe strekker til når mange kommer.');
    await leader.getByLabel('Ja', { exact: true }).check();
    await leader.getByRole('button', { name: 'Lagre lærdommen' }).click();
    await leader.getByRole('article', { name: `Start med suppe ${mark}` }).waitFor();
    const back = await sharedFile(leader);
    await other.close();
    await takeIn(page.leder, address, back);
    await page.leder.getByText(`Start med suppe ${mark}`).first().waitFor();
    await look(page.leder, 'back-again');
    await page.leder.getByLabel('Hva leter du etter?').fill(`Start med suppe ${mark}`);
    await page.leder.getByRole('button', { name: 'Søk' }).click();
    await page.leder.getByRole('listitem').filter({ hasText: 'Fra demo' }).first().waitFor();
    expect(strangers.filter((url) => !url.startsWith(there))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
