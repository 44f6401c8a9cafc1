import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, keymap, placeholder } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import type { IdeaText, ParticipantId } from '../protocol/wire';
import { caretsField, setNames } from './carets';
import { notesField, notesFrom, type PlacedNote } from './notes';
import type { Session } from './session';
import { look } from './look';
import { useWords } from './words';

interface EditorProps {
  session: Session;
  text: IdeaText;
  readOnly: boolean;
  nameOf: (participant: ParticipantId) => string;
  onNotes: (notes: readonly PlacedNote[]) => void;
  onMarked: (passage: Passage | undefined) => void;
}

/** What is marked in the editor. */
export interface Passage {
  from: number;
  to: number;
  quote: string;
}

/**
 * The text itself. It lies in a root of its own: the editor's styles are made in the browser, and the page's security
 * policy takes such only there.
 */
export function Editor({ session, text, readOnly, nameOf, onNotes, onMarked }: EditorProps) {
  const words = useWords();
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const writable = useRef(new Compartment());
  const told = useRef({ onNotes, onMarked, nameOf });
  useEffect(() => {
    told.current = { onNotes, onMarked, nameOf };
    view.current?.dispatch({ effects: setNames.of(nameOf) });
  });

  useEffect(() => {
    const host = place.current;
    if (host === null) return undefined;
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    const notes = text.notes.map(({ note, from, to, quote, text: said, suggestion, by }): PlacedNote => ({
      note,
      from,
      to,
      quote,
      text: said,
      suggestion,
      by,
    }));
    const editor = new EditorView({
      parent: root,
      root,
      state: EditorState.create({
        doc: text.text,
        extensions: [
          session.extension(text),
          history(),
          drawSelection(),
          EditorView.lineWrapping,
          keymap.of([...defaultKeymap, ...historyKeymap]),
          placeholder(words.placeholder),
          EditorView.contentAttributes.of({
            'aria-label': words.text,
            'aria-multiline': 'true',
            spellcheck: 'true',
            autocapitalize: 'sentences',
          }),
          caretsField,
          notesField,
          notesFrom(notes),
          look,
          writable.current.of([]),
          EditorView.updateListener.of((update) => {
            session.happened(update.transactions, update.state);
            const placed = update.state.field(notesField);
            if (placed !== update.startState.field(notesField)) told.current.onNotes(placed);
            if (update.selectionSet || update.docChanged) told.current.onMarked(markedIn(update.state));
          }),
        ],
      }),
    });
    view.current = editor;
    told.current.onNotes(notes);
    editor.dispatch({ effects: setNames.of(told.current.nameOf) });
    session.show(editor);
    return () => {
      session.show(undefined);
      editor.destroy();
      view.current = undefined;
    };
  }, [session, text, words]);

  useEffect(() => {
    const closed: Extension = readOnly ? [EditorState.readOnly.of(true), EditorView.editable.of(false)] : [];
    view.current?.dispatch({ effects: writable.current.reconfigure(closed) });
  }, [readOnly, text]);

  return <div ref={place} data-editor="" />;
}

function markedIn(state: EditorState): Passage | undefined {
  const { from, to } = state.selection.main;
  return from === to ? undefined : { from, to, quote: state.sliceDoc(from, to) };
}
