import { Refusal, Unreachable } from '../protocol/http';
import type { Texts } from '../i18n/nb';

/** What a failed call is to a person, and what to do about it. */
export function explain(error: unknown, texts: Texts): string {
  if (error instanceof Unreachable) return texts.common.unreachable;
  if (error instanceof Refusal) {
    if (error.status === 429) return texts.common.tooMany(error.retryAfterSeconds ?? 1);
    if (error.status === 401) return texts.people.mustSignIn;
    if (error.status === 403) return texts.refusals['not.allowed'];
    if (error.status === 404) return texts.common.notFoundText;
    if (error.status === 409) return conflict(error, texts);
  }
  return texts.common.somethingWrong;
}

/** Somebody was first; or it cannot be now, for which the server has a sentence that this page may not have. */
function conflict({ problem }: Refusal, texts: Texts): string {
  const somebodyWasFirst = problem.code === undefined || problem.code.endsWith('.changed');
  return somebodyWasFirst ? texts.common.changed : (problem.detail ?? texts.common.changed);
}

/** What the server says of each field, by the field's name. */
export function fieldErrors(error: unknown): ReadonlyMap<string, string> {
  const errors = error instanceof Refusal ? (error.problem.errors ?? []) : [];
  return new Map(errors.map(({ field, message }) => [field, message]));
}
