/** A challenge while it is being written: what is wrong with it, and how it goes over the wire. */
import type { Texts } from '../i18n/nb';
import type { PoseChallenge } from '../protocol/wire';
import { type CharterWriting, emptyCharter, linesOf, toCharter } from './charterWriting';

export interface Draft {
  title: string;
  question: string;
  background: string;
  /** One area a line. */
  areas: string;
  touchesEmployees: boolean;
  start: Start;
  charter: CharterWriting;
  /** One promise a line. */
  promises: string;
}

export type Start = 'Draft' | 'Explore' | 'Ideate';

export const emptyDraft: Draft = {
  title: '',
  question: '',
  background: '',
  areas: '',
  touchesEmployees: false,
  start: 'Ideate',
  charter: emptyCharter,
  promises: '',
};
export const limits = { title: 200, question: 500, background: 5_000, areas: 12, area: 80 };

/** Lengths count characters as people do, not the halves that some of them are stored in. */
function lengthOf(text: string): number {
  return [...text].length;
}

export function problemsOf(draft: Draft, { common, pose }: Texts): Partial<Record<keyof Draft, string>> {
  const problems: Partial<Record<keyof Draft, string>> = {};
  for (const field of ['title', 'question'] as const) {
    const length = lengthOf(draft[field].trim());
    if (length === 0) problems[field] = common.required;
    else if (length > limits[field]) problems[field] = common.tooLong(limits[field]);
  }
  if (lengthOf(draft.background.trim()) > limits.background)
    problems.background = common.tooLong(limits.background);
  const areas = linesOf(draft.areas);
  if (areas.length > limits.areas) problems.areas = pose.tooManyAreas;
  else if (areas.some((area) => lengthOf(area) > limits.area)) problems.areas = common.tooLong(limits.area);
  else if (new Set(areas.map((area) => area.toLowerCase())).size < areas.length)
    problems.areas = pose.sameAreas;
  return problems;
}

/** What touches employees starts with them: exploring, at the latest. */
export function startOf({ start, touchesEmployees }: Draft): Start {
  return touchesEmployees && start === 'Ideate' ? 'Explore' : start;
}

export function toPose(draft: Draft): PoseChallenge {
  const background = draft.background.trim();
  const areas = linesOf(draft.areas);
  const promises = linesOf(draft.promises);
  return {
    title: draft.title.trim(),
    question: draft.question.trim(),
    ...(background === '' ? {} : { background }),
    ...(areas.length === 0 ? {} : { areas }),
    ...(startOf(draft) === 'Ideate' ? {} : { start: startOf(draft) }),
    ...(draft.touchesEmployees ? { touchesEmployees: true } : {}),
    ...(draft.charter === emptyCharter ? {} : { charter: toCharter(draft.charter) }),
    ...(promises.length === 0 ? {} : { promises }),
  };
}
