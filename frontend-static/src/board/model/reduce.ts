/** How an event changes a board. An event of a kind that this page does not know is passed over. */
import { steered } from '../../protocol/meeting';
import type { WireEvent } from '../../protocol/wire';
import type { Board, Idea, IdeaId } from './board';

type Ideas = Map<IdeaId, Idea>;

/** The board after these events, which follow it without a hole. */
export function reduce(board: Board, events: readonly WireEvent[], now = Date.now()): Board {
  const last = events.at(-1);
  if (last === undefined) return board;
  const ideas = new Map(board.ideas);
  let { meeting } = board;
  for (const event of events) {
    apply(ideas, event);
    meeting = steered(meeting, event, now);
  }
  return { ...board, seq: last.seq, ideas, meeting };
}

function apply(ideas: Ideas, event: WireEvent): void {
  switch (event.type) {
    case 'IdeaAdded': {
      const { seq: _seq, type: _type, age: _age, at, ...idea } = event;
      ideas.set(event.idea, { ...idea, at: at ?? '', comments: [] });
      return;
    }
    case 'IdeaEdited':
      change(ideas, event.idea, (idea) => ({ ...idea, text: event.text, version: event.version }));
      return;
    case 'IdeaMoved':
      change(ideas, event.idea, ({ area: _area, ...idea }) => ({
        ...idea,
        position: event.position,
        ...(event.area === undefined ? {} : { area: event.area }),
      }));
      return;
    case 'IdeaRemoved':
      ideas.delete(event.idea);
      return;
    case 'CommentAdded': {
      const { seq: _seq, type: _type, age: _age, idea: target, at, ...comment } = event;
      change(ideas, target, (idea) => ({
        ...idea,
        comments: [...idea.comments, { ...comment, at: at ?? '' }],
      }));
      return;
    }
    case 'TallyChanged':
      change(ideas, event.idea, (idea) => ({
        ...idea,
        tally: { agree: event.agree, disagree: event.disagree, pass: event.pass },
      }));
      return;
    case 'RoundOpened':
    case 'RoundProgressed':
    case 'BallotsCounted':
    case 'TimerSet':
    case 'LayoutLocked':
    case 'AnonymitySet':
    case 'NamesSet':
    case 'Spotlit':
    case 'PhaseMoved':
    case 'Withheld':
      return;
  }
  passOver(event);
}

/** Every kind in the catalogue is handled above, or this does not compile; a newer server may still send others. */
function passOver(_unknown: never): void {
  return;
}

function change(ideas: Ideas, id: IdeaId, next: (idea: Idea) => Idea): void {
  const idea = ideas.get(id);
  if (idea !== undefined) ideas.set(id, next(idea));
}
