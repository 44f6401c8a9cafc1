/** What the bench does inside the page. Each function is sent there by its text, so it uses nothing from outside itself. */

interface Kept extends Window {
  benchSocket?: WebSocket;
  benchSubscription?: string;
  /** When the last message came, before anything was done with it. */
  benchHeard?: number;
}

/** Keeps the page's socket and the id of its subscription to presence. */
export function keepSocket(): void {
  const kept = window as Kept;
  const Real = window.WebSocket;
  window.WebSocket = class extends Real {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols);
      kept.benchSocket = this;
      this.addEventListener('message', () => (kept.benchHeard = performance.now()));
    }

    override send(data: string | ArrayBufferLike | Blob | ArrayBufferView): void {
      const text = typeof data === 'string' ? data : '';
      const id = /^id:(.*)$/m.exec(text)?.[1];
      if (text.startsWith('SUBSCRIBE') && text.includes('.presence') && id !== undefined)
        kept.benchSubscription = id;
      super.send(data as string);
    }
  };
}

/** Adds cards by the HTTP interface, as fast as it takes them: half in areas, half free in rows. */
export async function fill({ board, cards }: { board: string; cards: number }): Promise<void> {
  const snapshot = (await (await fetch(`/api/boards/${board}/snapshot`)).json()) as {
    areas: { id: string }[];
  };
  const token = /XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1] ?? '';
  const words = ['trygg', 'skole', 'buss', 'lys', 'sammen', 'frivillig', 'ansatte', 'kveld', 'møte', 'tid'];
  const add = async (index: number): Promise<void> => {
    const area = snapshot.areas[index % 10];
    const text = Array.from({ length: 12 }, (_, at) => words[(index * 7 + at * 3) % words.length]).join(' ');
    const position =
      area === undefined
        ? { x: 16 + (Math.floor(index / 2) % 25) * 288, y: 16 + Math.floor(index / 50) * 232 }
        : { x: 0, y: index * 100 };
    const command = {
      type: 'AddIdea',
      id: crypto.randomUUID(),
      idea: crypto.randomUUID(),
      text: `Kort ${index} ${text}`,
      position,
      ...(area === undefined ? {} : { area: area.id }),
    };
    for (;;) {
      const answer = await fetch(`/api/boards/${board}/commands`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': decodeURIComponent(token) },
        body: JSON.stringify(command),
      });
      if (answer.ok) return;
      if (answer.status !== 429 && answer.status < 500) {
        const why = await answer.text();
        if (!why.includes('too')) throw new Error(`${answer.status} ${why}`);
      }
      await new Promise((later) => setTimeout(later, 500));
    }
  };
  for (let from = 0; from < cards; from += 10)
    await Promise.all(Array.from({ length: Math.min(10, cards - from) }, (_, at) => add(from + at)));
}

/** The times between frames, for so long. */
export function framesDuring(milliseconds: number): Promise<number[]> {
  return new Promise((done) => {
    const all: number[] = [];
    const from = performance.now();
    let last = from;
    const frame = (now: number) => {
      all.push(now - last);
      last = now;
      if (now - from < milliseconds) requestAnimationFrame(frame);
      else done(all.slice(1));
    };
    requestAnimationFrame(frame);
  });
}

/** A room full of people comes, and from then on fifty of them point somewhere ten times a second. */
export function crowdArrives({ board, people }: { board: string; people: number }): void {
  const kept = window as Kept;
  const tell = (update: object) =>
    kept.benchSocket?.dispatchEvent(
      new MessageEvent('message', {
        data:
          `MESSAGE\nsubscription:${kept.benchSubscription ?? ''}\nmessage-id:b\n` +
          `destination:/topic/boards.${board}.presence\ncontent-type:application/json\n\n` +
          `${JSON.stringify({ board, left: [], typing: 3, ...update })}\0`,
      }),
    );
  const everybody = Array.from({ length: people }, (_, index) => ({
    participant: `bench-${index}`,
    name: `Person ${index}`,
    role: 'medarbeider',
    guest: false,
  }));
  for (let from = 0; from < people; from += 200)
    tell({ all: from === 0, here: everybody.slice(from, from + 200), count: people, pointing: [] });
  let tick = 0;
  setInterval(() => {
    tick += 1;
    const pointing = Array.from({ length: 50 }, (_, index) => ({
      participant: `bench-${(tick * 50 + index) % people}`,
      cursor: { x: (tick * 31 + index * 97) % 4_000, y: (tick * 17 + index * 53) % 3_000 },
    }));
    tell({ all: false, here: [], count: people, pointing });
  }, 100);
}

/** As many changes of presence at once as a long meeting has. */
export async function pointers(wish: { board: string; updates: number; people: number }): Promise<void> {
  const kept = window as Kept;
  for (let at = 0; at < wish.updates; at += 1) {
    const pointing = Array.from({ length: 50 }, (_, index) => ({
      participant: `bench-${(at * 50 + index) % wish.people}`,
      cursor: { x: (at * 31 + index * 97) % 4_000, y: (at * 17 + index * 53) % 3_000 },
    }));
    const body = {
      board: wish.board,
      all: false,
      here: [],
      left: [],
      count: wish.people,
      pointing,
      typing: at % 5,
    };
    kept.benchSocket?.dispatchEvent(
      new MessageEvent('message', {
        data:
          `MESSAGE\nsubscription:${kept.benchSubscription ?? ''}\nmessage-id:b\n` +
          `destination:/topic/boards.${wish.board}.presence\ncontent-type:application/json\n\n` +
          `${JSON.stringify(body)}\0`,
      }),
    );
    if (at % 20 === 0) await new Promise((later) => setTimeout(later, 0));
  }
}

/**
 * How long it takes from a change's message being at the page until a frame shows it: the words of a card in sight are
 * changed over HTTP, and the time runs from the socket's message that has them.
 */
export async function changeOnScreen(wish: { board: string; times: number }): Promise<number[]> {
  const kept = window as Kept;
  const token = decodeURIComponent(/XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1] ?? '');
  interface Idea {
    idea: string;
    version: number;
  }
  const snapshot = (await (await fetch(`/api/boards/${wish.board}/snapshot`)).json()) as { ideas: Idea[] };
  const shown = document.querySelector<HTMLElement>('[data-card]')?.dataset.card;
  const target = snapshot.ideas.find(({ idea }) => idea === shown);
  if (target === undefined || kept.benchSocket === undefined) throw new Error('No card to change');
  const socket = kept.benchSocket;
  const all: number[] = [];
  for (let time = 0; time < wish.times; time += 1) {
    const marker = `Endret ${crypto.randomUUID()}`;
    const took = new Promise<number>((done) => {
      const listener = (event: MessageEvent) => {
        const data = event.data as string | ArrayBuffer;
        const from = kept.benchHeard ?? 0;
        const text = typeof data === 'string' ? data : new TextDecoder().decode(data);
        if (!text.includes(marker)) return;
        socket.removeEventListener('message', listener);
        const card = () => document.querySelector(`[data-card="${target.idea}"]`);
        const look = () => {
          if (card()?.textContent.includes(marker) === true) done(performance.now() - from);
          else requestAnimationFrame(look);
        };
        look();
      };
      socket.addEventListener('message', listener);
    });
    const command = {
      type: 'EditIdea',
      id: crypto.randomUUID(),
      idea: target.idea,
      text: marker,
      basedOn: target.version + time,
    };
    await fetch(`/api/boards/${wish.board}/commands`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token },
      body: JSON.stringify(command),
    });
    all.push(await took);
  }
  return all;
}
