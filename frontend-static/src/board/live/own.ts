/** What only I know about myself on a board: who I am there, my stances, and which anonymous ideas are mine. */
import type { Device } from '../../protocol/device';
import { anonymousIdeasOf } from '../../protocol/ownAnonymous';
import type { IdeaId, OwnStances, ParticipantId, Reaction, Stance } from '../../protocol/wire';
import { type Own, signOf } from '../model/optimistic';

export async function recall(
  device: Device,
  box: string,
  participant: ParticipantId,
  stances: OwnStances,
): Promise<Own> {
  const ideas = await device.read<IdeaId[]>(anonymousIdeasOf(box), []);
  return {
    participant,
    anonymousIdeas: new Set(ideas),
    stances: new Map(stances.stances.map(({ idea, stance }) => [idea, stance])),
    reactions: new Set(stances.reactions.map(({ idea, reaction }) => signOf(idea, reaction))),
  };
}

export async function rememberAnonymous(device: Device, box: string, idea: IdeaId): Promise<void> {
  await device.change<IdeaId[]>(anonymousIdeasOf(box), [], (ideas) => [...ideas, idea]);
}

export function withAnonymous(own: Own, idea: IdeaId): Own {
  return { ...own, anonymousIdeas: new Set(own.anonymousIdeas).add(idea) };
}

export function withStance(own: Own, idea: IdeaId, stance: Stance): Own {
  const stances = new Map(own.stances);
  if (stance === 'none') stances.delete(idea);
  else stances.set(idea, stance);
  return { ...own, stances };
}

export function withReaction(own: Own, idea: IdeaId, reaction: Reaction, on: boolean): Own {
  const reactions = new Set(own.reactions);
  if (on) reactions.add(signOf(idea, reaction));
  else reactions.delete(signOf(idea, reaction));
  return { ...own, reactions };
}
