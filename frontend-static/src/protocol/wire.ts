/** The wire as the page uses it: the generated catalogue, and the envelopes that events travel in. */
import type {
  BoardCommandUnion,
  BoardEventUnion,
  BoardId,
  CastBallot,
  CloseRound,
  EventHead,
  OpenRound,
  RejectionCode,
  ReplyUnion,
} from './generated/wire';

export type {
  Accepted,
  Area,
  BoardId,
  Challenge,
  ChallengeId,
  CommandId,
  Comment,
  DemoPeople,
  Doing,
  Idea,
  IdeaId,
  Joined,
  JoinRequest,
  Listing,
  Me,
  OwnStances,
  ParticipantId,
  People,
  Person,
  Phase,
  PoseChallenge,
  Posed,
  Position,
  Problem,
  RejectionCode,
  Role,
  Side,
  Snapshot,
  Stance,
  Summary,
  Tally,
  Update,
} from './generated/wire';

/** What the board's own page does; rounds are another page's: see `RoundCommand`. */
export type Command = Exclude<BoardCommandUnion, RoundCommand>;

/** What is done with voting rounds. */
export type RoundCommand = OpenRound | CastBallot | CloseRound;
export type Reply = ReplyUnion;

/** An event as it travels: its head lies flat beside its own fields. */
export type WireEvent = EventHead & BoardEventUnion;

/** Events `from` … `to` of a board, pushed over the socket. */
export interface EventMessage {
  board: BoardId;
  epoch: string;
  from: number;
  to: number;
  events: WireEvent[];
}

/** Events asked for over HTTP; `seq` is the board's last event, `more` says that the page does not reach it. */
export interface EventPage {
  epoch: string;
  events: WireEvent[];
  seq: number;
  more: boolean;
}

const retryable: Record<RejectionCode, boolean> = {
  'command.malformed': false,
  'command.unknown': false,
  'field.missing': false,
  'field.invalid': false,
  'field.unknown': false,
  'idea.unknown': false,
  'idea.removed': false,
  'idea.exists': false,
  'idea.changed': false,
  'idea.built-on': false,
  'comment.exists': false,
  'area.unknown': false,
  'round.unknown': false,
  'round.exists': false,
  'round.closed': false,
  'ballot.not-entitled': false,
  'idea.in-round': false,
  'ballot.idea': false,
  'ballot.number': false,
  'ballot.over': false,
  'not.allowed': false,
  'phase.closed': false,
  'board.full': false,
  'limit.rate': true,
  busy: true,
  unavailable: true,
  internal: false,
};

/** Whether the same command may be sent again, unchanged, and may then be accepted. */
export function isRetryable(code: RejectionCode): boolean {
  return retryable[code];
}
