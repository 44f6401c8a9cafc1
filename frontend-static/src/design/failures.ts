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
  }
  return texts.common.somethingWrong;
}

/** What the server says of each field, by the field's name. */
export function fieldErrors(error: unknown): ReadonlyMap<string, string> {
  const errors = error instanceof Refusal ? (error.problem.errors ?? []) : [];
  return new Map(errors.map(({ field, message }) => [field, message]));
}
