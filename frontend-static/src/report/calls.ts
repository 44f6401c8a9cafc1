/** The calls about reports. */
import type { AskReport, Report } from '../protocol/generated/wire';
import { call } from '../protocol/http';
import type { ChallengeId } from '../protocol/wire';

const part = encodeURIComponent;
const reports = (id: ChallengeId) => `/challenges/${part(id)}/reports`;
const one = (id: ChallengeId, report: string) => `${reports(id)}/${part(report)}`;

export const calls = {
  ask: (id: ChallengeId, wish: AskReport) => call('POST', reports(id), wish) as Promise<Report>,
  look: (id: ChallengeId, report: string) => call('GET', one(id, report)) as Promise<Report>,
  giveUp: (id: ChallengeId, report: string) => call('DELETE', one(id, report)) as Promise<undefined>,
  fileAddress: (id: ChallengeId, report: string) => `/api${one(id, report)}/file`,
};
