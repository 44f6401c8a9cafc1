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
  phone,
  type Posed,
  somebody,
  strangers,
} from './browser';

const title = `Turnus som går rundt ${Date.now() % 100_000}`;

let browser: Browser;
let leader: Page;
let union: Page;
let posed: Posed;

beforeAll(async () => {
  browser = await launch();
  leader = await somebody(browser, desk);
  union = await somebody(browser, phone);
});

afterAll(async () => {
  await browser.close();
});

/** A picture to see at two widths, axe's findings, and nothing that sticks out to the side. */
async function look(page: Page, name: string): Promise<void> {
  await lookBoth(page, `journey-${name}`);
}

test('U50 a leader says with the question why, what and how, and that it touches employees', async () => {
  await enterAs(leader, 'leder');
  await leader.goto(`${address}/ny`);
  await leader.getByLabel('Kort navn').fill(title);
  await leader.getByLabel('Hva spør vi om?').fill('Hvordan lager vi en turnus som folk kan leve med?');
  await leader.getByLabel(/^Det berører ansatte/).check();
  expect(await leader.getByLabel(/^Med å utforske/).isChecked()).toBe(true);
  expect(await leader.getByLabel(/^Med ideer/).count()).toBe(0);
  await leader.getByText('Hvorfor, hva og hvordan').click();
  await leader.getByLabel('Hvorfor er dette viktig?').fill('Tre av ti slutter innen to år.');
  await leader.getByRole('button', { name: 'Sett inn forslag' }).click();
  await leader.getByLabel('3. God helse og livskvalitet').check();
  await leader.getByLabel('Medarbeider').check();
  await leader.getByLabel('Lenke til møtet').fill('http://mote.example/rom');
  await leader.getByLabel('Hva binder du deg til som leder?').fill('De tre med bredest støtte prøves ut.');
  await look(leader, 'pose');
  await leader.getByRole('button', { name: 'Still utfordringen' }).click();
  await leader.getByText('Lenken skal begynne med https://').waitFor();
  await leader.getByLabel('Lenke til møtet').fill('https://mote.example/rom');
  await leader.getByRole('button', { name: 'Still utfordringen' }).click();
  await leader.getByRole('heading', { name: 'Inviter andre' }).waitFor();
  const link = await leader.getByRole('link', { name: /\/b\// }).getAttribute('href');
  const board = await leader.getByRole('link', { name: 'Åpne tavla' }).getAttribute('href');
  posed = {
    challenge: leader.url(),
    board: `${address}${board ?? ''}`,
    code: (link ?? '').split('/b/')[1] ?? '',
  };
  const meeting = leader.getByRole('link', { name: /Åpne møtet hos mote\.example/ });
  expect(await meeting.getAttribute('rel')).toContain('noopener');
});

test('U51 what is missing for the next phase is told before anybody tries', async () => {
  expect(await leader.locator('[aria-current="step"]').innerText()).toContain('Utforske');
  await leader.getByText(/Mangler:.*En tillitsvalgt må bekrefte/).waitFor();
  expect(await leader.getByRole('button', { name: 'Bytt fase' }).count()).toBe(0);
  await look(leader, 'missing');
});

test('U52 a union representative sees it first, objects with words, and then confirms', async () => {
  await enterAs(union, 'tillitsvalgt');
  const waiting = union.getByRole('region', { name: 'Dette venter på deg' });
  await waiting.getByRole('link', { name: title }).waitFor();
  const places = await union.evaluate(() =>
    [...document.querySelectorAll('h2')].map((heading) => heading.textContent),
  );
  expect(places.indexOf('Dette venter på deg')).toBeLessThan(places.indexOf('Utfordringer'));
  await look(union, 'waiting');
  await waiting.getByRole('link', { name: title }).click();
  await union.getByLabel('Jeg har innvendinger').check();
  await union.getByRole('button', { name: 'Si det' }).click();
  await union.getByText('Skriv noe her.').waitFor();
  await union.getByLabel('Med dine ord').fill('Nattevaktene er ikke spurt.');
  await union.getByRole('button', { name: 'Si det' }).click();
  await union.getByText('Tillitsvalgte har innvendinger', { exact: true }).waitFor();
  await look(union, 'objected');

  await leader.goto(posed.challenge);
  await leader.getByText(/Mangler:.*Tillitsvalgte har innvendinger/).waitFor();
  await leader.getByText('Nattevaktene er ikke spurt.').waitFor();

  await union.getByLabel('Medvirkningen er avtalt').check();
  await union.getByLabel('Med dine ord').fill('Nattevaktene er med i gruppa nå.');
  await union.getByRole('button', { name: 'Si det' }).click();
  await union.getByText('Medvirkningen er avtalt med tillitsvalgte').waitFor();
  await union.goto(address);
  await union.getByRole('heading', { name: 'Utfordringer' }).waitFor();
  expect(await union.getByRole('region', { name: 'Dette venter på deg' }).getByText(title).count()).toBe(0);
});

test('U53 then the leader moves it on and says why', async () => {
  await leader.goto(posed.challenge);
  await leader.getByLabel('Hvorfor nå? (valgfritt)').fill('Alle er med.');
  await leader.getByRole('button', { name: 'Bytt fase' }).click();
  await leader.locator('[aria-current="step"]', { hasText: 'Finne ideer' }).waitFor();
});

test('U54 who joins is shown once what is agreed on, and it is in nobody’s way', async () => {
  const citizen = await somebody(browser, phone);
  await citizen.goto(`${address}/b/${posed.code}`);
  await citizen.getByLabel('Din idé').fill('La folk bytte vakter selv');
  await citizen.getByRole('button', { name: 'Send inn ideen' }).click();
  await citizen.locator('main').getByText('Takk! Ideen din er på tavla.').waitFor();
  await citizen.getByText('Før vi begynner: dette er vi enige om.').waitFor();
  await look(citizen, 'note');
  await citizen.getByRole('link', { name: 'Les mer' }).click();
  await citizen.getByText('Vi snakker om saken, ikke om personen.').waitFor();
  await citizen.getByText('De tre med bredest støtte prøves ut.').waitFor();
  await look(citizen, 'guest');
  await citizen.getByRole('button', { name: 'Jeg har lest det' }).click();
  await citizen.getByText('Du har lest dette.').waitFor();
  await openBoard(citizen, posed);
  expect(await citizen.getByText('Før vi begynner').count()).toBe(0);
  await citizen.goto(`${address}/b/${posed.code}`);
  await citizen.getByText('La folk bytte vakter selv').waitFor();
  expect(await citizen.getByText('Før vi begynner').count()).toBe(0);

  await leader.getByRole('button', { name: 'Endre rammene' }).click();
  await leader.getByLabel('Kjøreregler').fill('Vi hører hverandre ut før vi svarer.');
  await look(leader, 'edit');
  await leader.getByRole('button', { name: 'Lagre rammene' }).click();
  await leader.getByRole('button', { name: 'Endre rammene' }).waitFor();
  await citizen.reload();
  await citizen.getByText('Rammene er endret siden du leste dem.').waitFor();
  await citizen.getByRole('button', { name: 'Jeg har lest det' }).click();
  expect(await citizen.getByText('Rammene er endret').count()).toBe(0);
});

test('U59 who is at the board sees at once that it has moved', async () => {
  const citizen = await somebody(browser, phone);
  await citizen.goto(`${address}/b/${posed.code}`);
  await citizen.getByText('La folk bytte vakter selv').waitFor();
  await leader.goto(posed.challenge);
  await leader.getByRole('button', { name: 'Bytt fase' }).click();
  await citizen.getByText('Fasen er nå utvikle.').waitFor();
  await look(citizen, 'moved');
});

test('U55 a leader accounts for what was promised', async () => {
  await leader.goto(posed.challenge);
  await leader.getByText('Gjør opp', { exact: true }).click();
  await leader.getByLabel('Hvordan gikk det?').selectOption('Delvis holdt');
  await leader.getByRole('button', { name: 'Lagre', exact: true }).click();
  await leader.getByText('Skriv noe her.').waitFor();
  await leader.getByLabel('Hva skjedde, og hvorfor?').fill('Én lot seg ikke prøve.');
  await leader.getByRole('button', { name: 'Lagre', exact: true }).click();
  await leader.locator('blockquote', { hasText: 'Én lot seg ikke prøve.' }).waitFor();
});

test('U56 the history shows it all, with who and the words before and after', async () => {
  await leader.getByText('Vis historien').click();
  const history = leader.getByRole('region', { name: 'Historien' });
  await history.getByText('stilte utfordringen').waitFor();
  const told = await history.innerText();
  for (const each of [
    'Nattevaktene er ikke spurt.',
    'Nattevaktene er med i gruppa nå.',
    'Fra «Utforske» til «Finne ideer»',
    'Alle er med.',
    'endret rammene',
    'Før: Vi hører hverandre ut før vi svarer.',
    'gjorde opp for et løfte',
    'Tillitsvalgt (demo)',
    'Leder (demo)',
  ]) {
    expect(told).toContain(each);
  }
  await look(leader, 'history');
});

test('U57 the list is filtered by sustainability goal', async () => {
  await leader.goto(address);
  await leader.getByRole('heading', { name: 'Utfordringer' }).waitFor();
  const filter = leader.getByLabel('Vis bare utfordringer for et bærekraftsmål');
  const ours = leader
    .getByRole('region', { name: 'Utfordringer' })
    .getByRole('link', { name: title, exact: true });
  await filter.selectOption('3. God helse og livskvalitet');
  await ours.waitFor();
  await filter.selectOption('14. Livet i havet');
  await ours.waitFor({ state: 'detached' });
  await look(leader, 'home');
});

test('J82 the ways between the pages stand grouped by what one does, and fold away on a phone', async () => {
  const nav = leader.getByRole('navigation', { name: 'Sidene om utfordringen' });
  await leader.goto(`${posed.challenge}/behov`);
  await nav.getByRole('list', { name: 'Forstå' }).getByRole('link', { name: 'Behov' }).waitFor();
  const rows = await nav
    .getByRole('link')
    .evaluateAll((links) => new Set(links.map((link) => link.getBoundingClientRect().top)).size);
  expect(rows).toBe(1);
  expect(await nav.getByRole('link').count()).toBe(11);
  await leader.setViewportSize(phone);
  expect(await nav.getByRole('link').count()).toBe(0);
  const toggle = nav.getByRole('button', { name: 'Her: Behov' });
  await toggle.press('Enter');
  await nav.getByRole('link', { name: 'Behov' }).waitFor();
  await look(leader, 'ways');
  await toggle.press('Tab');
  await leader.keyboard.press('Escape');
  expect(await toggle.evaluate((button) => document.activeElement === button)).toBe(true);
  expect(await nav.getByRole('link').count()).toBe(0);
  await toggle.press('Enter');
  await nav.getByRole('link', { name: 'Innsikt' }).press('Enter');
  await nav.getByRole('button', { name: 'Her: Innsikt' }).waitFor();
  expect(await nav.getByRole('link').count()).toBe(0);
  await leader.setViewportSize(desk);
});

test('U58 nynorsk and English say it in their own words', async () => {
  for (const [language, words] of [
    ['nn', ['Reisa', 'Det vi er samde om', 'Tilsette og tillitsvalde', 'Historia']],
    ['en', ['The journey', 'What we agree on', 'Employees and union', 'The history']],
  ] as const) {
    await leader.evaluate((chosen) => localStorage.setItem('samskap.language', chosen), language);
    await leader.goto(posed.challenge);
    for (const each of words) await leader.getByRole('heading', { name: each, exact: true }).waitFor();
    await look(leader, `in-${language}`);
  }
  expect(complaints).toEqual([]);
  expect(strangers).toEqual([]);
});
