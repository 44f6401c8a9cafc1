/** The notes on a text, where they lie now: they follow their passages as the text changes. */
import { type Range, StateEffect, StateField, type Extension } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import type { CommentId, ParticipantId } from '../protocol/wire';

export interface PlacedNote {
  note: CommentId;
  from: number;
  to: number;
  quote: string;
  text: string;
  suggestion: string | undefined;
  by: ParticipantId | undefined;
}

export const addNote = StateEffect.define<PlacedNote>();
export const dropNote = StateEffect.define<CommentId>();

export const notesField = StateField.define<readonly PlacedNote[]>({
  create: () => [],
  update: (notes, transaction) => {
    let next = notes;
    if (transaction.docChanged)
      next = next.map((note) => {
        const from = transaction.changes.mapPos(note.from, 1);
        return { ...note, from, to: Math.max(from, transaction.changes.mapPos(note.to, -1)) };
      });
    for (const effect of transaction.effects) {
      if (effect.is(addNote)) next = withNote(next, effect.value);
      if (effect.is(dropNote)) next = next.filter(({ note }) => note !== effect.value);
    }
    return next;
  },
  provide: (field) => EditorView.decorations.from(field, marked),
});

/** The notes that are there from the start. */
export function notesFrom(notes: readonly PlacedNote[]): Extension {
  return notesField.init(() => notes);
}

/** A note that was in the text already is told of once more where the two cross. */
function withNote(notes: readonly PlacedNote[], added: PlacedNote): readonly PlacedNote[] {
  const others = notes.filter(({ note }) => note !== added.note);
  return [...others, added].sort((one, other) => one.from - other.from);
}

function marked(notes: readonly PlacedNote[]): DecorationSet {
  const marks: Range<Decoration>[] = notes
    .filter(({ from, to }) => from < to)
    .map(({ from, to }) => Decoration.mark({ class: 'cm-noted' }).range(from, to));
  return Decoration.set(marks, true);
}
