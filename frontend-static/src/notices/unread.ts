/** Told within the page when notices were read, so that what counts them counts anew. */
export const noticesRead = 'samskap-notices-read';

/** Whether there is something to say aloud: more than before, but not at the first look. */
export function heardOf(before: number | undefined, now: number): boolean {
  return before !== undefined && now > before;
}
