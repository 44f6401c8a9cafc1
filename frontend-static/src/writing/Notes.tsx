import { Button } from '@digdir/designsystemet-react';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useAnnounce } from '../design/Announcer';
import { TextField } from '../design/Field';
import { useTexts } from '../i18n/Language';
import { newId } from '../protocol/ids';
import type { Idea, ParticipantId, TextCommand } from '../protocol/wire';
import type { Passage } from './Editor';
import type { PlacedNote } from './notes';
import type { Session } from './session';
import { useWords } from './words';
import style from './Writing.module.css';

interface NotesProps {
  session: Session;
  idea: Idea;
  notes: readonly PlacedNote[];
  marked: Passage | undefined;
  nameOf: (participant: ParticipantId) => string;
  mayDismiss: (note: PlacedNote) => boolean;
  mayWrite: boolean;
}

/** What is said of passages of the text, and the way to say something. */
export function Notes({ session, idea, notes, marked, nameOf, mayDismiss, mayWrite }: NotesProps) {
  const words = useWords();
  const announce = useAnnounce();
  const [writing, setWriting] = useState<Passage>();
  const { act, error } = useActs(session);
  const count = useRef(notes.length);
  useEffect(() => {
    if (notes.length > count.current) announce(words.newNote);
    count.current = notes.length;
  }, [notes.length, announce, words]);

  const settle = async (note: PlacedNote, accept: boolean) => {
    if (await act({ type: 'SettleNote', id: newId(), idea: idea.idea, note: note.note, accept }))
      announce(words.settled);
  };
  return (
    <section aria-label={words.notes} className={style.notes}>
      <h2>{words.notes}</h2>
      {error === undefined ? null : <p role="alert">{error}</p>}
      {notes.length === 0 ? <p>{words.noNotes}</p> : null}
      <ul className={style.list}>
        {notes.map((note) => (
          <li key={note.note} className={style.note}>
            <blockquote className={style.quote}>{note.quote}</blockquote>
            <p>{note.text}</p>
            {note.suggestion === undefined ? null : <p>{words.suggests(note.suggestion)}</p>}
            <p className={style.by}>{note.by === undefined ? words.someone : nameOf(note.by)}</p>
            <div className={style.acts}>
              {mayWrite && note.suggestion !== undefined ? (
                <Button data-size="sm" onClick={() => void settle(note, true)}>
                  {words.accept}
                </Button>
              ) : null}
              {mayDismiss(note) ? (
                <Button variant="tertiary" data-size="sm" onClick={() => void settle(note, false)}>
                  {note.suggestion === undefined ? words.settle : words.dismiss}
                </Button>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
      {writing === undefined ? (
        <Button
          variant="secondary"
          data-size="sm"
          disabled={marked === undefined}
          onClick={() => setWriting(marked)}
        >
          {words.note}
        </Button>
      ) : (
        <NoteForm
          idea={idea}
          session={session}
          passage={writing}
          act={act}
          onDone={(added) => {
            setWriting(undefined);
            if (added) {
              count.current++;
              announce(words.noteAdded);
            }
          }}
        />
      )}
    </section>
  );
}

interface NoteFormProps {
  idea: Idea;
  session: Session;
  passage: Passage;
  act: (command: TextCommand) => Promise<boolean>;
  onDone: (added: boolean) => void;
}

function NoteForm({ idea, session, passage, act, onDone }: NoteFormProps) {
  const words = useWords();
  const { common } = useTexts();
  const [text, setText] = useState('');
  const [suggests, setSuggests] = useState(false);
  const [suggestion, setSuggestion] = useState(passage.quote);
  // The text may change while the note is being written: the place is that of the version in which it was marked.
  const [version] = useState(session.version);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const added = await act({
      type: 'AddNote',
      id: newId(),
      idea: idea.idea,
      note: newId(),
      version,
      from: passage.from,
      to: passage.to,
      text,
      ...(suggests ? { suggestion } : {}),
    });
    if (added) onDone(true);
  };
  return (
    <form onSubmit={(event) => void submit(event)} className={style.form}>
      <p>{words.noteOn(shortened(passage.quote))}</p>
      <TextField label={words.noteText} value={text} onValue={setText} maxLength={2_000} />
      <label className={style.check}>
        <input type="checkbox" checked={suggests} onChange={(event) => setSuggests(event.target.checked)} />
        {words.suggest}
      </label>
      {suggests ? (
        <TextField label={words.suggestion} value={suggestion} onValue={setSuggestion} maxLength={2_000} />
      ) : null}
      <div className={style.acts}>
        <Button type="submit" data-size="sm" disabled={text.trim() === ''}>
          {words.send}
        </Button>
        <Button type="button" variant="tertiary" data-size="sm" onClick={() => onDone(false)}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}

/** Does something to the notes, and says why not where it was not done. */
function useActs(session: Session) {
  const words = useWords();
  const { refusals } = useTexts();
  const [error, setError] = useState<string>();
  const act = async (command: TextCommand): Promise<boolean> => {
    if (command.type === 'AddNote' && !session.isTold) {
      setError(words.notTold);
      return false;
    }
    try {
      const code = await session.act(command);
      setError(code === undefined ? undefined : refusals[code]);
      return code === undefined;
    } catch {
      setError(words.notSent);
      return false;
    }
  };
  return { act, error };
}

const shortQuote = 80;

function shortened(text: string): string {
  const letters = [...text];
  return letters.length <= shortQuote ? text : `${letters.slice(0, shortQuote - 1).join('')}…`;
}
