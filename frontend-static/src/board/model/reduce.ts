/** How an event changes a board. An event of a kind that this page does not know is passed over. */
import { steered } from '../../protocol/meeting';
import type { IdeaCommand, ParticipantId, TextPart, WireEvent } from '../../protocol/wire';
import type { Board, Idea, IdeaId } from './board';
import {
  clustersAfter,
  givingBack,
  goneWith,
  linked,
  linesAfter,
  reacted,
  taking,
  unlinked,
  withExtras,
} from './together';

type Ideas = Map<IdeaId, Idea>;

/** The board after these events, which follow it without a hole. */
export function reduce(board: Board, events: readonly WireEvent[], now = Date.now()): Board {
  const last = events.at(-1);
  if (last === undefined) return board;
  const ideas = new Map(board.ideas);
  let { meeting, clusters, lines } = board;
  const unseen = new Map(board.unseen);
  for (const event of events) {
    const gone = goneWith(ideas, event);
    apply(ideas, event);
    if (event.type === 'IdeaRevealed') unseen.delete(event.idea);
    meeting = steered(meeting, event, now);
    clusters = clustersAfter(clusters, event, gone);
    lines = linesAfter(lines, event, gone);
  }
  return { ...board, seq: last.seq, ideas, unseen, meeting, clusters, lines };
}

/** The board after something of mine that the others may not see yet, and that the server therefore tells nobody. */
export function withheld(board: Board, command: IdeaCommand, by: ParticipantId, now = new Date()): Board {
  const anonymous = board.meeting.anonymous || ('anonymous' in command && command.anonymous);
  const unseen = new Map(board.unseen);
  const idea = unseen.get(command.idea);
  const head = { seq: board.seq, at: now.toISOString(), ...(anonymous ? {} : { by }) };
  switch (command.type) {
    case 'AddIdea': {
      const { id: _id, type: _type, anonymous: _anonymous, ...words } = command;
      const added = { ...head, ...words, type: 'IdeaAdded', version: 1 } as const;
      apply(unseen, anonymous ? { ...added, anonymous } : added);
      break;
    }
    case 'EditIdea':
      apply(unseen, { ...head, ...command, type: 'IdeaEdited', version: command.basedOn + 1 });
      break;
    case 'MoveIdea':
      apply(unseen, { ...head, ...command, type: 'IdeaMoved' });
      break;
    case 'RemoveIdea':
      unseen.delete(command.idea);
      break;
    case 'AddComment': {
      const { id: _id, type: _type, idea: target, ...words } = command;
      if (idea?.comments.some(({ comment }) => comment === command.comment) !== true)
        apply(unseen, { ...head, ...words, type: 'CommentAdded', idea: target });
      break;
    }
    // What concerns others is not done to what they do not see.
    case 'TakeStance':
    case 'GroupIdea':
    case 'ConnectIdea':
    case 'DisconnectIdea':
    case 'MergeIdea':
    case 'SplitIdea':
    case 'MarkIdea':
    case 'React':
    case 'AttachLink':
    case 'Detach':
      return board;
  }
  return { ...board, unseen };
}

function apply(ideas: Ideas, event: WireEvent): void {
  switch (event.type) {
    case 'IdeaAdded': {
      const { seq: _seq, type: _type, age: _age, at, ...idea } = event;
      ideas.set(event.idea, { ...idea, at: at ?? '', comments: [] });
      return;
    }
    case 'IdeaRevealed': {
      const { seq: _seq, type: _type, age: _age, at, ...idea } = event;
      for (const [id, other] of ideas) {
        const left = givingBack(other, event.idea);
        if (left !== other) ideas.set(id, left);
      }
      ideas.set(event.idea, { ...idea, at: at ?? '' });
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
    case 'IdeaRemoved': {
      const gone = ideas.get(event.idea);
      ideas.delete(event.idea);
      if (gone !== undefined && event.into !== undefined)
        change(ideas, event.into, (idea) => taking(idea, gone));
      return;
    }
    case 'IdeaMarked':
      change(ideas, event.idea, (idea) =>
        withExtras(idea, ({ mark: _mark, ...extras }) => ({
          ...extras,
          ...(event.mark === undefined ? {} : { mark: event.mark }),
        })),
      );
      return;
    case 'Reacted':
      change(ideas, event.idea, (idea) => withExtras(idea, (extras) => reacted(extras, event)));
      return;
    case 'Attached':
      change(ideas, event.idea, (idea) =>
        withExtras(idea, (extras) => ({
          ...extras,
          attachments: linked(extras.attachments, event.attachment),
        })),
      );
      return;
    case 'Detached':
      change(ideas, event.idea, (idea) =>
        withExtras(idea, (extras) => ({
          ...extras,
          attachments: unlinked(extras.attachments, event.attachment),
        })),
      );
      return;
    case 'CommentAdded': {
      const { seq: _seq, type: _type, age: _age, idea: target, at, ...comment } = event;
      change(ideas, target, (idea) => ({
        ...idea,
        comments: [...idea.comments, { ...comment, at: at ?? '' }],
      }));
      return;
    }
    case 'CommentRemoved':
      change(ideas, event.idea, (idea) => ({
        ...idea,
        comments: idea.comments.filter(({ comment }) => comment !== event.comment),
      }));
      return;
    case 'CommentRestored':
      change(ideas, event.idea, (idea) => ({
        ...idea,
        comments: [
          ...idea.comments.filter(({ comment }) => comment !== event.comment.comment),
          event.comment,
        ].sort((one, other) => Date.parse(one.at) - Date.parse(other.at)),
      }));
      return;
    case 'TallyChanged':
      change(ideas, event.idea, (idea) => ({
        ...idea,
        tally: { agree: event.agree, disagree: event.disagree, pass: event.pass },
      }));
      return;
    case 'TextChanged':
      change(ideas, event.idea, (idea) => written(idea, event.version, event.changes));
      return;
    case 'NoteSettled': {
      const settled = event.change;
      if (settled !== undefined) change(ideas, event.idea, (idea) => written(idea, event.version, [settled]));
      return;
    }
    case 'IdeaGrouped':
    case 'ClusterRenamed':
    case 'IdeasConnected':
    case 'IdeasDisconnected':
    case 'NoteAdded':
    case 'RoundOpened':
    case 'RoundProgressed':
    case 'BallotsCounted':
    case 'TimerSet':
    case 'LayoutLocked':
    case 'SilentWritingSet':
    case 'Revealed':
    case 'AnonymitySet':
    case 'NamesSet':
    case 'Spotlit':
    case 'PhaseMoved':
    case 'Redacted':
    case 'Withheld':
      return;
  }
  passOver(event);
}

/** Every kind in the catalogue is handled above, or this does not compile; a newer server may still send others. */
function passOver(_unknown: never): void {
  return;
}

function written(idea: Idea, version: number, changes: readonly TextPart[][]): Idea {
  const last = changes.at(-1) ?? [];
  const letters = last.reduce((sum, { over, insert }) => sum + (insert?.length ?? over), 0);
  return { ...idea, writing: { version: version + changes.length, letters } };
}

function change(ideas: Ideas, id: IdeaId, next: (idea: Idea) => Idea): void {
  const idea = ideas.get(id);
  if (idea !== undefined) ideas.set(id, next(idea));
}
