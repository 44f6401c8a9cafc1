/** The calls about answers. */
import type { AnswerListing, GiveAnswer, GiveThanks, PromiseAnswers } from '../protocol/generated/wire';
import { call } from '../protocol/http';
import type { ChallengeId } from '../protocol/wire';

function under(challenge: ChallengeId, rest: string): string {
  return `/challenges/${encodeURIComponent(challenge)}/${rest}`;
}

export const calls = {
  answers: (id: ChallengeId) => call('GET', under(id, 'answers')) as Promise<AnswerListing>,
  answer: (id: ChallengeId, answer: GiveAnswer) =>
    call('PUT', under(id, 'answers'), answer) as Promise<AnswerListing>,
  promise: (id: ChallengeId, promise: PromiseAnswers) =>
    call('PUT', under(id, 'answer-by'), promise) as Promise<AnswerListing>,
  thank: (id: ChallengeId, thanks: GiveThanks) =>
    call('POST', under(id, 'thanks'), thanks) as Promise<AnswerListing>,
};
