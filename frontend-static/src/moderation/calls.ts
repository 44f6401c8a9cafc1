/** The calls about conduct, moderation and how guests come in. */
import type {
  CaseListing,
  Challenge,
  Conduct,
  Decide,
  Door,
  MakeAppeal,
  MeasureListing,
  OwnStanding,
  TransparencyList,
  ReportCard,
  Reword,
  SetDoor,
  Slips,
  TakeMeasure,
} from '../protocol/generated/wire';
import { call } from '../protocol/http';
import type { ChallengeId, ParticipantId } from '../protocol/wire';

function under(challenge: ChallengeId, rest: string): string {
  return `/challenges/${encodeURIComponent(challenge)}/${rest}`;
}

export const calls = {
  report: (id: ChallengeId, report: ReportCard) => call('POST', under(id, 'moderation/reports'), report),
  queue: (id: ChallengeId) => call('GET', under(id, 'moderation')) as Promise<CaseListing>,
  decide: (id: ChallengeId, decision: Decide) =>
    call('POST', under(id, 'moderation/decisions'), decision) as Promise<CaseListing>,
  mine: (id: ChallengeId) => call('GET', under(id, 'moderation/mine')) as Promise<OwnStanding>,
  appeal: (id: ChallengeId, appeal: MakeAppeal) =>
    call('POST', under(id, 'moderation/mine/appeals'), appeal) as Promise<OwnStanding>,
  reword: (id: ChallengeId, words: Reword) =>
    call('PUT', under(id, 'moderation/mine/wording'), words) as Promise<OwnStanding>,
  told: (id: ChallengeId) => call('GET', under(id, 'moderation/public')) as Promise<TransparencyList>,
  measures: (id: ChallengeId) => call('GET', under(id, 'measures')) as Promise<MeasureListing>,
  measure: (id: ChallengeId, measure: TakeMeasure) =>
    call('POST', under(id, 'measures'), measure) as Promise<MeasureListing>,
  lift: (id: ChallengeId, measure: string, reason: string) =>
    call('PUT', under(id, `measures/${encodeURIComponent(measure)}/lifting`), {
      reason,
    }) as Promise<MeasureListing>,
  rejectAppeal: (id: ChallengeId, measure: string, reason: string) =>
    call('PUT', under(id, `measures/${encodeURIComponent(measure)}/rejection`), {
      reason,
    }) as Promise<MeasureListing>,
  conduct: (id: ChallengeId, conduct: Conduct) =>
    call('PUT', under(id, 'conduct'), conduct) as Promise<Challenge>,
  handOn: (id: ChallengeId, to: ParticipantId, facilitates: boolean) =>
    call('PUT', under(id, `facilitators/${encodeURIComponent(to)}`), { facilitates }) as Promise<Challenge>,
  door: (id: ChallengeId) => call('GET', under(id, 'door')) as Promise<Door>,
  setDoor: (id: ChallengeId, door: SetDoor) => call('PUT', under(id, 'door'), door) as Promise<Door>,
  changeCode: (id: ChallengeId) => call('POST', under(id, 'door/code'), {}) as Promise<Door>,
  makeSlips: (id: ChallengeId, count: number) =>
    call('POST', under(id, 'door/slips'), { count }) as Promise<Slips>,
  endSlips: (id: ChallengeId) => call('DELETE', under(id, 'door/slips')) as Promise<Door>,
};
