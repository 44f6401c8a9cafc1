/** A charter while it is being written, and how it goes over the wire. What is wrong with it the server says. */
import type { Challenge, Charter, CharterDraft, Phase, Role } from '../protocol/wire';

/** Lists of lines are written one a line. */
export interface CharterWriting {
  why: string;
  wanted: string;
  direction: string;
  resources: string;
  groundRules: string;
  concernedRoles: Role[];
  concernedGroups: string;
  goals: number[];
  meetingLink: string;
  plan: Partial<Record<Phase, { from: string; to: string }>>;
}

export const charterLimits = { text: 2_000, link: 500 };

export const emptyCharter: CharterWriting = {
  why: '',
  wanted: '',
  direction: '',
  resources: '',
  groundRules: '',
  concernedRoles: [],
  concernedGroups: '',
  goals: [],
  meetingLink: '',
  plan: {},
};

export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

export function writingOf(charter: Charter): CharterWriting {
  return {
    why: charter.why,
    wanted: charter.wanted,
    direction: charter.direction,
    resources: charter.resources,
    groundRules: charter.groundRules.join('\n'),
    concernedRoles: charter.concernedRoles,
    concernedGroups: charter.concernedGroups.join('\n'),
    goals: charter.goals,
    meetingLink: charter.meetingLink ?? '',
    plan: Object.fromEntries(
      charter.plan.map(({ phase, from, to }) => [phase, { from: from ?? '', to: to ?? '' }]),
    ),
  };
}

export function toCharter(writing: CharterWriting): CharterDraft {
  const plan = (Object.entries(writing.plan) as [Phase, { from: string; to: string }][])
    .filter(([, { from, to }]) => from !== '' || to !== '')
    .map(([phase, { from, to }]) => ({
      phase,
      ...(from === '' ? {} : { from }),
      ...(to === '' ? {} : { to }),
    }));
  const meetingLink = writing.meetingLink.trim();
  return {
    why: writing.why.trim(),
    wanted: writing.wanted.trim(),
    direction: writing.direction.trim(),
    resources: writing.resources.trim(),
    groundRules: linesOf(writing.groundRules),
    concernedRoles: writing.concernedRoles,
    concernedGroups: linesOf(writing.concernedGroups),
    goals: writing.goals,
    plan,
    ...(meetingLink === '' ? {} : { meetingLink }),
  };
}

/** The charter's errors by the names of its fields, those of the plan by their phase. */
export function errorsOf(
  told: ReadonlyMap<string, string>,
  draft: CharterDraft,
): ReadonlyMap<string, string> {
  return new Map(
    [...told].map(([field, message]) => {
      const [, index] = /^charter\.plan\[(\d+)\]/.exec(field) ?? [];
      const phase = index === undefined ? undefined : draft.plan?.[Number(index)]?.phase;
      return [phase === undefined ? field : `plan.${phase}`, message];
    }),
  );
}

/** Whether there is anything in it to read before one begins. */
export function hasWords({ charter, mandate }: Challenge): boolean {
  return (
    mandate.length > 0 ||
    charter.groundRules.length > 0 ||
    [charter.why, charter.wanted, charter.direction, charter.resources].some((text) => text !== '')
  );
}
