import NeedsOfIdea from '../need/NeedsOfIdea';
import ProposalOfIdea from '../proposal/ProposalOfIdea';
import type { BoardId, ChallengeId, IdeaId } from '../protocol/wire';

/** What other features know of an idea, on its card. */
export default function AboutIdea(at: { challenge: ChallengeId; board: BoardId; idea: IdeaId }) {
  return (
    <>
      <NeedsOfIdea {...at} />
      <ProposalOfIdea {...at} />
    </>
  );
}
