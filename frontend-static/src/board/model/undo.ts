/**
 * What takes back one of my own acts, and nothing of anybody else's: for each command the one that undoes it, and whether
 * that still undoes only mine.
 */
import { newId } from '../../protocol/ids';
import type { IdeaCommand, IdeaId } from '../../protocol/wire';
import type { SeenIdea } from './optimistic';

/** What an act is called to whoever did it. */
export type ActName =
  'add' | 'edit' | 'move' | 'remove' | 'stance' | 'mark' | 'react' | 'group' | 'connect' | 'merge' | 'link';

export interface Step {
  act: ActName;
  /** The command that takes the act back, on the board as it is now; nothing where somebody has changed it since. */
  back: (ideas: ReadonlyMap<IdeaId, SeenIdea>) => IdeaCommand | undefined;
}

/** How to take a command back that is being sent now; nothing for what stays said. */
export function stepFor(command: IdeaCommand, ideas: ReadonlyMap<IdeaId, SeenIdea>): Step | undefined {
  const before = ideas.get(command.idea);
  const { idea } = command;
  const id = newId();
  switch (command.type) {
    case 'AddIdea':
      return {
        act: 'add',
        back: (now) => {
          const card = now.get(idea);
          const untouched = card?.mine === true && card.version === 1 && card.comments.length === 0;
          return untouched ? { type: 'RemoveIdea', id, idea } : undefined;
        },
      };
    case 'EditIdea': {
      if (before === undefined) return undefined;
      const { text } = before;
      return step('edit', idea, (card) =>
        card.text === command.text ? { type: 'EditIdea', id, idea, text, basedOn: card.version } : undefined,
      );
    }
    case 'MoveIdea': {
      if (before?.position === undefined) return undefined;
      const { area, position } = before;
      return step('move', idea, (card) =>
        card.area === command.area && samePlace(card.position, command.position)
          ? { type: 'MoveIdea', id, idea, position, ...(area === undefined ? {} : { area }) }
          : undefined,
      );
    }
    case 'RemoveIdea':
      return before === undefined ? undefined : removed(before);
    case 'TakeStance': {
      const stance = before?.stance ?? 'none';
      return step('stance', idea, (card) =>
        card.stance === command.stance ? { type: 'TakeStance', id, idea, stance } : undefined,
      );
    }
    case 'MarkIdea': {
      const mark = before?.mark === undefined ? {} : { mark: before.mark };
      return step('mark', idea, (card) =>
        card.mark === command.mark ? { type: 'MarkIdea', id, idea, ...mark } : undefined,
      );
    }
    case 'React': {
      const { reaction, on } = command;
      return step('react', idea, () => ({ type: 'React', id, idea, reaction, on: !on }));
    }
    case 'GroupIdea': {
      const was = before?.cluster;
      const cluster = was === undefined ? {} : { cluster: was.cluster, title: was.title };
      return step('group', idea, (card) =>
        card.cluster?.cluster === command.cluster ? { type: 'GroupIdea', id, idea, ...cluster } : undefined,
      );
    }
    case 'ConnectIdea':
    case 'DisconnectIdea':
      return connected(command, before);
    case 'MergeIdea':
      return {
        act: 'merge',
        back: (now) => {
          const there = now.get(command.into)?.merged.some((each) => each.idea === idea) === true;
          return there ? { type: 'SplitIdea', id, idea } : undefined;
        },
      };
    case 'SplitIdea': {
      const whole = [...ideas.values()].find(({ merged }) => merged.some((each) => each.idea === idea));
      if (whole === undefined) return undefined;
      return step('merge', idea, () => ({ type: 'MergeIdea', id, idea, into: whole.idea }));
    }
    case 'AttachLink': {
      const { attachment } = command;
      return step('link', idea, (card) =>
        card.attachments.some((each) => each.attachment === attachment)
          ? { type: 'Detach', id, idea, attachment }
          : undefined,
      );
    }
    case 'Detach': {
      const link = before?.attachments.find(({ attachment }) => attachment === command.attachment);
      if (link === undefined) return undefined;
      const { title, url } = link;
      return step('link', idea, () => ({ type: 'AttachLink', id, idea, attachment: newId(), title, url }));
    }
    // What was argued stays said: others may have answered.
    case 'AddComment':
      return undefined;
  }
}

function step(act: ActName, idea: IdeaId, back: (card: SeenIdea) => IdeaCommand | undefined): Step {
  return {
    act,
    back: (now) => {
      const card = now.get(idea);
      return card === undefined ? undefined : back(card);
    },
  };
}

/** My own card comes back as a new one with the same words; what others said on it cannot, so then it stays away. */
function removed(card: SeenIdea): Step | undefined {
  if (!card.mine || card.comments.length > 0 || card.merged.length > 0) return undefined;
  const { text, area, position, anonymous, buildsOn } = card;
  return {
    act: 'remove',
    back: () => ({
      type: 'AddIdea',
      id: newId(),
      idea: newId(),
      text,
      ...(area === undefined ? {} : { area }),
      ...(position === undefined ? {} : { position }),
      ...(anonymous ? { anonymous } : {}),
      ...(buildsOn === undefined ? {} : { buildsOn }),
    }),
  };
}

type Connects = Extract<IdeaCommand, { type: 'ConnectIdea' | 'DisconnectIdea' }>;

function connected(command: Connects, before: SeenIdea | undefined): Step {
  const { idea, to } = command;
  const id = newId();
  const was = before?.lines.find((line) => line.to === to);
  return step('connect', idea, (card) => {
    const now = card.lines.find((line) => line.to === to);
    const mine = command.type === 'ConnectIdea' ? now?.label === command.label : now === undefined;
    if (!mine) return undefined;
    if (was === undefined) return now === undefined ? undefined : { type: 'DisconnectIdea', id, idea, to };
    return { type: 'ConnectIdea', id, idea, to, ...(was.label === undefined ? {} : { label: was.label }) };
  });
}

function samePlace(a: SeenIdea['position'], b: { x: number; y: number }): boolean {
  return a?.x === b.x && a.y === b.y;
}
