import { createContext, type ReactNode, use } from 'react';
import type { Area, BoardId, IdeaId, ParticipantId } from '../../protocol/wire';
import type { CardAct } from '../cards/acts';
import type { Room } from '../live/room';
import type { Direction } from '../model/moves';
import type { SeenIdea } from '../model/optimistic';
import type { FocusKeeper } from './focus';

/** What every part of a board page may use. */
export interface BoardTools {
  room: Room;
  areas: readonly Area[];
  /** The name to show for a pseudonym. */
  nameOf: (by: string | undefined, anonymous: boolean) => string;
  /** The words of an idea, cut short; nothing where it is gone. */
  shortOf: (idea: IdeaId) => string | undefined;
  /** Opens the window in which one marks, groups, connects, merges or adorns a card. */
  arrange: (act: CardAct, idea: SeenIdea) => void;
  /** Opens the writing box, perhaps for an area or building on an idea. */
  write: (about: { area?: string; buildsOn?: SeenIdea }) => void;
  /** Moves a card by one step; says where it went. */
  nudge: (idea: SeenIdea, direction: Direction) => void;
  /** Lays a card last in an area, or on the free surface where there is no area. */
  lay: (idea: SeenIdea, area: string | undefined) => void;
  /** What a writer is gently asked about. */
  words: readonly string[];
  /** What other features show on a card. */
  about: (idea: IdeaId) => ReactNode;
  focus: FocusKeeper;
  /** Whether I run the challenge. */
  facilitates: boolean;
  /** Who I am here. */
  me: ParticipantId;
  /** Whether I may move cards now; the server has the last word. */
  mayMove: boolean;
  /** The idea that everybody is pointed to. */
  spotlight: IdeaId | undefined;
  /** Whether I may change or remove this idea; the server has the last word. */
  mayChange: (idea: SeenIdea) => boolean;
}

export const BoardToolsContext = createContext<BoardTools | undefined>(undefined);

export function useBoard(): BoardTools {
  const tools = use(BoardToolsContext);
  if (tools === undefined) throw new Error('A part of a board is drawn outside a board');
  return tools;
}

/** Where an idea's text is written. */
export function writingAddress(board: BoardId, { idea }: SeenIdea): string {
  return `/t/${encodeURIComponent(board)}/tekst/${encodeURIComponent(idea)}`;
}

const shortLength = 60;

export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  const letters = [...line];
  return letters.length <= shortLength ? line : `${letters.slice(0, shortLength - 1).join('')}…`;
}
