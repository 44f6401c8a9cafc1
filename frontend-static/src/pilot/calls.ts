/** The calls about pilots. */
import type {
  AdjustPilot,
  AnswerListing,
  EndPilot,
  Pilot,
  PilotListing,
  PlanPilot,
  WriteLog,
} from '../protocol/generated/wire';
import { call } from '../protocol/http';
import type { ChallengeId } from '../protocol/wire';

const part = encodeURIComponent;

function post(pilot: string, act: string, body: unknown): Promise<Pilot> {
  return call('POST', `/pilots/${part(pilot)}/${act}`, body) as Promise<Pilot>;
}

export function pictureAddress(pilot: string, picture: string): string {
  return `/api/pilots/${part(pilot)}/pictures/${part(picture)}`;
}

export const calls = {
  all: () => call('GET', '/pilots') as Promise<PilotListing>,
  of: (id: ChallengeId) => call('GET', `/challenges/${part(id)}/pilots`) as Promise<PilotListing>,
  /** The ideas that a pilot may come from, with what was answered. */
  ideas: (id: ChallengeId) => call('GET', `/challenges/${part(id)}/answers`) as Promise<AnswerListing>,
  plan: (id: ChallengeId, plan: PlanPilot) =>
    call('POST', `/challenges/${part(id)}/pilots`, plan) as Promise<Pilot>,
  replan: (pilot: string, plan: PlanPilot) => call('PUT', `/pilots/${part(pilot)}`, plan) as Promise<Pilot>,
  pilot: (pilot: string) => call('GET', `/pilots/${part(pilot)}`) as Promise<Pilot>,
  begin: (pilot: string, version: number) => post(pilot, 'beginning', { version }),
  adjust: (pilot: string, adjustment: AdjustPilot) => post(pilot, 'adjustments', adjustment),
  end: (pilot: string, ending: EndPilot) => post(pilot, 'ending', ending),
  log: (pilot: string, entry: WriteLog) => post(pilot, 'log', entry),
  say: (pilot: string, text: string) => post(pilot, 'views', { text }),
};
