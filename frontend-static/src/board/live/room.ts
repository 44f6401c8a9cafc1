/**
 * One board, alive: joins connection, outbox, presence and what I know of myself into one value that the page draws,
 * and turns what I do into commands. It opens when the page shows the board and closes when it leaves.
 */
import { api } from '../../protocol/api';
import type { Connection } from '../../protocol/connection';
import { Courier } from '../../protocol/courier';
import { Device } from '../../protocol/device';
import { newId } from '../../protocol/ids';
import { Link } from '../../protocol/link';
import type { ReportWish } from '../../protocol/meeting';
import type { Entry } from '../../protocol/outbox';
import type {
  BoardId,
  Challenge,
  Cluster,
  ClusterId,
  IdeaCommand,
  IdeaId,
  Mark,
  Position,
  Reaction,
  Side,
  Snapshot,
  Reply,
  Stance,
  SteerCommand,
  Update,
  WireEvent,
} from '../../protocol/wire';
import { type Board, fromSnapshot } from '../model/board';
import { dependants, type Own, overlay, type SeenBoard, type SeenIdea } from '../model/optimistic';
import { reduce, withheld } from '../model/reduce';
import { type ActName, type Step, stepFor } from '../model/undo';
import { alone, type Company, introduced, updated } from './company';
import { recall, rememberAnonymous, withAnonymous, withReaction, withStance } from './own';

export interface RoomState {
  connection: Connection;
  company: Company;
  /** What is shown, once the board and the person are known. */
  opened: Opened | undefined;
}

export interface Opened {
  board: Board;
  challenge: Challenge;
  own: Own;
  seen: SeenBoard;
  entries: readonly Entry[];
  /** False where this device keeps nothing over a reload. */
  durable: boolean;
}

export interface NewIdea {
  text: string;
  area?: string;
  position?: Position;
  anonymous?: boolean;
  buildsOn?: IdeaId;
}

/** What came of taking something back: what it was, or why not. */
export type Undone = ActName | 'changed' | 'nothing';

const mostSteps = 100;
const peopleDelayMilliseconds = 1_500;
const typingMilliseconds = 3_000;
const doingMilliseconds = 15_000;

export class Room {
  readonly board: BoardId;
  readonly #device = new Device();
  readonly #link: Link;
  readonly #listeners = new Set<() => void>();
  readonly #arrivals = new Set<(events: readonly WireEvent[]) => void>();
  readonly #reports = new Set<(wish: ReportWish) => void>();
  #courier: Courier | undefined;
  #board: Board | undefined;
  #challenge: Challenge | undefined;
  #own: Own | undefined;
  /** The events of which I know only that they happened. */
  readonly #withheld = new Set<number>();
  #company = alone;
  #connection: Connection;
  #state: RoomState;
  #drawing = false;
  #closed = false;
  #peopleTimer: ReturnType<typeof setTimeout> | undefined;
  #typingTimer: ReturnType<typeof setTimeout> | undefined;
  #toldTyping = 0;
  readonly #undoing: Step[] = [];
  readonly #redoing: Step[] = [];

  constructor(id: BoardId) {
    this.board = id;
    this.#link = new Link(id, {
      load: (snapshot) => this.#load(snapshot),
      apply: (events) => this.#apply(events),
      presence: (update) => this.#meet(update),
      changed: (connection) => this.#connect(connection),
    });
    this.#connection = this.#link.connection;
    this.#state = { connection: this.#connection, company: alone, opened: undefined };
  }

  open(): void {
    this.#closed = false;
    this.#link.open();
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#peopleTimer);
    clearTimeout(this.#typingTimer);
    this.#link.close();
    this.#courier?.close();
    this.#courier = undefined;
  }

  readonly state = (): RoomState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Tells what I want to report: the feature that takes reports stands beside the board. */
  readonly onReport = (listener: (wish: ReportWish) => void): (() => void) => {
    this.#reports.add(listener);
    return () => this.#reports.delete(listener);
  };

  report(wish: ReportWish): void {
    this.#reports.forEach((listener) => listener(wish));
  }

  /** Tells of events as they come; a snapshot tells nothing. */
  readonly onArrival = (listener: (events: readonly WireEvent[]) => void): (() => void) => {
    this.#arrivals.add(listener);
    return () => this.#arrivals.delete(listener);
  };

  add(idea: NewIdea): IdeaId {
    const id = newId();
    if (idea.anonymous === true || this.#board?.meeting.anonymous === true) this.#rememberAnonymous(id);
    this.#send({ type: 'AddIdea', id: newId(), idea: id, ...idea });
    this.#stopTyping();
    return id;
  }

  edit(idea: IdeaId, text: string, basedOn: number): void {
    this.#send({ type: 'EditIdea', id: newId(), idea, text, basedOn });
    this.#stopTyping();
  }

  move(idea: IdeaId, area: string | undefined, position: Position): void {
    this.#send({ type: 'MoveIdea', id: newId(), idea, position, ...(area === undefined ? {} : { area }) });
  }

  remove(idea: IdeaId): void {
    this.#send({ type: 'RemoveIdea', id: newId(), idea });
  }

  comment(idea: IdeaId, text: string, side: Side | undefined): void {
    const stance = side === undefined ? {} : { stance: side };
    this.#send({ type: 'AddComment', id: newId(), idea, comment: newId(), text, ...stance });
    this.#stopTyping();
  }

  takeStance(idea: IdeaId, stance: Stance): void {
    this.#send({ type: 'TakeStance', id: newId(), idea, stance });
  }

  /** Puts an idea in a cluster, which the title names where it is new; without a cluster, out of the one it is in. */
  group(idea: IdeaId, cluster?: Pick<Cluster, 'cluster' | 'title'>): void {
    const into = cluster === undefined ? {} : { cluster: cluster.cluster, title: cluster.title };
    this.#send({ type: 'GroupIdea', id: newId(), idea, ...into });
  }

  connect(idea: IdeaId, to: IdeaId, label: string | undefined): void {
    this.#send({ type: 'ConnectIdea', id: newId(), idea, to, ...(label === undefined ? {} : { label }) });
  }

  disconnect(idea: IdeaId, to: IdeaId): void {
    this.#send({ type: 'DisconnectIdea', id: newId(), idea, to });
  }

  merge(idea: IdeaId, into: IdeaId): void {
    this.#send({ type: 'MergeIdea', id: newId(), idea, into });
  }

  split(idea: IdeaId): void {
    this.#send({ type: 'SplitIdea', id: newId(), idea });
  }

  mark(idea: IdeaId, mark: Mark | undefined): void {
    this.#send({ type: 'MarkIdea', id: newId(), idea, ...(mark === undefined ? {} : { mark }) });
  }

  react(idea: IdeaId, reaction: Reaction, on: boolean): void {
    this.#send({ type: 'React', id: newId(), idea, reaction, on });
  }

  attach(idea: IdeaId, url: string, title: string): void {
    this.#send({ type: 'AttachLink', id: newId(), idea, attachment: newId(), url, title });
  }

  detach(idea: IdeaId, attachment: string): void {
    this.#send({ type: 'Detach', id: newId(), idea, attachment });
  }

  /** Gives a cluster another title now, or not at all; fails when the outcome is unknown. */
  readonly rename = (cluster: ClusterId, title: string): Promise<Reply> =>
    this.#link.send({ type: 'RenameCluster', id: newId(), cluster, title });

  /** Does now, or not at all, what runs the meeting; fails when the outcome is unknown. */
  readonly steer = (command: SteerCommand): Promise<Reply> => this.#link.send(command);

  /** Lets a refused command go; one that would have made an idea takes what hangs on that idea with it. */
  discard(command: IdeaCommand): void {
    const courier = this.#courier;
    if (courier === undefined) return;
    const going = command.type === 'AddIdea' ? dependants(courier.entries, command.idea) : [command.id];
    for (const id of going) void courier.discard(id);
  }

  /** Tries a refused command again as a new one, perhaps with other words. */
  retry(command: IdeaCommand, idea: SeenIdea | undefined, text?: string): void {
    void this.#courier?.discard(command.id);
    const again = { ...command, id: newId() };
    if (text !== undefined && 'text' in again) again.text = text;
    if (again.type === 'EditIdea' && idea !== undefined) again.basedOn = idea.version;
    this.#send(again);
  }

  /** I am writing; told to the others as a number, now and then, until I stop. */
  readonly type = (): void => {
    const now = Date.now();
    if (now - this.#toldTyping > doingMilliseconds) {
      this.#toldTyping = now;
      this.#link.show({ typing: true });
    }
    clearTimeout(this.#typingTimer);
    this.#typingTimer = setTimeout(() => this.#stopTyping(), typingMilliseconds);
  };

  #stopTyping(): void {
    clearTimeout(this.#typingTimer);
    if (this.#toldTyping === 0) return;
    this.#toldTyping = 0;
    this.#link.show({ typing: false });
  }

  /** Takes back the last of my acts that was not taken back. */
  undo(): Undone {
    return this.#takeBack(this.#undoing, this.#redoing);
  }

  /** Does again what I took back last. */
  redo(): Undone {
    return this.#takeBack(this.#redoing, this.#undoing);
  }

  /** A step that somebody has changed since is let go: it can never be only mine again. */
  #takeBack(from: Step[], to: Step[]): Undone {
    const step = from.pop();
    if (step === undefined) return 'nothing';
    const ideas = this.#opened()?.seen.ideas ?? new Map<IdeaId, SeenIdea>();
    const command = step.back(ideas);
    if (command === undefined) return 'changed';
    const again = stepFor(command, ideas);
    if (again !== undefined) to.push(again);
    if (command.type === 'AddIdea' && command.anonymous === true) this.#rememberAnonymous(command.idea);
    void this.#courier?.add(command);
    return step.act;
  }

  #send(command: IdeaCommand): void {
    const step = stepFor(command, this.#opened()?.seen.ideas ?? new Map<IdeaId, SeenIdea>());
    if (step !== undefined) {
      this.#undoing.push(step);
      if (this.#undoing.length > mostSteps) this.#undoing.shift();
      this.#redoing.length = 0;
    }
    void this.#courier?.add(command);
  }

  #rememberAnonymous(idea: IdeaId): void {
    if (this.#own === undefined) return;
    void rememberAnonymous(this.#device, this.#box(this.#own), idea);
    this.#own = withAnonymous(this.#own, idea);
  }

  #box(own: { participant: string }): string {
    return `${own.participant} ${this.board}`;
  }

  #load(snapshot: Snapshot): void {
    this.#board = fromSnapshot(snapshot);
    this.#withheld.clear();
    this.#courier?.seenUpTo(snapshot.seq);
    void this.#meetMyself(snapshot);
    this.#draw();
  }

  /** Who am I here, and what did I think? Asked again with each snapshot: the store may be another one. */
  async #meetMyself(snapshot: Snapshot): Promise<void> {
    try {
      const [challenge, stances, people] = await Promise.all([
        api.challenge(snapshot.challenge),
        api.stances(this.board),
        api.people(this.board),
      ]);
      const { participant } = challenge.me;
      this.#company = introduced(this.#company, people.people);
      this.#own = await recall(this.#device, this.#box(challenge.me), participant, stances);
      this.#challenge = challenge;
      await this.#openCourier(this.#own);
      this.#draw();
    } catch {
      if (!this.#closed)
        this.#peopleTimer = setTimeout(() => void this.#meetMyself(snapshot), peopleDelayMilliseconds);
    }
  }

  async #openCourier(own: Own): Promise<void> {
    if (this.#courier !== undefined || this.#closed) return;
    this.#courier = new Courier({
      device: this.#device,
      box: this.#box(own),
      send: (command) => this.#link.send(command),
      changed: () => this.#draw(),
      accepted: (command, seq) => this.#accepted(command, seq),
    });
    this.#courier.seenUpTo(this.#board?.seq ?? 0);
    await this.#courier.open();
  }

  #accepted(command: IdeaCommand, seq: number): void {
    if (this.#withheld.has(seq)) this.#keepUnseen(command);
    if (this.#own === undefined) return;
    if (command.type === 'TakeStance') this.#own = withStance(this.#own, command.idea, command.stance);
    if (command.type === 'React')
      this.#own = withReaction(this.#own, command.idea, command.reaction, command.on);
  }

  #apply(events: readonly WireEvent[]): void {
    if (this.#board === undefined) return;
    this.#board = reduce(this.#board, events);
    for (const { type, seq } of events) if (type === 'Withheld') this.#meetWithheld(seq);
    this.#courier?.seenUpTo(this.#board.seq);
    for (const told of this.#arrivals) told(events);
    if (events.some(({ type }) => type === 'PhaseMoved')) this.#askChallenge();
    const strangers = events.some(({ by }) => by !== undefined && !this.#company.known.has(by));
    if (strangers) this.#askNames();
    this.#draw();
  }

  /**
   * The server tells of a withheld act only that it happened. Was it mine? Then its reply names this event; whichever
   * of the two comes first waits for the other.
   */
  #meetWithheld(seq: number): void {
    this.#withheld.add(seq);
    const mine = this.#courier?.entries.find((entry) => entry.is === 'accepted' && entry.seq === seq);
    if (mine !== undefined) this.#keepUnseen(mine.command);
  }

  #keepUnseen(command: IdeaCommand): void {
    if (this.#board === undefined || this.#own === undefined) return;
    this.#board = withheld(this.#board, command, this.#own.participant);
  }

  /** It has moved: other things may be done in it now. */
  #askChallenge(): void {
    const known = this.#challenge;
    if (known === undefined) return;
    api.challenge(known.id).then(
      (challenge) => {
        this.#challenge = challenge;
        this.#draw();
      },
      () => undefined,
    );
  }

  #askNames(): void {
    clearTimeout(this.#peopleTimer);
    this.#peopleTimer = setTimeout(() => {
      api.people(this.board).then(
        ({ people }) => {
          this.#company = introduced(this.#company, people);
          this.#draw();
        },
        () => undefined,
      );
    }, peopleDelayMilliseconds);
  }

  #meet(update: Update): void {
    const before = this.#company;
    this.#company = updated(before, update);
    if (this.#company !== before) this.#draw();
  }

  #connect(connection: Connection): void {
    const connected = connection.at === 'live' || connection.at === 'polling';
    if (connected && connection.at !== this.#connection.at) this.#courier?.hurry();
    if (!connected) this.#toldTyping = 0;
    this.#connection = connection;
    this.#draw();
  }

  /** Draws once for everything that happened in the same turn. */
  #draw(): void {
    if (this.#drawing) return;
    this.#drawing = true;
    queueMicrotask(() => {
      this.#drawing = false;
      this.#state = { connection: this.#connection, company: this.#company, opened: this.#opened() };
      for (const listener of this.#listeners) listener();
    });
  }

  #opened(): Opened | undefined {
    if (this.#board === undefined || this.#challenge === undefined || this.#own === undefined)
      return undefined;
    if (this.#courier === undefined) return undefined;
    return {
      board: this.#board,
      challenge: this.#challenge,
      own: this.#own,
      seen: overlay(this.#board, this.#courier.entries, this.#own),
      entries: this.#courier.entries,
      durable: this.#device.durable,
    };
  }
}
