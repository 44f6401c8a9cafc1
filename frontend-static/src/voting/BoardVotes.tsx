import { Button } from '@digdir/designsystemet-react';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { useAnnounce } from '../design/Announcer';
import { Dialog } from '../design/Dialog';
import type { AtBoard } from '../protocol/meeting';
import type { Round, RoundId, WireEvent } from '../protocol/wire';
import { after } from './rounds';
import style from './Voting.module.css';
import { useWords } from './words';

/** What is opened from the bar comes when it is opened. */
const OpenForm = lazy(async () => ({ default: (await import('./OpenForm')).OpenForm }));
const RoundView = lazy(async () => ({ default: (await import('./RoundView')).RoundView }));

type Shown = { is: 'nothing' } | { is: 'new' } | { is: 'round'; id: RoundId };

/** The board's votes, beside its cards: opened, voted in, closed and read without leaving the board. */
export default function BoardVotes({ at }: { at: AtBoard }) {
  const words = useWords();
  const rounds = useBoardRounds(at);
  const [shown, setShown] = useState<Shown>({ is: 'nothing' });
  const open = rounds.filter(({ closedAt }) => closedAt === undefined);
  const last = rounds.findLast(({ closedAt }) => closedAt !== undefined);
  const round = shown.is === 'round' ? rounds.find(({ id }) => id === shown.id) : undefined;
  const { facilitates, id } = at.challenge;
  const close = () => setShown({ is: 'nothing' });
  if (rounds.length === 0 && !facilitates) return null;
  return (
    <section aria-label={words.title} className={style.panel}>
      {open.map((each) => (
        <Button key={each.id} data-size="sm" onClick={() => setShown({ is: 'round', id: each.id })}>
          {words.voteOn(each.title)}
        </Button>
      ))}
      {last === undefined ? null : (
        <Button variant="secondary" data-size="sm" onClick={() => setShown({ is: 'round', id: last.id })}>
          {words.resultOf(last.title)}
        </Button>
      )}
      {facilitates && at.ideas.length > 0 ? (
        <Button variant="tertiary" data-size="sm" onClick={() => setShown({ is: 'new' })}>
          {words.newRound}
        </Button>
      ) : null}
      {rounds.length === 0 ? null : <a href={`/u/${encodeURIComponent(id)}/avstemning`}>{words.all}</a>}
      {shown.is === 'new' ? (
        <Dialog title={words.newRound} onClose={close}>
          <Suspense>
            <OpenForm
              boards={[{ board: at.board, title: at.challenge.title, ideas: at.ideas }]}
              onOpened={(opened) => setShown({ is: 'round', id: opened })}
              onCancel={close}
            />
          </Suspense>
        </Dialog>
      ) : null}
      {round === undefined ? null : (
        <Dialog key={round.id} title={round.title} onClose={close}>
          <Suspense>
            <RoundView challenge={at.challenge} round={round} onChanged={() => undefined} />
          </Suspense>
        </Dialog>
      )}
    </section>
  );
}

function useBoardRounds({ board, challenge, onArrival }: AtBoard): readonly Round[] {
  const words = useWords();
  const announce = useAnnounce();
  const [told, setTold] = useState<readonly WireEvent[]>([]);
  useEffect(
    () =>
      onArrival((events) => {
        for (const event of events) {
          if (ofRounds.has(event.type)) setTold((before) => [...before, event]);
          if (event.type === 'RoundOpened') announce(words.openedNow(event.title));
          if (event.type === 'BallotsCounted') announce(words.closedNow);
        }
      }),
    [board, onArrival, announce, words],
  );
  // A challenge that is read anew after a break has what was told of while nobody listened.
  return useMemo(
    () =>
      told.reduce<readonly Round[]>(
        (rounds, event) => after(rounds, event, board),
        challenge.rounds.filter((round) => round.board === board),
      ),
    [told, challenge, board],
  );
}

const ofRounds: ReadonlySet<WireEvent['type']> = new Set([
  'RoundOpened',
  'RoundProgressed',
  'BallotsCounted',
]);
