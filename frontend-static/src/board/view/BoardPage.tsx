import { lazy, type ReactNode, Suspense, useState } from 'react';
import { isProjected } from '../../design/navigation';
import { Page } from '../../design/Page';
import { useTexts } from '../../i18n/Language';
import { SignIn } from '../../people/SignIn';
import type { AtBoard, IdeaAtBoard } from '../../protocol/meeting';
import type { BoardId } from '../../protocol/wire';
import { BoardRoom } from './BoardRoom';
import { useRoom } from './useRoom';

const Projection = lazy(() => import('./Projection'));

export interface BoardPageProps {
  id: BoardId;
  /** What other features show between the board's header and its cards. */
  beside?: ((at: AtBoard) => ReactNode) | undefined;
  /** What other features show on a card. */
  about?: ((at: IdeaAtBoard) => ReactNode) | undefined;
}

/** A board, joined anew when somebody signs in. */
export default function BoardPage({ id, beside, about }: BoardPageProps) {
  const [round, setRound] = useState(0);
  return <Joined key={round} id={id} beside={beside} about={about} onSignedIn={() => setRound(round + 1)} />;
}

function Joined({ id, beside, about, onSignedIn }: BoardPageProps & { onSignedIn: () => void }) {
  const texts = useTexts();
  const [room, { connection, opened, company }] = useRoom(id);
  if (opened !== undefined && isProjected()) {
    return (
      <Suspense fallback={<main id="content" aria-busy="true" />}>
        <Projection room={room} opened={opened} company={company} connection={connection} beside={beside} />
      </Suspense>
    );
  }
  if (opened !== undefined) {
    return (
      <BoardRoom
        room={room}
        opened={opened}
        company={company}
        connection={connection}
        beside={beside}
        about={about}
        onSignedIn={onSignedIn}
      />
    );
  }
  if (connection.at === 'refused' && connection.status === 401) {
    return (
      <Page title={texts.people.signIn} lead={texts.people.mustSignIn}>
        <SignIn onSignedIn={onSignedIn} />
      </Page>
    );
  }
  if (connection.at === 'refused') {
    return (
      <Page title={texts.common.notFoundTitle} lead={texts.standing.gone}>
        <a href="/">{texts.common.home}</a>
      </Page>
    );
  }
  const waiting = connection.at === 'waiting' || ('failures' in connection && connection.failures > 1);
  return (
    <main id="content" aria-busy="true">
      <p role="status" style={{ padding: '2rem' }}>
        {waiting ? texts.common.unreachable : texts.standing.opening}
      </p>
    </main>
  );
}
