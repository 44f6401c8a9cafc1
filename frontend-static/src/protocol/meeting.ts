/** How the meeting at a board is run, as far as this page knows: a pure step from what was known and what came. */
import type {
  BoardId,
  Challenge,
  ChallengeId,
  IdeaId,
  Person,
  Reply,
  Snapshot,
  SteerCommand,
  WireEvent,
} from './wire';

/** A countdown on this device's clock, which is only ever compared with itself. */
export interface Countdown {
  seconds: number;
  endsAt: number;
}

export interface Meeting {
  timer: Countdown | undefined;
  locked: boolean;
  /** New ideas are withheld from all but their authors. */
  silent: boolean;
  /** Something is withheld. */
  unrevealed: boolean;
  anonymous: boolean;
  namesHidden: boolean;
  spotlight: IdeaId | undefined;
}

export const openMeeting: Meeting = {
  timer: undefined,
  locked: false,
  silent: false,
  unrevealed: false,
  anonymous: false,
  namesHidden: false,
  spotlight: undefined,
};

/** The meeting as a snapshot tells it, read at `now` by this device's clock. */
export function meetingOf({ meeting }: Snapshot, now: number): Meeting {
  if (meeting === undefined) return openMeeting;
  const { timer, spotlight, ...rest } = meeting;
  return {
    ...rest,
    spotlight,
    timer: timer === undefined ? undefined : { seconds: timer.seconds, endsAt: now + timer.remaining },
  };
}

/** The meeting after an event that was read at `now` by this device's clock. */
export function steered(meeting: Meeting, event: WireEvent, now: number): Meeting {
  if (event.type === 'TimerSet') {
    const { seconds, age } = event;
    if (seconds === undefined) return { ...meeting, timer: undefined };
    return { ...meeting, timer: { seconds, endsAt: now + seconds * 1_000 - (age ?? 0) } };
  }
  if (event.type === 'LayoutLocked') return { ...meeting, locked: event.on };
  if (event.type === 'SilentWritingSet') return { ...meeting, silent: event.on };
  if (event.type === 'Withheld') return meeting.silent ? { ...meeting, unrevealed: true } : meeting;
  if (event.type === 'Revealed') return { ...meeting, silent: false, unrevealed: false };
  if (event.type === 'AnonymitySet') return { ...meeting, anonymous: event.on };
  if (event.type === 'NamesSet') return { ...meeting, namesHidden: !event.shown };
  if (event.type === 'Spotlit') return { ...meeting, spotlight: event.idea };
  const gone = event.type === 'IdeaRemoved' && event.idea === meeting.spotlight;
  return gone ? { ...meeting, spotlight: undefined } : meeting;
}

/** A card, or a comment on one, that I want to report. */
export interface ReportWish {
  idea: IdeaId;
  comment?: string;
}

/** Where an idea is. */
export interface IdeaAtBoard {
  challenge: ChallengeId;
  board: BoardId;
  idea: IdeaId;
}

/** What a board's page hands to the features that stand beside it. */
export interface AtBoard {
  board: BoardId;
  challenge: Challenge;
  meeting: Meeting;
  /** The ideas that I see, in the order in which they came. */
  ideas: readonly { idea: IdeaId; text: string }[];
  /** Goes to an idea's card; absent on a page without cards. */
  go?: (idea: IdeaId) => void;
  /** Shown on a wall: nothing is to be pressed. */
  projected?: boolean;
  /** Who is here, as far as they are known. */
  here: readonly Person[];
  /** Whether commands reach the server now. */
  connected: boolean;
  /** Does now, or not at all; fails when the outcome is unknown. */
  steer: (command: SteerCommand) => Promise<Reply>;
  /** Tells what I want to report; answers with how to stop. */
  onReport: (listener: (wish: ReportWish) => void) => () => void;
  /** Tells of events as they come; answers with how to stop. */
  onArrival: (listener: (events: readonly WireEvent[]) => void) => () => void;
}
