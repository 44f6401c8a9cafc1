/** The wire as the page uses it: the generated catalogue, and the envelopes that events travel in. */
import type {
  AddNote,
  BoardCommandUnion,
  BoardEventUnion,
  BoardId,
  CastBallot,
  CloseRound,
  DeedUnion,
  EventHead,
  IdeaId,
  LockLayout,
  OpenRound,
  RejectionCode,
  RenameCluster,
  ReplyUnion,
  Reveal,
  SetAnonymity,
  SetNames,
  SetSilentWriting,
  SetTimer,
  SettleNote,
  Spotlight,
  WriteText,
} from './generated/wire';
import { retryable } from './generated/wire';

export type {
  Accepted,
  AccountUnion,
  Area,
  Attachment,
  AttachmentId,
  BallotsCounted,
  BoardId,
  Caret,
  Challenge,
  ChallengeId,
  Charter,
  CharterDraft,
  Cluster,
  ClusterId,
  CommandId,
  Comment,
  CommentId,
  Connection as Line,
  Cost,
  DemoPeople,
  Doing,
  Electorate,
  Extras,
  FiguresUnion,
  Dot,
  Duplicates,
  Finding,
  FrameAct,
  FrameHistory,
  GroupCount,
  HistoryEntry,
  Idea,
  IdeaId,
  IdeaText,
  Insight,
  Involvement,
  Joined,
  JoinRequest,
  Listing,
  MandatePromise,
  Mark,
  Me,
  Likenesses,
  MemoryFound,
  MethodUnion,
  Outcome,
  OwnBallot,
  NextStep,
  OpinionGroup,
  OpinionMap,
  OwnPlace,
  OwnStances,
  ParticipantId,
  People,
  Person,
  Phase,
  PlannedPhase,
  PoseChallenge,
  Posed,
  Position,
  Problem,
  PromiseState,
  Reaction,
  RejectionCode,
  Role,
  RoleSupport,
  Round,
  RoundId,
  RoundIdea,
  RoundInFull,
  RoundProgressed,
  Side,
  Snapshot,
  Stance,
  Summary,
  Tally,
  TextPart,
  UnionStanding,
  Update,
  Waiting,
  WaitingList,
  Waits,
  WeighedIdea,
} from './generated/wire';

export type Command = BoardCommandUnion;

/** What may wait on the device until the network is back: what one does to an idea. */
export type IdeaCommand = Exclude<Extract<Command, { idea: IdeaId }>, TextCommand>;

/** What is done with a text that many write on: the page that writes keeps it until it is taken. */
export type TextCommand = WriteText | AddNote | SettleNote;

export type { WriteText };

/** What runs the meeting: it counts now or not at all. */
export type SteerCommand =
  SetTimer | LockLayout | SetSilentWriting | Reveal | SetAnonymity | SetNames | Spotlight;

/** What is done with voting rounds: it counts now or not at all too. */
export type RoundCommand = OpenRound | CastBallot | CloseRound;

export type { RenameCluster };

export type Reply = ReplyUnion;
export type Deed = DeedUnion;

/**
 * An event as it travels: its head lies flat beside its own fields.
 *
 * `age` is no part of the wire: how many milliseconds old it was when it was read back, absent where it came live.
 */
export type WireEvent = EventHead & BoardEventUnion & { age?: number };

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
  /** The server's clock. */
  now?: string;
}

/** Whether the same command may be sent again, unchanged, and may then be accepted. */
export function isRetryable(code: RejectionCode): boolean {
  return retryable[code];
}
