/**
 * Keeps the outbox on the device and sends it: one command at a time, in order, each with the id it was made with.
 * Of several tabs one sends, and all show the same.
 */
import type { Device } from './device';
import {
  added,
  backoffMilliseconds,
  type Entry,
  joined,
  nextToSend,
  outcome,
  replaced,
  seen,
  without,
} from './outbox';
import type { IdeaCommand, CommandId, Reply } from './wire';

type Told = { tell: 'changed' } | { tell: 'accepted'; command: IdeaCommand; seq: number };

export interface CourierNeeds {
  device: Device;
  /** Names the person and the board. */
  box: string;
  /** Fails when the outcome is unknown. */
  send: (command: IdeaCommand) => Promise<Reply>;
  changed: () => void;
  /** Told in every tab, once the command is durable. */
  accepted: (command: IdeaCommand, seq: number) => void;
}

export class Courier {
  /** What is on the device, and what was accepted but not yet seen. */
  #entries: Entry[] = [];
  /** What is on its way to the device; it is shown, and not yet sent. */
  #drafts: Entry[] = [];
  /** Accepted or let go: the device may still hold them for a moment, and they are not to be sent again. */
  readonly #done = new Set<CommandId>();
  #attempt = 0;
  #seq = 0;
  #over = false;
  #rung = false;
  #resume: () => void = () => undefined;
  readonly #release = new AbortController();
  readonly #needs: CourierNeeds;
  readonly #channel: BroadcastChannel;

  constructor(needs: CourierNeeds) {
    this.#needs = needs;
    this.#channel = new BroadcastChannel(`samskap ${needs.box}`);
    this.#channel.onmessage = (message: MessageEvent<Told>) => void this.#hear(message.data);
  }

  get entries(): readonly Entry[] {
    return [...this.#entries, ...this.#drafts];
  }

  /** The commands that were stored earlier are shown and sent first. */
  async open(): Promise<void> {
    await this.#reload();
    void this.#sendAlone();
  }

  close(): void {
    this.#over = true;
    this.#release.abort();
    this.#channel.close();
    this.#wake();
  }

  /** Shown at once; sent when it is on the device. */
  async add(command: IdeaCommand): Promise<void> {
    this.#drafts = added(this.#drafts, command);
    this.#needs.changed();
    await this.#store((entries) => added(entries, command));
    this.#drafts = without(this.#drafts, command.id);
    await this.#reload();
    this.#wake();
  }

  async discard(id: CommandId): Promise<void> {
    this.#done.add(id);
    this.#show(without(this.#entries, id));
    await this.#store((entries) => without(entries, id));
  }

  /** The board is known up to here: accepted commands need not be shown on top of it any more. */
  seenUpTo(seq: number): void {
    this.#seq = seq;
    const left = seen(this.#entries, seq);
    if (left !== this.#entries) this.#show(left);
  }

  /** The connection is back: no need to wait out the last pause. */
  hurry(): void {
    this.#attempt = 0;
    this.#wake();
  }

  async #sendAlone(): Promise<void> {
    if (!('locks' in navigator)) {
      await this.#sendAll();
      return;
    }
    const name = `samskap ${this.#needs.box}`;
    try {
      await navigator.locks.request(name, { signal: this.#release.signal }, () => this.#sendAll());
    } catch (error) {
      if (!this.#release.signal.aborted) throw error;
    }
  }

  async #sendAll(): Promise<void> {
    await this.#reload();
    while (!this.#isOver()) {
      const command = nextToSend(this.#entries);
      if (command === undefined) await this.#pause();
      else if (!(await this.#deliver(command))) await this.#pause(backoffMilliseconds(this.#attempt++));
      else this.#attempt = 0;
    }
  }

  #isOver(): boolean {
    return this.#over;
  }

  /** Whether the command has its outcome. */
  async #deliver(command: IdeaCommand): Promise<boolean> {
    let reply: Reply;
    try {
      reply = await this.#needs.send(command);
    } catch {
      return false;
    }
    const verdict = outcome(command, reply);
    if (verdict.then === 'try-again') return false;
    await this.#settle(verdict.entry);
    return true;
  }

  async #settle(entry: Entry): Promise<void> {
    if (entry.is !== 'accepted') {
      this.#show(replaced(this.#entries, entry));
      await this.#store((entries) => replaced(entries, entry));
      return;
    }
    this.#done.add(entry.command.id);
    this.#needs.accepted(entry.command, entry.seq);
    this.#tell({ tell: 'accepted', command: entry.command, seq: entry.seq });
    this.#show(seen(replaced(this.#entries, entry), this.#seq));
    await this.#store((entries) => without(entries, entry.command.id));
  }

  async #hear(told: Told): Promise<void> {
    if (told.tell === 'accepted') {
      this.#done.add(told.command.id);
      this.#needs.accepted(told.command, told.seq);
      const accepted: Entry = { is: 'accepted', command: told.command, seq: told.seq };
      this.#show(seen(replaced(this.#entries, accepted), this.#seq));
      return;
    }
    await this.#reload();
    this.#wake();
  }

  async #reload(): Promise<void> {
    const stored = await this.#needs.device.read<Entry[]>(this.#key(), []);
    this.#show(joined(stored, this.#entries, this.#done));
  }

  async #store(next: (entries: Entry[]) => Entry[]): Promise<void> {
    await this.#needs.device.change<Entry[]>(this.#key(), [], next);
    this.#tell({ tell: 'changed' });
  }

  #key(): string {
    return `outbox ${this.#needs.box}`;
  }

  #tell(told: Told): void {
    if (!this.#over) this.#channel.postMessage(told);
  }

  #show(entries: Entry[]): void {
    this.#entries = entries;
    this.#needs.changed();
  }

  #wake(): void {
    this.#rung = true;
    this.#resume();
  }

  /** Until it is woken, or the time is over; a call that came before is not lost. */
  async #pause(milliseconds?: number): Promise<void> {
    if (!this.#rung) {
      await new Promise<void>((resume) => {
        this.#resume = resume;
        if (milliseconds !== undefined) setTimeout(resume, milliseconds);
      });
    }
    this.#rung = false;
  }
}
