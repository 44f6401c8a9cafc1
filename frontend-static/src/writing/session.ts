/**
 * A text being written together: joins the board's stream, the editor's state and what is under way. It opens when the
 * page shows the text and closes when it leaves; the editor draws what it holds.
 */
import { collab, getSyncedVersion, receiveUpdates, sendableUpdates } from '@codemirror/collab';
import { EditorState, type Extension, type Transaction } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { Connection } from '../protocol/connection';
import { newId } from '../protocol/ids';
import { Link } from '../protocol/link';
import type {
  BoardId,
  Caret,
  IdeaId,
  IdeaText,
  ParticipantId,
  RejectionCode,
  TextCommand,
  Update,
  WireEvent,
} from '../protocol/wire';
import { calls } from './calls';
import { setCarets } from './carets';
import { toChange, toParts } from './changes';
import { addNote, dropNote, type PlacedNote } from './notes';
import { answered, began, freshPen, type Pen, saw, telling } from './pen';

/** What the page shows beside the editor. */
export interface SessionState {
  connection: Connection;
  /** Absent until the text is there. */
  text: IdeaText | undefined;
  /** Everything that I have written has reached the server. */
  saved: boolean;
  refused: RejectionCode | undefined;
  /** What I had written when the text moved on without me; it is nowhere else. */
  stranded: string | undefined;
  /** The idea has been taken off the board. */
  gone: boolean;
  writers: ReadonlySet<ParticipantId>;
  /** Who has their caret in the text now. */
  here: ReadonlyMap<ParticipantId, Caret>;
}

const mostChanges = 100;
const gatherMilliseconds = 300;
const againMilliseconds = 1_000;
const caretMilliseconds = 250;

export class Session {
  readonly #board: BoardId;
  readonly #idea: IdeaId;
  readonly #me: ParticipantId;
  /** Where the idea's author is not told, a caret that moves as their changes come would tell. */
  readonly #anonymous: boolean;
  #client = newId();
  readonly #link: Link;
  readonly #listeners = new Set<() => void>();
  readonly #early: WireEvent[] = [];
  #view: EditorView | undefined;
  #pen: Pen = freshPen;
  #state: SessionState;
  #asking = 0;
  /** From now on my changes are told under another name, so that they are not known by those before. */
  #renewing = false;
  #closed = false;
  #pushing: ReturnType<typeof setTimeout> | undefined;
  #again: ReturnType<typeof setTimeout> | undefined;
  #caretTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(board: BoardId, idea: IdeaId, me: ParticipantId, anonymous: boolean) {
    this.#board = board;
    this.#idea = idea;
    this.#me = me;
    this.#anonymous = anonymous;
    this.#link = new Link(board, {
      load: (snapshot) => void this.#load(snapshot.seq),
      apply: (events) => this.#take(events),
      presence: (update) => this.#meet(update),
      changed: (connection) => this.#connect(connection),
    });
    this.#state = {
      connection: this.#link.connection,
      text: undefined,
      saved: true,
      refused: undefined,
      stranded: undefined,
      gone: false,
      writers: new Set(),
      here: new Map(),
    };
  }

  open(): void {
    this.#closed = false;
    this.#link.open();
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#pushing);
    this.#pushing = undefined;
    clearTimeout(this.#again);
    clearTimeout(this.#caretTimer);
    this.#caretTimer = undefined;
    this.#link.close();
  }

  readonly state = (): SessionState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The editor's part in writing together, for a state that starts from `text`. */
  extension(text: IdeaText): Extension {
    return collab({ startVersion: text.version, clientID: this.#client });
  }

  /** The editor that shows the text from now on; what came before it was there is taken in. */
  show(view: EditorView | undefined): void {
    this.#view = view;
    if (view !== undefined) this.#take(this.#early.splice(0));
  }

  /** Called by the editor for everything that happens in it. */
  readonly happened = (transactions: readonly Transaction[], state: EditorState): void => {
    if (transactions.some(({ docChanged }) => docChanged)) {
      this.#tell({ saved: sendableUpdates(state).length === 0 && this.#pen.underWay === undefined });
      this.#soon();
    }
    if (transactions.some(({ selection, docChanged }) => selection !== undefined || docChanged))
      this.#point();
  };

  /** Does something to the text's notes, now or not at all; answers with why not. */
  async act(command: TextCommand): Promise<RejectionCode | undefined> {
    const reply = await this.#link.send(command);
    return reply.outcome === 'rejected' ? reply.code : undefined;
  }

  get version(): number {
    return this.#view === undefined ? 0 : getSyncedVersion(this.#view.state);
  }

  /** Whether all that I wrote is told: a passage is pointed out in a version that the server knows. */
  get isTold(): boolean {
    return this.#view !== undefined && sendableUpdates(this.#view.state).length === 0;
  }

  forgetStranded(): void {
    this.#tell({ stranded: undefined });
  }

  async #load(seq: number, anew = false): Promise<void> {
    const asked = ++this.#asking;
    try {
      const text = await calls.text(this.#board, this.#idea);
      if (asked !== this.#asking || this.#closed) return;
      this.#pen = saw(this.#pen, seq);
      const view = this.#view;
      if (anew || view === undefined || getSyncedVersion(view.state) !== text.version) this.#start(text);
      else this.#push();
    } catch {
      if (asked === this.#asking && !this.#closed)
        this.#again = setTimeout(() => void this.#load(seq), againMilliseconds);
    }
  }

  /** The text as it is now, in a new editor. Words of mine that cannot be moved into it are handed back. */
  #start(text: IdeaText): void {
    const view = this.#view;
    const untold = view !== undefined && sendableUpdates(view.state).length > 0;
    this.#pen = { ...freshPen, seen: this.#pen.seen };
    this.#client = newId();
    this.#view = undefined;
    this.#tell({
      text,
      saved: true,
      writers: new Set(text.writers),
      stranded: untold ? view.state.doc.toString() : this.#state.stranded,
    });
  }

  #take(events: readonly WireEvent[]): void {
    const view = this.#view;
    if (view === undefined) {
      this.#early.push(...events);
      return;
    }
    for (const event of events) if ('idea' in event && event.idea === this.#idea) this.#takeIn(view, event);
    const last = events.at(-1);
    if (last !== undefined) this.#pen = saw(this.#pen, last.seq);
    if (events.some(({ type }) => type === 'AnonymitySet')) this.#renewing = true;
    this.#tell({ saved: sendableUpdates(view.state).length === 0 && this.#pen.underWay === undefined });
    this.#soon();
  }

  #takeIn(view: EditorView, event: WireEvent): void {
    if (event.type === 'TextChanged') {
      event.changes.forEach((parts, index) => this.#change(view, event.version + index, event.client, parts));
      if (event.by !== undefined) this.#tell({ writers: new Set([...this.#state.writers, event.by]) });
    }
    // One that was told before the text was read lies in it already, where it belongs by now.
    if (event.type === 'NoteAdded' && event.version >= getSyncedVersion(view.state))
      view.dispatch({ effects: addNote.of(placed(view.state, event)) });
    if (event.type === 'NoteSettled') {
      if (event.change !== undefined) this.#change(view, event.version, 'note', event.change);
      view.dispatch({ effects: dropNote.of(event.note) });
    }
    if (event.type === 'IdeaRemoved') this.#tell({ gone: true });
  }

  /** One at a time: moved over many at once, a change may come to lie elsewhere than where the server has it. */
  #change(view: EditorView, version: number, clientID: string, parts: Parameters<typeof toChange>[0]): void {
    const known = getSyncedVersion(view.state);
    if (version > known) void this.#load(this.#pen.seen);
    if (version !== known) return;
    view.dispatch(receiveUpdates(view.state, [{ changes: toChange(parts), clientID }]));
  }

  /** What is typed meanwhile goes along. */
  #soon(): void {
    this.#pushing ??= setTimeout(() => {
      this.#pushing = undefined;
      this.#push();
    }, gatherMilliseconds);
  }

  #push(): void {
    const view = this.#view;
    if (view === undefined || this.#pen.refused !== undefined || this.#pen.underWay !== undefined) return;
    const updates = sendableUpdates(view.state).slice(0, mostChanges);
    if (updates.length === 0) {
      if (this.#renewing) void this.#load(this.#pen.seen, true);
      this.#renewing = false;
      return;
    }
    const command = telling(
      newId(),
      this.#idea,
      this.#client,
      getSyncedVersion(view.state),
      updates.map(({ changes }) => toParts(changes)),
    );
    this.#pen = began(this.#pen, command);
    void this.#send();
  }

  /** The same command until it is answered: the server takes it once, however often it comes. */
  async #send(): Promise<void> {
    const command = this.#pen.underWay?.command;
    if (command === undefined || this.#closed) return;
    try {
      const reply = await this.#link.send(command);
      const [pen, next] = answered(this.#pen, reply);
      this.#pen = pen;
      if (next === 'again') this.#again = setTimeout(() => void this.#send(), againMilliseconds);
      if (next === 'anew') this.#soon();
      this.#tell({ refused: pen.refused, saved: this.isTold && pen.underWay === undefined });
      if (pen.underWay === undefined && next === 'wait') this.#soon();
    } catch {
      return; // The connection is lost; what is under way goes again when it is back.
    }
  }

  #connect(connection: Connection): void {
    const back = connection.at === 'live' || connection.at === 'polling';
    if (back && this.#state.connection.at !== connection.at) void this.#send();
    this.#tell({ connection });
  }

  #point(): void {
    if (this.#caretTimer !== undefined) return;
    this.#caretTimer = setTimeout(() => {
      this.#caretTimer = undefined;
      const view = this.#view;
      if (view === undefined || this.#closed) return;
      const { anchor, head } = view.state.selection.main;
      this.#link.show(
        view.hasFocus && !this.#anonymous
          ? { caret: { idea: this.#idea, version: getSyncedVersion(view.state), anchor, head } }
          : {},
      );
    }, caretMilliseconds);
  }

  #meet(update: Update): void {
    const here = new Map(update.all ? [] : this.#state.here);
    for (const { participant, caret } of update.pointing) {
      if (caret?.idea === this.#idea && participant !== this.#me) here.set(participant, caret);
      else here.delete(participant);
    }
    for (const participant of update.left) here.delete(participant);
    this.#tell({ here });
    this.#view?.dispatch({ effects: setCarets.of([...here]) });
  }

  #tell(change: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

/** Where a note lies in what I have, with what I have not told yet. */
function placed(state: EditorState, note: Extract<WireEvent, { type: 'NoteAdded' }>): PlacedNote {
  let { from, to } = note;
  for (const { changes } of sendableUpdates(state)) {
    from = changes.mapPos(from, 1);
    to = Math.max(from, changes.mapPos(to, -1));
  }
  return {
    note: note.note,
    from,
    to,
    quote: note.quote,
    text: note.text,
    suggestion: note.suggestion,
    by: note.by,
  };
}
