import { useNames } from '../people/names';
import type { ProposalListing } from '../protocol/generated/wire';
import type { ParticipantId } from '../protocol/wire';
import { useProposalTexts } from './texts';

/** What people are called in a sentence; who gave no name is somebody. */
export function useNamed({ people }: ProposalListing) {
  const nameOf = useNames(people);
  const { somebody, and } = useProposalTexts();
  const name = (one: ParticipantId | undefined) => nameOf(one) ?? somebody;
  return { name, names: (some: readonly ParticipantId[]) => some.map(name).join(and) };
}
