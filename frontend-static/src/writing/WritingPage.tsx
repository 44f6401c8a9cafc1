import { Alert, Button } from '@digdir/designsystemet-react';
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { Page } from '../design/Page';
import { useLoaded } from '../design/useLoaded';
import { useTexts } from '../i18n/Language';
import { OrTrouble } from '../people/OrTrouble';
import { useNames } from '../people/names';
import { api } from '../protocol/api';
import type { BoardId, Challenge, Idea, IdeaId, ParticipantId, Person } from '../protocol/wire';
import { Editor, type Passage } from './Editor';
import { Notes } from './Notes';
import type { PlacedNote } from './notes';
import { Session, type SessionState } from './session';
import { useWords } from './words';
import style from './Writing.module.css';

interface Known {
  challenge: Challenge;
  idea: Idea | undefined;
  people: readonly Person[];
}

/** An idea's text, written by many at once. */
export default function WritingPage({ board, idea }: { board: BoardId; idea: IdeaId }) {
  const { loaded, again } = useLoaded(`${board} ${idea}`, async (): Promise<Known> => {
    const [snapshot, { people }] = await Promise.all([api.snapshot(board), api.people(board)]);
    const challenge = await api.challenge(snapshot.challenge);
    return { challenge, idea: snapshot.ideas.find((each) => each.idea === idea), people };
  });
  return (
    <OrTrouble loaded={loaded} again={again}>
      {(known) =>
        known.idea === undefined ? (
          <NoIdea board={board} />
        ) : (
          <Opened board={board} idea={known.idea} known={known} />
        )
      }
    </OrTrouble>
  );
}

function NoIdea({ board }: { board: BoardId }) {
  const { common } = useTexts();
  const words = useWords();
  return (
    <Page title={common.notFoundTitle} lead={common.notFoundText}>
      <a href={`/t/${encodeURIComponent(board)}`}>{words.backToBoard}</a>
    </Page>
  );
}

function Opened({ board, idea, known }: { board: BoardId; idea: Idea; known: Known }) {
  const words = useWords();
  const { challenge, people } = known;
  const [session, state] = useSession(board, idea, challenge.me.participant);
  const [notes, setNotes] = useState<readonly PlacedNote[]>([]);
  const [marked, setMarked] = useState<Passage>();
  const named = useNames(people);
  const nameOf = useCallback(
    (participant: ParticipantId) => named(participant) ?? words.someone,
    // The names come anew with the people, not with each drawing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [people, words],
  );
  const writers = useMemo(() => [...state.writers].map(nameOf), [state.writers, nameOf]);
  const readOnly = state.refused !== undefined || state.gone;
  return (
    <Page title={words.title} lead={words.lead}>
      <p>
        <a href={`/t/${encodeURIComponent(board)}`}>{words.backToBoard}</a>
      </p>
      <section aria-label={words.idea} className={style.idea}>
        {idea.text}
      </section>
      <Stranded text={state.stranded} onDone={() => session.forgetStranded()} />
      <Standing state={state} nameOf={nameOf} />
      <div className={style.sheet}>
        <div className={style.text}>
          {state.text === undefined ? (
            <div aria-busy="true" />
          ) : (
            <Editor
              session={session}
              text={state.text}
              readOnly={readOnly}
              nameOf={nameOf}
              onNotes={setNotes}
              onMarked={setMarked}
            />
          )}
          {writers.length === 0 ? null : <p className={style.writers}>{words.writtenBy(writers)}</p>}
        </div>
        <Notes
          session={session}
          idea={idea}
          notes={notes}
          marked={marked}
          nameOf={nameOf}
          mayDismiss={({ by }) =>
            challenge.facilitates || idea.by === challenge.me.participant || by === challenge.me.participant
          }
          mayWrite={!readOnly}
        />
      </div>
    </Page>
  );
}

function Stranded({ text, onDone }: { text: string | undefined; onDone: () => void }) {
  const words = useWords();
  if (text === undefined) return null;
  return (
    <Alert data-color="warning">
      <p>{words.stranded}</p>
      <p>{words.strandedHelp}</p>
      <pre className={style.stranded}>{text}</pre>
      <Button variant="secondary" data-size="sm" onClick={onDone}>
        {words.strandedDone}
      </Button>
    </Alert>
  );
}

/** Whether what I write is safe, and who else is writing. */
function Standing({
  state,
  nameOf,
}: {
  state: SessionState;
  nameOf: (participant: ParticipantId) => string;
}) {
  const words = useWords();
  const { refusals } = useTexts();
  const { connection, saved, refused, gone, here } = state;
  const connected = connection.at === 'live' || connection.at === 'polling';
  if (gone) return <Alert data-color="warning">{words.gone}</Alert>;
  if (refused !== undefined)
    return (
      <Alert data-color="warning" role="alert">
        {words.refused}. {refusals[refused]}
      </Alert>
    );
  return (
    <p className={style.standing}>
      <span role="status" data-saved={saved}>
        {connected ? (saved ? words.saved : words.saving) : words.offline}
      </span>
      {here.size === 0 ? null : <span>{words.here([...here.keys()].map(nameOf))}</span>}
    </p>
  );
}

function useSession(board: BoardId, idea: Idea, me: ParticipantId): [Session, SessionState] {
  const [session] = useState(() => new Session(board, idea.idea, me, idea.anonymous === true));
  useEffect(() => {
    session.open();
    return () => session.close();
  }, [session]);
  return [session, useSyncExternalStore(session.subscribe, session.state)];
}
