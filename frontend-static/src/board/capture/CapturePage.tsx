import { type ReactNode, useState } from 'react';
import { Page } from '../../design/Page';
import { Trouble } from '../../design/Trouble';
import { useLoaded } from '../../design/useLoaded';
import { useTexts } from '../../i18n/Language';
import { JoinForm } from '../../people/JoinForm';
import { useSession } from '../../people/Session';
import { api } from '../../protocol/api';
import { Refusal } from '../../protocol/http';
import type { AtBoard } from '../../protocol/meeting';
import type { Joined } from '../../protocol/wire';
import { useRoom } from '../view/useRoom';
import { Capture } from './Capture';

interface CapturePageProps {
  code: string;
  /** What other features show above the box to write in. */
  beside?: ((at: AtBoard) => ReactNode) | undefined;
}

/** Where a QR code leads: one is in at once, and may write. */
export default function CapturePage({ code, beside }: CapturePageProps) {
  const { join } = useTexts();
  const { refresh } = useSession();
  const [round, setRound] = useState(0);
  const { loaded, again } = useLoaded(code, async () => {
    const joined = await api.join({ joinCode: code });
    void refresh();
    return joined;
  });
  if (loaded.is === 'loading') return <main id="content" aria-busy="true" />;
  if (loaded.is === 'there') {
    const inside = { code, joined: loaded.value, beside };
    return <Inside key={round} {...inside} onSignedIn={() => setRound(round + 1)} />;
  }
  const unknown = loaded.error instanceof Refusal && [404, 422].includes(loaded.error.status);
  const why = loaded.error instanceof Refusal ? loaded.error.problem.code : undefined;
  const refused = why === undefined ? undefined : join.refused[why];
  if (refused !== undefined) {
    return (
      <Page title={join.title}>
        <JoinForm error={refused} />
      </Page>
    );
  }
  return (
    <Page title={join.title}>
      {unknown ? null : <Trouble error={loaded.error} again={again} />}
      <JoinForm error={unknown ? join.unknown : undefined} />
    </Page>
  );
}

interface InsideProps extends CapturePageProps {
  joined: Joined;
  onSignedIn: () => void;
}

function Inside({ code, joined, beside, onSignedIn }: InsideProps) {
  const texts = useTexts();
  const [room, { opened, company, connection }] = useRoom(joined.board);
  if (opened === undefined) {
    return (
      <main id="content" aria-busy="true">
        <p role="status" style={{ padding: '2rem' }}>
          {connection.at === 'waiting' ? texts.common.unreachable : texts.standing.opening}
        </p>
      </main>
    );
  }
  return (
    <Capture
      code={code}
      room={room}
      opened={opened}
      company={company}
      connection={connection}
      beside={beside}
      onSignedIn={onSignedIn}
    />
  );
}
