import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, Suspense, type SyntheticEvent, useState } from 'react';
import { useAnnounce } from '../../design/Announcer';
import { TextField } from '../../design/Field';
import { Page } from '../../design/Page';
import { useGentle } from '../../design/useGentle';
import { Resembling } from '../../design/Resembling';
import { useKeptText } from '../../design/useKeptText';
import { useTexts } from '../../i18n/Language';
import type { Connection } from '../../protocol/connection';
import type { AtBoard } from '../../protocol/meeting';
import type { Company } from '../live/company';
import type { Opened, Room } from '../live/room';
import { standingOf } from '../live/standing';
import { atBoard } from '../view/atBoard';
import { BoardToolsContext } from '../view/BoardContext';
import { problemOf } from '../view/ideaText';
import { RefusalNote } from '../view/RefusalNote';
import { saidBefore } from '../view/saidBefore';
import { StandingBadge, StandingNote } from '../view/Standing';
import { useBoardTools } from '../view/useBoardTools';
import style from './Capture.module.css';
import { NameForm } from './NameForm';
import { Others } from './Others';

interface CaptureProps {
  code: string;
  room: Room;
  opened: Opened;
  company: Company;
  connection: Connection;
  beside: ((at: AtBoard) => ReactNode) | undefined;
  onSignedIn: () => void;
}

const nowhere = () => undefined;

/** The question, the box to write in, what others said: in that order, for one thumb. */
export function Capture({ code, room, opened, company, connection, beside, onSignedIn }: CaptureProps) {
  const { capture } = useTexts();
  const { challenge, seen } = opened;
  const tools = useBoardTools(room, opened, company, nowhere);
  const standing = standingOf(connection, opened.entries);
  const ideas = [...seen.ideas.values()].reverse();
  return (
    <BoardToolsContext value={tools}>
      <Page title={challenge.question}>
        <StandingNote standing={standing} durable={opened.durable} onSignedIn={onSignedIn} />
        <Suspense>{beside?.(atBoard(room, opened, company, connection))}</Suspense>
        <Write room={room} words={challenge.conduct.words} away={standing.is === 'offline'} />
        <div className={style.row}>
          <StandingBadge standing={standing} />
          {challenge.me.guest && challenge.me.name === undefined ? <NameForm code={code} /> : null}
        </div>
        {seen.stray.map((refusal) => (
          <RefusalNote key={refusal.command.id} refusal={refusal} idea={undefined} />
        ))}
        <section aria-labelledby="others">
          <h2 id="others">{capture.others}</h2>
          {ideas.length === 0 ? <p>{capture.nobody}</p> : <Others ideas={ideas} />}
        </section>
        <p className={style.more}>
          <a href={`/t/${opened.board.id}`}>{capture.toBoard}</a>
        </p>
      </Page>
    </BoardToolsContext>
  );
}

interface WriteProps {
  room: Room;
  /** What a writer is gently asked about. */
  words: readonly string[];
  away: boolean;
}

function Write({ room, words, away }: WriteProps) {
  const texts = useTexts();
  const { capture, board } = texts;
  const announce = useAnnounce();
  const [text, setText] = useKeptText(`capture ${room.board}`);
  const gentle = useGentle(text, words);
  const [anonymous, setAnonymous] = useState(false);
  const [tried, setTried] = useState(false);
  const [thanks, setThanks] = useState<string>();
  const problem = problemOf(text, texts);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(problem !== undefined);
    if (problem !== undefined || gentle.holds()) return;
    room.add({ text: text.trim(), ...(anonymous ? { anonymous } : {}) });
    setText('');
    const told = away ? capture.kept : capture.sent;
    setThanks(told);
    announce(told);
  };
  return (
    <form className={style.write} onSubmit={submit} noValidate>
      <TextField
        label={capture.write}
        placeholder={capture.placeholder}
        rows={3}
        error={tried ? problem : undefined}
        value={text}
        onValue={(value) => {
          setText(value);
          setThanks(undefined);
          room.type();
        }}
      />
      {gentle.note}
      <div className={style.send}>
        <Button type="submit">{capture.send}</Button>
        <label className={style.check}>
          <input
            type="checkbox"
            checked={anonymous}
            onChange={(event) => setAnonymous(event.target.checked)}
          />
          {board.anonymous}
        </label>
      </div>
      <Resembling text={text} title={board.resembles} ask={(written) => saidBefore(room.board, written)} />
      {thanks === undefined ? null : <p className={style.thanks}>{thanks}</p>}
    </form>
  );
}
