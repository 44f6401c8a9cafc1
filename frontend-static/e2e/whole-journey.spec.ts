/**
 * The whole journey with every role, from Draft to Shared and to what anybody reads. Each step is pictured at two widths as
 * `whole-NN-…`.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  address,
  complaints,
  desk,
  enterAs,
  launch,
  lookBoth,
  openBoard,
  phone,
  picture,
  type Posed,
  somebody,
  strangers,
  write,
} from './browser';

const mark = Date.now().toString(36);
const title = `Middag sammen på Solbakken ${mark}`;
const question = 'Hvordan kan beboere, naboer og ansatte på Solbakken spise middag sammen oftere?';
const neighbours = 'Naboene lager middag hver torsdag';
const table = 'Felles langbord i kantina';
const worry = 'Får vi på kjøkkenet enda flere kvelder?';
const lesson = `Be naboene lage, ikke bare komme ${mark}`;
const roles = ['leder', 'tillitsvalgt', 'medarbeider', 'fasilitator', 'folkevalgt', 'administrator'] as const;
type Who = (typeof roles)[number];

let browser: Browser;
let page: Record<Who, Page>;
let citizen: Page;
let partner: Page;
let posed: Posed;
let step = 0;

beforeAll(async () => {
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
});

/** The step on a phone and at a desk. */
async function look(shown: Page, name: string): Promise<void> {
  step += 1;
  await lookBoth(shown, `whole-${String(step).padStart(2, '0')}-${name}`);
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

async function lay(by: Page, kind: string, words: string): Promise<void> {
  await by.goto(`${posed.challenge}/behov`);
  await by.getByRole('button', { name: 'Legg inn et kort' }).click();
  await by.getByLabel(kind, { exact: true }).check();
  await by.getByLabel('Skriv det her').fill(words);
  await by.getByRole('button', { name: 'Legg inn kortet' }).click();
  await by.getByRole('article', { name: words }).waitFor();
}

/** Keeps a lesson on the page of a challenge's learning, which is open. */
async function keepLesson(leader: Page, name: string, words: string): Promise<void> {
  await leader.getByRole('button', { name: 'Ta vare på en lærdom' }).click();
  await leader.getByLabel('Hva er lærdommen, kort sagt?').fill(name);
  await leader.getByLabel('Hva lærte dere?').fill(words);
  await leader.getByLabel('Ja', { exact: true }).check();
  await leader.getByRole('button', { name: 'Lagre lærdommen' }).click();
  await leader.getByRole('article', { name }).waitFor();
}

/** Says something for or against an idea on the board, as a program would. */
async function argue(by: Page, idea: string, text: string, stance: 'for' | 'against'): Promise<void> {
  const reply = await by.evaluate(
    async ({ board, wanted, words, side }) => {
      const read = await fetch(`/api/boards/${board}/snapshot`);
      const { ideas } = (await read.json()) as { ideas: { idea: string; text: string }[] };
      const token = /XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1] ?? '';
      const answer = await fetch(`/api/boards/${board}/commands`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': decodeURIComponent(token) },
        body: JSON.stringify({
          id: `argue-${side}`,
          type: 'AddComment',
          idea: ideas.find((each) => each.text === wanted)?.idea,
          comment: `argument-${side}`,
          text: words,
          stance: side,
        }),
      });
      return answer.text();
    },
    { board: posed.board.split('/t/')[1] ?? '', wanted: idea, words: text, side: stance },
  );
  expect(reply).toContain('"accepted"');
}

/** A business or a volunteer who was sent the code, and says so. */
async function comeAsPartner(): Promise<Page> {
  const shown = await somebody(browser, desk);
  await shown.goto(address);
  await shown.getByRole('heading', { name: 'Har du fått en kode?' }).waitFor();
  const joined = await shown.evaluate(async (joinCode) => {
    const token = /XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1] ?? '';
    const answer = await fetch('/api/join', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': decodeURIComponent(token) },
      body: JSON.stringify({ joinCode, name: 'Frivilligsentralen', role: 'partner' }),
    });
    return answer.status;
  }, posed.code);
  expect(joined).toBe(200);
  return shown;
}

describe('K60 the whole journey', () => {
  test('K60 a leader poses a draft that touches employees, with a promise', async () => {
    const entered: [Who, Page][] = [];
    for (const role of roles) {
      const shown = await somebody(browser, desk);
      await enterAs(shown, role);
      entered.push([role, shown]);
    }
    page = Object.fromEntries(entered) as Record<Who, Page>;
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
    await leder.getByRole('button', { name: 'Sett inn forslag' }).click();
    await leder.getByLabel('3. God helse og livskvalitet').check();
    await leder.getByLabel('Lenke til møtet').fill('https://mote.example/solbakken');
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

  test('K60 needs come before solutions, and a worry is answered in the open', async () => {
    await move('Utforske');
    citizen = await somebody(browser, phone);
    await citizen.goto(`${address}/b/${posed.code}`);
    await citizen.getByLabel('Din idé').waitFor();
    await lay(citizen, 'Ønske', 'At noen spør meg hvordan dagen var.');
    await lay(page.medarbeider, 'Bekymring', worry);
    const { leder } = page;
    await leder.goto(`${posed.challenge}/behov`);
    const card = leder.getByRole('article', { name: worry });
    await card.getByRole('button', { name: 'Svar på bekymringen' }).click();
    await card.getByLabel('Hva svarer du?').fill('Nei. Ingen får flere kvelder enn de har i dag.');
    await card.getByRole('button', { name: 'Gi svaret' }).click();
    await card.getByText('Ingen får flere kvelder').waitFor();
    await look(leder, 'needs');
  });

  test('K60 the union is told, objects, and then confirms; only then it goes on', async () => {
    await page.leder.goto(posed.challenge);
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
    await page.leder.reload();
    await page.leder.getByText(/Mangler:.*Tillitsvalgte har innvendinger/).waitFor();
    await look(page.leder, 'union-objects');
    await tillitsvalgt.getByLabel('Medvirkningen er avtalt').check();
    await say(tillitsvalgt, 'Kjøkkenet er med, og turnusen er avtalt.');
    await tillitsvalgt.getByText('Medvirkningen er avtalt med tillitsvalgte').waitFor();
    await look(tillitsvalgt, 'union-agrees');
    await move('Finne ideer');
  });

  test('K60 citizens, employees and politicians give ideas side by side', async () => {
    await citizen.goto(`${address}/b/${posed.code}`);
    await citizen.getByLabel('Din idé').fill(neighbours);
    await citizen.getByRole('button', { name: 'Send inn ideen' }).click();
    await citizen.locator('main').getByText('Takk! Ideen din er på tavla.').waitFor();
    await look(citizen, 'citizen-writes');
    await openBoard(page.folkevalgt, posed);
    await write(page.folkevalgt, 'Åpent hus første søndag i måneden');
    await openBoard(page.medarbeider, posed);
    await write(page.medarbeider, table);
    await openBoard(page.fasilitator, posed);
    for (const idea of [neighbours, table, 'Åpent hus første søndag i måneden'])
      await page.fasilitator.getByRole('article', { name: idea }).waitFor();
    await argue(page.folkevalgt, neighbours, 'Da blir vi kjent.', 'for');
    await argue(page.medarbeider, neighbours, 'Hvem vasker opp?', 'against');
    await look(page.fasilitator, 'board');
  });

  test('K60 an idea grows into a proposal, and a partner offers what it takes', async () => {
    await move('Utvikle');
    const { medarbeider } = page;
    partner = await comeAsPartner();
    const grown = (shown: Page) => shown.getByRole('article', { name: table });
    await medarbeider.goto(`${posed.challenge}/forslag`);
    await grown(medarbeider).getByRole('button', { name: 'Gjør ideen til et forslag' }).click();
    await grown(medarbeider).getByLabel('Første steg').fill('Flytte bordene sammen på torsdag.');
    await grown(medarbeider).getByLabel('Det det koster').fill('To timers arbeid og fire duker.');
    await grown(medarbeider).getByRole('button', { name: 'Lagre forslaget' }).click();
    await grown(medarbeider).getByText('Flytte bordene sammen på torsdag.').waitFor();
    await partner.goto(`${posed.challenge}/forslag`);
    await grown(partner).getByRole('button', { name: 'Tilby noe' }).click();
    await grown(partner).getByLabel('Tid', { exact: true }).check();
    await grown(partner).getByLabel('Beskriv det du tilbyr').fill('Frivilligsentralen dekker bord.');
    await grown(partner).getByRole('button', { name: 'Gi tilbudet' }).click();
    const pledge = (shown: Page) =>
      grown(shown).getByRole('group', { name: 'Frivilligsentralen dekker bord.' });
    await pledge(partner).getByText('Tilbudt').waitFor();
    await medarbeider.reload();
    await pledge(medarbeider).getByRole('button', { name: 'Ta imot' }).click();
    await pledge(medarbeider).getByRole('button', { name: 'Ta imot' }).click();
    await pledge(medarbeider).getByText('Tatt imot', { exact: true }).waitFor();
    await look(medarbeider, 'proposal');
  });

  test('K60 people weigh the ideas in secret and see the result', async () => {
    await move('Prioritere');
    const { fasilitator } = page;
    await fasilitator.goto(`${posed.challenge}/avstemning`);
    await fasilitator.getByRole('button', { name: 'Ny avstemning' }).click();
    await fasilitator.getByLabel('Hva skal avgjøres?').fill('Hva prøver vi i høst?');
    await fasilitator.getByRole('button', { name: 'Åpne avstemningen' }).click();
    await fasilitator.getByRole('heading', { name: 'Hva prøver vi i høst?' }).waitFor();
    for (const voter of [citizen, page.medarbeider, page.tillitsvalgt, page.folkevalgt, partner]) {
      await voter.goto(`${posed.challenge}/avstemning`);
      await voter.getByRole('link', { name: 'Hva prøver vi i høst?' }).click();
      await voter.getByRole('button', { name: `Flere på ${neighbours}` }).click();
      await voter.getByRole('button', { name: 'Lever stemmen' }).click();
      await voter.getByText('Stemmen din er lagret.').first().waitFor();
    }
    await look(citizen, 'citizen-votes');
    await fasilitator.getByRole('button', { name: 'Steng og tell opp' }).click();
    await fasilitator.getByRole('button', { name: 'Ja, steng og tell opp' }).click();
    await fasilitator.getByRole('heading', { name: 'Resultat' }).waitFor();
    await look(fasilitator, 'result');
  });

  test('J83 why this one: how it fared, and what speaks for and against, stand where it is answered', async () => {
    await page.leder.goto(`${posed.challenge}/svar`);
    const idea = page.leder.getByRole('article', { name: neighbours });
    await idea.getByRole('link', { name: 'Hva prøver vi i høst?' }).waitFor();
    await idea.getByText('Argumenter for og imot (2)').click();
    const sides = idea.locator('details > div > div');
    expect(await sides.nth(0).innerText()).toMatch(/^For\s+Da blir vi kjent\.$/);
    expect(await sides.nth(1).innerText()).toMatch(/^Imot\s+Hvem vasker opp\?$/);
    await look(page.leder, 'why-this-one');
  });

  test('K60 a leader answers with a reason, and who gave the idea is told', async () => {
    await move('Bestemme');
    const { leder } = page;
    await leder.goto(`${posed.challenge}/svar`);
    const idea = leder.getByRole('article', { name: neighbours });
    await idea.getByRole('button', { name: 'Svar', exact: true }).click();
    await idea.getByLabel('Går videre').check();
    await idea.getByLabel('Hvorfor?').fill('Flest ville ha den, og kjøkkenet står klart.');
    await idea.getByRole('button', { name: 'Gi svaret' }).click();
    await idea.getByText('Flest ville ha den, og kjøkkenet står klart.').waitFor();
    await idea.getByRole('button', { name: 'Takk', exact: true }).click();
    await idea.getByLabel('Hva vil du takke for?').fill('At dere åpner dørene.');
    await idea.getByRole('button', { name: 'Send takken' }).click();
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
    const { leder, medarbeider, tillitsvalgt } = page;
    await leder.goto(`${posed.challenge}/forsok`);
    await leder.getByRole('button', { name: 'Planlegg et forsøk' }).click();
    await leder.getByLabel('Hva skal prøves?').fill(`Nabotorsdag ${mark}`);
    await leder.getByLabel('Hva tror vi vil skje').fill('Tjue beboere spiser sammen med noen.');
    await leder.getByLabel('Hva', { exact: true }).fill('Gjester ved bordet');
    await leder.getByLabel('Første dag').fill('2026-01-08');
    await leder.getByLabel('Siste dag').fill('2026-12-17');
    await leder.getByLabel('Hvem har ansvaret?').fill('Kjøkkenet på Solbakken');
    await leder.getByRole('checkbox', { name: neighbours }).check();
    await leder.getByRole('button', { name: 'Lagre forsøket' }).click();
    await leder.getByRole('heading', { name: `Nabotorsdag ${mark}`, level: 1 }).waitFor();
    await leder.getByRole('button', { name: 'Sett i gang' }).click();
    await leder.getByRole('button', { name: 'Avslutt', exact: true }).waitFor();
    await tillitsvalgt.goto(leder.url());
    await tillitsvalgt.getByRole('button', { name: 'Uttal deg for de ansatte' }).click();
    await tillitsvalgt.getByLabel('Hva sier de tillitsvalgte?').fill('Bra, så lenge turnusen holder.');
    await tillitsvalgt.getByRole('button', { name: 'Send uttalelsen' }).click();
    await tillitsvalgt.getByText('Bra, så lenge turnusen holder.').waitFor();
    await medarbeider.goto(leder.url());
    for (const [day, words, guests] of [
      ['2026-01-15', 'Vi kjente ikke hverandre ennå.', '11'],
      ['2026-02-05', 'Det ble for lite grøt, og mye latter.', '24'],
    ] as const) {
      await medarbeider.getByRole('button', { name: 'Skriv i loggen' }).click();
      await medarbeider.getByLabel('Hvilken dag?').fill(day);
      await medarbeider.getByLabel('Hva skjedde?').fill(words);
      await medarbeider.getByRole('textbox', { name: /Gjester ved bordet/ }).fill(guests);
      await medarbeider.getByRole('button', { name: 'Legg i loggen' }).click();
      await medarbeider.getByText(words).waitFor();
    }
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

  test('K60 people look back together, what was learnt is kept, and the promise accounted for', async () => {
    await move('Lære');
    const { leder, medarbeider } = page;
    await leder.goto(`${posed.challenge}/laering`);
    await leder.getByRole('button', { name: 'Start en refleksjon' }).click();
    await leder.getByLabel('Hva ser dere tilbake på?').fill('Torsdagene');
    await leder.getByRole('button', { name: 'Start', exact: true }).click();
    await medarbeider.goto(`${posed.challenge}/laering`);
    const reflection = medarbeider.getByRole('article', { name: 'Torsdagene' });
    await reflection.getByText('Våge (0)').click();
    await reflection.getByLabel('Din tanke om å våge').fill('Vi sa fra om kveldene, og ble hørt.');
    await reflection.getByRole('checkbox', { name: /Uten navnet mitt/ }).check();
    await reflection.getByRole('button', { name: 'Legg til' }).click();
    await reflection.getByText('– uten navn').waitFor();
    await look(medarbeider, 'reflection');
    await leder.reload();
    await keepLesson(leder, lesson, 'Den som lager maten, blir sittende og kommer igjen.');
    await look(leder, 'lesson');
    await leder.goto(posed.challenge);
    await leder.getByText('Gjør opp', { exact: true }).click();
    await leder.getByLabel('Hvordan gikk det?').selectOption('Holdt');
    await leder.getByLabel('Hva skjedde, og hvorfor?').fill('Den ble prøvd i tolv torsdager.');
    await leder.getByRole('button', { name: 'Lagre', exact: true }).click();
    await leder.locator('blockquote', { hasText: 'Den ble prøvd i tolv torsdager.' }).waitFor();
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
    await picture(anybody, 'whole-public');
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
    await withScript.context().close();
  });

  test('K60 an administrator sees who does what, and no page failed or asked anybody else', async () => {
    const { administrator } = page;
    await administrator.goto(address);
    await administrator.getByRole('link', { name: 'Organisasjonen' }).click();
    await administrator.getByText('Tillitsvalgt (demo)').first().waitFor();
    await look(administrator, 'administrator');
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
