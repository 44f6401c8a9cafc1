/** The calls about proposals, pledges and skills; each answers with all of them as they then are. */
import type {
  IdeaPlace,
  OfferPledge,
  PledgeStep,
  ProposalListing,
  WriteProposal,
} from '../protocol/generated/wire';
import { call } from '../protocol/http';
import type { ChallengeId, ParticipantId } from '../protocol/wire';

const part = encodeURIComponent;

function send(method: string, id: ChallengeId, rest: string, body?: unknown): Promise<ProposalListing> {
  return call(method, `/challenges/${part(id)}/${rest}`, body) as Promise<ProposalListing>;
}

export const calls = {
  proposals: (id: ChallengeId) => send('GET', id, 'proposals'),
  write: (id: ChallengeId, proposal: WriteProposal) => send('PUT', id, 'proposals', proposal),
  invite: (id: ChallengeId, idea: IdeaPlace, participant: ParticipantId) =>
    send('POST', id, 'proposals/invitations', { idea, participant }),
  join: (id: ChallengeId, idea: IdeaPlace, joins: boolean) =>
    send('PUT', id, 'proposals/authorship', { idea, joins }),
  offer: (id: ChallengeId, pledge: OfferPledge) => send('POST', id, 'pledges', pledge),
  step: (id: ChallengeId, pledge: string, version: number, step: PledgeStep, words: string) =>
    send('POST', id, `pledges/${part(pledge)}/steps`, { version, step, words }),
  say: (id: ChallengeId, skills: string[]) => send('PUT', id, 'skills', { skills }),
};
