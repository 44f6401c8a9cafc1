/** What is kept on the device. Where the browser keeps nothing (private mode, full disk), memory serves, and says so. */
import { createStore, get, update, type UseStore } from 'idb-keyval';

export class Device {
  readonly #store: UseStore | undefined;
  readonly #memory = new Map<string, unknown>();
  #durable: boolean;

  constructor(name = 'samskap') {
    this.#store = openStore(name);
    this.#durable = this.#store !== undefined;
  }

  /** False once something could only be kept in memory. */
  get durable(): boolean {
    return this.#durable;
  }

  async read<T>(key: string, otherwise: T): Promise<T> {
    if (this.#durable) {
      try {
        const value = await get<T>(key, this.#store);
        this.#memory.set(key, value);
      } catch {
        this.#durable = false;
      }
    }
    return this.#remembered(key, otherwise);
  }

  /** Reads, changes and writes in one transaction, so that two tabs never undo each other. */
  async change<T>(key: string, otherwise: T, next: (value: T) => T): Promise<void> {
    if (this.#durable) {
      try {
        let written = otherwise;
        await update<T>(key, (value) => (written = next(value ?? otherwise)), this.#store);
        this.#memory.set(key, written);
        return;
      } catch {
        this.#durable = false;
      }
    }
    this.#memory.set(key, next(this.#remembered(key, otherwise)));
  }

  #remembered<T>(key: string, otherwise: T): T {
    return (this.#memory.get(key) as T | undefined) ?? otherwise;
  }
}

function openStore(name: string): UseStore | undefined {
  return typeof indexedDB === 'undefined' ? undefined : createStore(name, 'kept');
}
