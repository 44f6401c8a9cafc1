/** As the server has it: a holiday must not end a challenge, and ten years are enough. */
export const shortest = 30;
export const longest = 3650;

/** How many days somebody wrote; none means for good. */
export function daysIn(written: string): { is: 'days'; days: number | undefined } | { is: 'wrong' } {
  const plain = written.trim();
  if (plain === '') return { is: 'days', days: undefined };
  const days = /^\d{1,4}$/.test(plain) ? Number(plain) : Number.NaN;
  return days >= shortest && days <= longest ? { is: 'days', days } : { is: 'wrong' };
}
