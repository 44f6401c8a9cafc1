/** Measures a large board in the browser, against a server that runs: `SAMSKAP_URL=… npm run bench`. Nothing here is a test. */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from 'playwright-core';
import { test } from 'vitest';
import { address, desk, enterAs, launch, pose, type Posed, somebody } from '../e2e/browser';
import { changeOnScreen, crowdArrives, fill, framesDuring, keepSocket, pointers } from './inPage';

const cards = Number(process.env.CARDS ?? 2_000);
const people = Number(process.env.PEOPLE ?? 1_000);
const slowdown = 4;
const bitsPerSecond = 1_600_000;
const roundTripMilliseconds = 150;

test('a large board, measured', async () => {
  console.log(`Measured against ${address}`);
  const browser = await launch();
  try {
    const page = await somebody(browser, desk);
    await page.addInitScript(keepSocket);
    await enterAs(page, 'leder');
    const posed = await pose(page, 'Målt tavle', ['En', 'To', 'Tre', 'Fire', 'Fem']);
    await page.goto(posed.board);
    await page.getByText('Lagret', { exact: true }).waitFor();
    console.log(`Filling a board with ${cards} cards …`);
    await page.evaluate(fill, { board: boardOf(posed), cards });
    await measure(page, posed);
  } finally {
    await browser.close();
  }
});

async function measure(page: Page, posed: Posed): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  tell('CPU', `${slowdown} times slower, ${cards} cards, ${people} made-up people`);
  await opening(page, posed, session);
  await page.waitForTimeout(3_000);
  await page.evaluate(crowdArrives, { board: boardOf(posed), people });
  await page.waitForTimeout(2_000);
  await pan(page);
  await drag(page);
  tell('Wire to screen', times(await page.evaluate(changeOnScreen, { board: boardOf(posed), times: 30 })));
  await memory(page, posed, session);
  scripts();
}

/** From asking for the address to the first card being there and the page taking a key. */
async function opening(page: Page, { board }: Posed, session: CDPSession): Promise<void> {
  const network = { offline: false, latency: roundTripMilliseconds, uploadThroughput: bitsPerSecond / 8 };
  const all: number[] = [];
  for (const cached of [false, true]) {
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: !cached });
    await session.send('Network.emulateNetworkConditions', {
      ...network,
      downloadThroughput: bitsPerSecond / 8,
    });
    await page.goto('about:blank');
    const from = Date.now();
    await page.goto(board, { waitUntil: 'commit' });
    await page.locator('[data-card]').first().waitFor();
    all.push(Date.now() - from);
  }
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 0,
    uploadThroughput: -1,
    downloadThroughput: -1,
  });
  tell('Opening', `${all[0] ?? 0} ms the first time, ${all[1] ?? 0} ms with the scripts at hand`);
}

async function pan(page: Page): Promise<void> {
  const surface = page.locator('[data-surface]');
  await surface.hover({ position: { x: 400, y: 300 } });
  const frames = page.evaluate(framesDuring, 6_000);
  const from = Date.now();
  let step = 0;
  while (Date.now() - from < 6_000) {
    step += 1;
    await page.mouse.wheel(step % 7 === 0 ? 60 : 0, step % 200 < 150 ? 80 : -80);
    await page.waitForTimeout(16);
  }
  tell('Frames while panning', times(await frames));
}

async function drag(page: Page): Promise<void> {
  await page.locator('[data-surface]').evaluate((each) => each.scrollTo(0, 0));
  const handle = page.locator('[data-handle]').first();
  await handle.waitFor();
  const box = await handle.boundingBox();
  if (box === null) throw new Error('No handle');
  await page.mouse.move(box.x + 8, box.y + 8);
  await page.mouse.down();
  const frames = page.evaluate(framesDuring, 6_000);
  const from = Date.now();
  let step = 0;
  while (Date.now() - from < 6_000) {
    step += 1;
    await page.mouse.move(300 + 250 * Math.sin(step / 9), 450 + 150 * Math.cos(step / 13));
    await page.waitForTimeout(16);
  }
  const measured = await frames;
  await page.keyboard.press('Escape');
  await page.mouse.up();
  tell('Frames while dragging', times(measured));
}

async function memory(page: Page, posed: Posed, session: CDPSession): Promise<void> {
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize / 1e6;
  };
  const before = await heap();
  const held: string[] = [];
  for (let round = 0; round < 3; round += 1) {
    await page.evaluate(pointers, { board: boardOf(posed), updates: 1_000, people });
    await page.evaluate(changeOnScreen, { board: boardOf(posed), times: 30 });
    held.push(`${(await heap()).toFixed(1)} MB`);
  }
  tell(
    'Memory',
    `${before.toFixed(1)} MB, then after each thousand updates of presence and thirty changes ${held.join(', ')}`,
  );
}

/** What the board's page loads, gzipped, from the build beside this file. */
function scripts(): void {
  const output = 'target/classes/static';
  if (!existsSync(`${output}/.vite/manifest.json`)) return;
  interface Chunk {
    file: string;
    imports?: string[];
  }
  const manifest = JSON.parse(readFileSync(`${output}/.vite/manifest.json`, 'utf8')) as Record<string, Chunk>;
  const found = new Set<string>();
  const collect = (key: string) => {
    const chunk = manifest[key];
    if (chunk === undefined || found.has(chunk.file)) return;
    found.add(chunk.file);
    chunk.imports?.forEach(collect);
  };
  collect('index.html');
  collect('src/board/view/BoardPage.tsx');
  const total = [...found].reduce((sum, file) => sum + gzipSync(readFileSync(`${output}/${file}`)).length, 0);
  tell('Script of the board', `${(total / 1_000).toFixed(1)} kB gzipped`);
}

function boardOf({ board }: Posed): string {
  return board.split('/t/')[1] ?? '';
}

function times(all: readonly number[]): string {
  const sorted = [...all].sort((a, b) => a - b);
  const at = (part: number) => (sorted[Math.floor((sorted.length - 1) * part)] ?? 0).toFixed(1);
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms (${sorted.length})`;
}

function tell(what: string, figure: string): void {
  console.log(`${what.padEnd(24)}${figure}`);
}
