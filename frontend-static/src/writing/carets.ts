/** The others' carets in the text: where they were last told to be, moved along as the text changes. */
import { type Range, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';
import type { Caret, ParticipantId } from '../protocol/wire';

export const setCarets = StateEffect.define<readonly (readonly [ParticipantId, Caret])[]>();

/** What is written beside a caret. */
export const setNames = StateEffect.define<(participant: ParticipantId) => string>();

interface Others {
  carets: readonly (readonly [ParticipantId, Caret])[];
  nameOf: (participant: ParticipantId) => string;
}

/** So many carets can be told apart by colour; each also has its name. */
const colours = 6;

export const caretsField = StateField.define<Others>({
  create: () => ({ carets: [], nameOf: () => '' }),
  update: (others, transaction) => {
    let { carets, nameOf } = others;
    if (transaction.docChanged)
      carets = carets.map(([participant, caret]) => [
        participant,
        {
          ...caret,
          anchor: transaction.changes.mapPos(within(caret.anchor, transaction.startState.doc.length), 1),
          head: transaction.changes.mapPos(within(caret.head, transaction.startState.doc.length), 1),
        },
      ]);
    for (const effect of transaction.effects) {
      if (effect.is(setCarets)) carets = effect.value;
      if (effect.is(setNames)) nameOf = effect.value;
    }
    return carets === others.carets && nameOf === others.nameOf ? others : { carets, nameOf };
  },
  provide: (field) =>
    EditorView.decorations.compute([field, 'doc'], (state) => drawn(state.field(field), state.doc.length)),
});

function within(at: number, length: number): number {
  return Math.min(at, length);
}

function drawn({ carets, nameOf }: Others, length: number): DecorationSet {
  const ranges: Range<Decoration>[] = [];
  for (const [participant, caret] of carets) {
    const head = within(caret.head, length);
    const anchor = within(caret.anchor, length);
    const colour = colourOf(participant);
    if (anchor !== head)
      ranges.push(
        Decoration.mark({ class: `cm-theirs cm-theirs-${colour}` }).range(
          Math.min(anchor, head),
          Math.max(anchor, head),
        ),
      );
    ranges.push(
      Decoration.widget({ widget: new CaretMark(nameOf(participant), colour), side: 1 }).range(head),
    );
  }
  return Decoration.set(ranges, true);
}

function colourOf(participant: ParticipantId): number {
  let sum = 0;
  for (const letter of participant) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_537;
  return sum % colours;
}

class CaretMark extends WidgetType {
  readonly #name: string;
  readonly #colour: number;

  constructor(name: string, colour: number) {
    super();
    this.#name = name;
    this.#colour = colour;
  }

  override eq(other: CaretMark): boolean {
    return other.#name === this.#name && other.#colour === this.#colour;
  }

  override toDOM(): HTMLElement {
    const caret = document.createElement('span');
    caret.className = `cm-caret cm-caret-${this.#colour}`;
    caret.ariaHidden = 'true';
    const name = document.createElement('span');
    name.className = 'cm-caret-name';
    name.textContent = this.#name;
    caret.append(name);
    return caret;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}
