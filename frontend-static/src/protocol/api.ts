/** Every HTTP call that the page makes, by name. */
import { call, Refusal } from './http';
import type { SignedOut } from './generated/wire';
import type {
  BoardId,
  Challenge,
  ChallengeId,
  Command,
  DemoPeople,
  EventPage,
  Joined,
  JoinRequest,
  Listing,
  Me,
  Likenesses,
  MemoryFound,
  OwnStances,
  People,
  Phase,
  PoseChallenge,
  Posed,
  Reply,
  Role,
  Snapshot,
} from './wire';

const part = encodeURIComponent;

export type ExportFile =
  'ideas.csv' | 'votes.csv' | 'matrix.csv' | 'export.json' | 'sharing.json' | 'polis.zip';

/** What a call answers, or nothing where the server answers one of these statuses. */
async function unless<T>(statuses: readonly number[], answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Refusal && statuses.includes(error.status)) return undefined;
    throw error;
  }
}

export const api = {
  me: () => unless([401], call('GET', '/me') as Promise<Me>),
  demoPeople: () => unless([404], call('GET', '/demo-people') as Promise<DemoPeople>),
  demoLogin: (person: Role) => call('POST', '/demo-login', { person }) as Promise<Me>,
  example: () => call('POST', '/example', {}) as Promise<Posed>,
  logout: () => call('POST', '/logout') as Promise<SignedOut | undefined>,
  join: (request: JoinRequest) => call('POST', '/join', request) as Promise<Joined>,

  challenges: () => call('GET', '/challenges') as Promise<Listing>,
  pose: (challenge: PoseChallenge) => call('POST', '/challenges', challenge) as Promise<Posed>,
  challenge: (id: ChallengeId) => call('GET', `/challenges/${part(id)}`) as Promise<Challenge>,
  changePhase: (id: ChallengeId, phase: Phase) =>
    call('PUT', `/challenges/${part(id)}/phase`, { phase }) as Promise<Challenge>,
  exportAddress: (id: ChallengeId, file: ExportFile) => `/api/challenges/${part(id)}/export/${file}`,

  snapshot: (board: BoardId, signal?: AbortSignal) =>
    call('GET', `/boards/${part(board)}/snapshot`, undefined, signal) as Promise<Snapshot>,
  events: (board: BoardId, after: number, waitSeconds: number, signal?: AbortSignal) =>
    call(
      'GET',
      `/boards/${part(board)}/events?after=${after}&limit=500&wait=${waitSeconds}`,
      undefined,
      signal,
    ) as Promise<EventPage>,
  command: (board: BoardId, command: Command) =>
    call('POST', `/boards/${part(board)}/commands`, command) as Promise<Reply>,
  stances: (board: BoardId) => call('GET', `/boards/${part(board)}/stances`) as Promise<OwnStances>,
  memory: (words: string) => call('GET', `/memory?q=${part(words)}`) as Promise<MemoryFound>,
  similar: (text: string) =>
    call('POST', '/memory/similar', { text: [...text].slice(0, 2_000).join('') }) as Promise<MemoryFound>,
  similarOn: (board: BoardId, text: string) =>
    call('POST', `/boards/${part(board)}/similar`, {
      text: [...text].slice(0, 2_000).join(''),
    }) as Promise<Likenesses>,
  people: (board: BoardId) => call('GET', `/boards/${part(board)}/people`) as Promise<People>,
};
