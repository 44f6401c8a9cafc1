import type { BoardId, ChallengeId, IdeaId } from '../protocol/wire';
import style from './Proposal.module.css';
import { pledgesTo } from './sorting';
import { useProposalTexts } from './texts';
import { useProposals } from './useProposals';

interface ProposalOfIdeaProps {
  challenge: ChallengeId;
  board: BoardId;
  idea: IdeaId;
}

/** On an idea's card: what has grown from it, and how much people have pledged to it. */
export default function ProposalOfIdea({ challenge, board, idea }: ProposalOfIdeaProps) {
  const { card } = useProposalTexts();
  const listing = useProposals(challenge);
  const grown = listing?.ideas.find((each) => each.board === board && each.idea === idea);
  if (listing === undefined || grown === undefined) return null;
  const pledges = pledgesTo({ type: 'idea', board, idea }, listing).filter(
    ({ state }) => state !== 'declined' && state !== 'withdrawn',
  );
  const { proposal } = grown;
  if (proposal === undefined && pledges.length === 0) return null;
  return (
    <p className={style.beside}>
      <a href={`/u/${encodeURIComponent(challenge)}/forslag`}>{card.proposal}</a>
      {proposal === undefined || proposal.words.firstStep === ''
        ? null
        : ` · ${card.firstStep}: ${proposal.words.firstStep}`}
      {pledges.length === 0 ? null : ` · ${card.pledges(pledges.length)}`}
    </p>
  );
}
