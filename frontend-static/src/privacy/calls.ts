import { call } from '../protocol/http';
import type {
  AuditPage,
  AuditVerdict,
  ChallengeId,
  Erased,
  Information,
  MyData,
  RetentionPreview,
  RetentionRule,
  RetentionRun,
  SetInformation,
  SetRetention,
} from '../protocol/generated/wire';

const informationOf = (challenge: ChallengeId) => `/challenges/${encodeURIComponent(challenge)}/information`;

export const calls = {
  data: () => call('GET', '/me/data') as Promise<MyData>,
  erase: () => call('POST', '/me/erasure', { sure: true }) as Promise<Erased>,
  told: (challenge: ChallengeId) => call('GET', informationOf(challenge)) as Promise<Information>,
  seen: (challenge: ChallengeId, version: number) =>
    call('PUT', informationOf(challenge), { version }) as Promise<Information>,
  information: () => call('GET', '/information') as Promise<Information>,
  setInformation: (wish: SetInformation) => call('PUT', '/information', wish) as Promise<Information>,
  retention: () => call('GET', '/retention') as Promise<RetentionRule>,
  setRetention: (wish: SetRetention) => call('PUT', '/retention', wish) as Promise<RetentionRule>,
  preview: () => call('GET', '/retention/preview') as Promise<RetentionPreview>,
  run: () => call('POST', '/retention/run') as Promise<RetentionRun>,
  audit: (before?: number) =>
    call('GET', `/audit${before === undefined ? '' : `?before=${before}`}`) as Promise<AuditPage>,
  verify: () => call('GET', '/audit/verification') as Promise<AuditVerdict>,
};
