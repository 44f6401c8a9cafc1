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
  await look(page, `proposals-${name}`);
}

/** A small picture in colours, as a file that a person chooses. */
async function photograph(page: Page) {
  const base64 = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 320;
    canvas.height = 200;
    const pen = canvas.getContext('2d');
    if (pen !== null) {
      pen.fillStyle = '#205080';
      pen.fillRect(0, 0, 320, 200);
      pen.fillStyle = '#f0c040';
      pen.fillRect(120, 60, 80, 80);
    }
    return canvas.toDataURL('image/png').split(',')[1] ?? '';
  });
  return { name: 'lampe.png', mimeType: 'image/png', buffer: Buffer.from(base64, 'base64') };
}

describe.each([phone, desk])('at $width px', (size) => {
  let leader: Page;
  let citizen: Page;
  let employee: Page;
  let posed: Posed;
  const idea = (page: Page) => page.getByRole('article', { name: 'Bedre lys i undergangen' });

  beforeAll(async () => {
    leader = await somebody(browser, size);
    await enterAs(leader, 'leder');
    posed = await pose(leader, `Trygg skolevei ${size.width}`, ['Ideer']);
    citizen = await somebody(browser, desk);
    await enterAs(citizen, 'innbygger');
    await openBoard(citizen, posed);
    await write(citizen, 'Bedre lys i undergangen');
    await citizen.setViewportSize(size);
    employee = await somebody(browser, size);
    await enterAs(employee, 'medarbeider');
  });

  test('N82 a citizen grows an idea into a proposal and is matched with who can do it', async () => {
    await employee.goto(`${posed.challenge}/forslag`);
    await employee.getByRole('button', { name: 'Si hva du kan' }).click();
    await employee.getByLabel('Hva kan du?').fill('Elektro\nLytte');
    await employee.getByRole('button', { name: 'Lagre', exact: true }).click();
    await employee.getByRole('button', { name: 'Ta bort alt' }).waitFor();

    await citizen.goto(`${posed.challenge}/forslag`);
    await idea(citizen).getByRole('button', { name: 'Gjør ideen til et forslag' }).click();
    await idea(citizen).getByRole('button', { name: 'Lagre forslaget' }).click();
    await idea(citizen).getByText('Skriv minst ett av feltene.').waitFor();
    await lookAt(citizen, 'faults');
    await idea(citizen).getByLabel('Første steg').fill('Telle hvor mange lamper som er slukket.');
    await idea(citizen).getByLabel('Det det koster').fill('Tjue tusen kroner og to kvelder.');
    await idea(citizen).getByLabel('Kompetanse vi trenger').fill('elektro');
    await idea(citizen).getByRole('button', { name: 'Lagre forslaget' }).click();
    await idea(citizen).getByText('har sagt at de kan dette: Medarbeider (demo)').waitFor();
    await lookAt(citizen, 'grown');

    await employee.reload();
    await employee.getByLabel('Vis', { exact: true }).selectOption({ label: 'Noe jeg kan (1)' });
    await idea(employee).getByText('du kan dette').waitFor();
  });

  test('N82 an employee pledges, is accepted and thanked, and all see it', async () => {
    await idea(employee).getByRole('button', { name: 'Tilby noe' }).click();
    await idea(employee).getByLabel('Tid', { exact: true }).check();
    await idea(employee).getByLabel('Beskriv det du tilbyr').fill('To kvelder i oktober.');
    await idea(employee).getByRole('button', { name: 'Gi tilbudet' }).click();
    const pledge = (page: Page) => idea(page).getByRole('group', { name: 'To kvelder i oktober.' });
    await pledge(employee).getByText('Tilbudt').waitFor();

    await citizen.reload();
    await pledge(citizen).getByRole('button', { name: 'Ta imot' }).click();
    await pledge(citizen).getByRole('button', { name: 'Ta imot' }).click();
    await pledge(citizen).getByText('Tatt imot', { exact: true }).waitFor();
    await pledge(citizen).getByRole('button', { name: 'Takk', exact: true }).click();
    await pledge(citizen).getByLabel('Skriv noen ord').fill('Så fint at du vil!');
    await pledge(citizen).getByRole('button', { name: 'Takk', exact: true }).click();
    await pledge(citizen).getByLabel('Skriv noen ord').waitFor({ state: 'detached' });
    await pledge(citizen).getByText('Det som har skjedd').click();
    await pledge(citizen).getByText('Så fint at du vil!').waitFor();
    await lookAt(citizen, 'pledged');
    await citizen.goto(posed.board);
    await citizen.getByText('Første steg: Telle hvor mange lamper som er slukket. · 1 bidrag').waitFor();
  });

  test('C80 the log of a pilot shows pictures with words for those who do not see them', async () => {
    await leader.goto(`${posed.challenge}/forsok`);
    await leader.getByRole('button', { name: 'Planlegg et forsøk' }).click();
    await leader.getByLabel('Hva skal prøves?').fill('Lys i undergangen');
    await leader.getByLabel('Hva tror vi vil skje, og hvorfor?').fill('Flere går.');
    await leader.getByLabel('Hva', { exact: true }).fill('Barn som går');
    await leader.getByLabel('Første dag').fill('2026-09-01');
    await leader.getByLabel('Siste dag').fill('2026-12-01');
    await leader.getByLabel('Hvem har ansvaret?').fill('Skolen');
    await leader.getByLabel('Hvilken kompetanse trengs?').fill('elektro');
    await leader.getByRole('button', { name: 'Lagre forsøket' }).click();
    await leader.getByRole('heading', { name: 'Lys i undergangen' }).waitFor();
    await leader.getByText('har sagt at de kan dette: Medarbeider (demo)').waitFor();

    await leader.getByRole('button', { name: 'Endre planen' }).click();
    expect(await leader.getByLabel('Hvem har ansvaret?').inputValue()).toBe('Skolen');
    await leader.getByLabel('Hva skal prøves?').fill('Lys i undergangen i vinter');
    await leader.getByRole('button', { name: 'Lagre forsøket' }).click();
    await leader.getByRole('heading', { name: 'Lys i undergangen i vinter' }).waitFor();

    await leader.getByRole('button', { name: 'Sett i gang' }).click();
    await leader.getByRole('button', { name: 'Skriv i loggen' }).click();
    await leader.getByLabel('Hva skjedde?').fill('Lampene er oppe.');
    await leader.getByLabel('Legg ved bilder').setInputFiles(await photograph(leader));
    await leader.getByLabel('Hva viser bildet?').waitFor();
    await leader.getByRole('button', { name: 'Legg i loggen' }).click();
    await leader.getByText('Dette må fylles ut.').waitFor();
    await lookAt(leader, 'picture-faults');
    await leader.getByLabel('Hva viser bildet?').fill('En gul lampe over undergangen');
    await leader.getByRole('button', { name: 'Legg i loggen' }).click();
    const shown = leader.getByRole('img', { name: 'En gul lampe over undergangen' });
    await shown.scrollIntoViewIfNeeded();
    await expect.poll(() => shown.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(320);
    await lookAt(leader, 'picture');
  });

  test('J80 a leader words a promise anew in the page, and it is in the history', async () => {
    await leader.goto(posed.challenge);
    await leader.getByLabel('Nytt løfte').fill('Vi prøver tre.');
    await leader.getByRole('button', { name: 'Lov dette' }).click();
    await leader.getByText('Endre ordlyden').click();
    await leader.getByLabel('Ny ordlyd').fill('Vi prøver to.');
    await leader.getByRole('button', { name: 'Lagre', exact: true }).first().click();
    await leader.getByText('Vi prøver to.').first().waitFor();
    await lookAt(leader, 'promise');
    await leader.getByText('Vis historien').click();
    await leader.getByText('endret et løfte').waitFor();
  });

  test('C82 who may change a lesson does so in the page', async () => {
    await leader.goto(`${posed.challenge}/laering`);
    await leader.getByRole('button', { name: 'Ta vare på en lærdom' }).click();
    await leader.getByLabel('Hva er lærdommen, kort sagt?').fill('Lys hjelper');
    await leader.getByLabel('Hva lærte dere?').fill('Flere gikk.');
    await leader.getByLabel('Ja', { exact: true }).check();
    await leader.getByRole('button', { name: 'Lagre lærdommen' }).click();
    await leader.getByRole('button', { name: 'Endre lærdommen: Lys hjelper' }).click();
    await leader.getByLabel('Hva lærte dere?').fill('Flere gikk, mest om morgenen.');
    await leader.getByRole('button', { name: 'Lagre lærdommen' }).click();
    await leader.getByText('Flere gikk, mest om morgenen.').waitFor();
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
  });
});
