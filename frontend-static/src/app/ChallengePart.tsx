import ChallengePage from '../challenge/ChallengePage';
import NeedsWaiting from '../need/NeedsWaiting';
import type { ChallengeId } from '../protocol/wire';

/** A challenge's own page, with what other features say of it. */
export default function ChallengePart({ id }: { id: ChallengeId }) {
  return <ChallengePage id={id} beside={<NeedsWaiting id={id} />} />;
}
