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
  await picture(page, `answers-${name}`);
  expect(await axe(page), name).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), name).toBe(0);
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
    await look(leader, 'faults');
    await idea.getByLabel('Går videre').check();
    await idea
      .getByLabel('Hvorfor?')
      .fill('Takk! Vi prøver nytt lys fra høsten, fordi mange er redde her.');
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
    await look(citizen, 'citizen');
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
    await look(leader, 'leader');
    await citizen.reload();
    await citizen.getByText('Alle ideer skal ha fått svar innen 1. desember 2030.').waitFor();
    expect(await citizen.getByText('venter fortsatt på svar').count()).toBe(0);
    await leader.getByLabel('Vis').selectOption({ label: 'Ikke nå (1)' });
    expect(await leader.getByRole('article').count()).toBe(1);
  });

  test('U62 nobody else is asked for anything, and no page fails', () => {
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
