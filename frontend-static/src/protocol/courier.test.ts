import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Courier } from './courier';
import { Device } from './device';
import { backoffMilliseconds } from './outbox';
import type { IdeaCommand, Reply } from './wire';

const idea = (id: string): IdeaCommand => ({ type: 'AddIdea', id, idea: `idea ${id}`, text: 'Noe' });
const accepted = (command: string, seq: number): Reply => ({ outcome: 'accepted', command, seq });
const ids = (courier: Courier) => courier.entries.map(({ command }) => command.id);

/** As the browser's: one holder at a time, in the order of asking. */
function locks() {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request: (_name: string, { signal }: { signal: AbortSignal }, run: () => Promise<void>) => {
      last = last.then(() => (signal.aborted ? undefined : run()));
      return last;
    },
  };
}

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: locks() });
});

let boxes = 0;
const open: Courier[] = [];

function courier(box: string, send: (command: IdeaCommand) => Promise<Reply>): Courier {
  const made = new Courier({
    device: new Device('test'),
    box,
    send,
    changed: () => undefined,
    accepted: () => undefined,
  });
  open.push(made);
  return made;
}

function newBox(): string {
  boxes += 1;
  return `box ${boxes}`;
}

const offline = () => Promise.reject(new Error('offline'));

afterEach(() => {
  for (const each of open.splice(0)) each.close();
});

test('U14 commands are sent one at a time in the order they were made, and go when their event is seen', async () => {
  const sent: string[] = [];
  let busy = 0;
  const mine = courier(newBox(), async (command) => {
    busy += 1;
    expect(busy).toBe(1);
    await Promise.resolve();
    busy -= 1;
    sent.push(command.id);
    return accepted(command.id, sent.length);
  });
  await mine.open();
  await Promise.all(['a', 'b', 'c'].map((id) => mine.add(idea(id))));
  await vi.waitFor(() => expect(sent).toEqual(['a', 'b', 'c']));
  await vi.waitFor(() => expect(mine.entries.every(({ is }) => is === 'accepted')).toBe(true));
  mine.seenUpTo(3);
  expect(mine.entries).toEqual([]);
});

test('U14 fault2 a command that was not answered is sent after a reload with the id it was made with', async () => {
  const box = newBox();
  const before = courier(box, offline);
  await before.open();
  await before.add(idea('a'));
  before.close();
  const sent: string[] = [];
  const after = courier(box, (command) => {
    sent.push(command.id);
    return Promise.resolve(accepted(command.id, 1));
  });
  await after.open();
  expect(ids(after)).toEqual(['a']);
  await vi.waitFor(() => expect(sent).toEqual(['a']));
});

test('U14 a command is on the device before it is sent', async () => {
  const box = newBox();
  const device = new Device('test');
  const stored: number[] = [];
  const mine = courier(box, async (command) => {
    stored.push((await device.read<unknown[]>(`outbox ${box}`, [])).length);
    return accepted(command.id, 1);
  });
  await mine.open();
  await mine.add(idea('a'));
  await vi.waitFor(() => expect(stored).toEqual([1]));
});

test('U15 fault6 fault16 a refusal that may pass is tried again with the same id; a final one keeps the command and its reason', async () => {
  const sent: string[] = [];
  const mine = courier(newBox(), (command) => {
    sent.push(command.id);
    const code = sent.length === 1 ? 'busy' : 'phase.closed';
    return Promise.resolve({ outcome: 'rejected', command: command.id, code, message: 'Nei' });
  });
  await mine.open();
  await mine.add(idea('a'));
  await vi.waitFor(() => expect(sent).toEqual(['a']));
  mine.hurry();
  await vi.waitFor(() =>
    expect(mine.entries).toMatchObject([{ is: 'refused', refused: { code: 'phase.closed' } }]),
  );
  expect(sent).toEqual(['a', 'a']);
  await mine.discard('a');
  expect(mine.entries).toEqual([]);
});

test('U15 each try waits longer than the last, up to half a minute', () => {
  expect([0, 1, 2, 9].map(backoffMilliseconds)).toEqual([1_000, 2_000, 4_000, 30_000]);
});

test('U16 what one tab has not sent is shown in the other tab too', async () => {
  const box = newBox();
  const one = courier(box, offline);
  const other = courier(box, offline);
  await one.open();
  await other.open();
  await one.add(idea('a'));
  await vi.waitFor(() => expect(ids(other)).toEqual(['a']));
});

test('U16 of two tabs one sends, and both see what became of it', async () => {
  const box = newBox();
  const sent: string[] = [];
  const send = (tab: string) => (command: IdeaCommand) => {
    sent.push(`${tab} ${command.id}`);
    return Promise.resolve(accepted(command.id, 1));
  };
  const one = courier(box, send('one'));
  const other = courier(box, send('other'));
  await one.open();
  await other.open();
  await other.add(idea('a'));
  await vi.waitFor(() => expect(sent).toEqual(['one a']));
  await vi.waitFor(() => expect(other.entries).toMatchObject([{ is: 'accepted', seq: 1 }]));
  one.close();
  await other.add(idea('b'));
  await vi.waitFor(() => expect(sent).toEqual(['one a', 'other b']));
});

test('U17 where the device keeps nothing, memory serves, and the page can say so', async () => {
  const kept = globalThis.indexedDB;
  vi.stubGlobal('indexedDB', undefined);
  const device = new Device('none');
  await device.change<string[]>('key', [], (list) => [...list, 'a']);
  await device.change<string[]>('key', [], (list) => [...list, 'b']);
  expect(await device.read<string[]>('key', [])).toEqual(['a', 'b']);
  expect(device.durable).toBe(false);
  vi.stubGlobal('indexedDB', kept);
});

test('U17 a device that stops keeping things in the middle loses nothing of what it was given', async () => {
  const device = new Device('failing');
  await device.change<string[]>('key', [], (list) => [...list, 'a']);
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await device.change<string[]>('key', [], (list) => [...list, 'b']);
  vi.restoreAllMocks();
  expect(await device.read<string[]>('key', [])).toEqual(['a', 'b']);
  expect(device.durable).toBe(false);
});
