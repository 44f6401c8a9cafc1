/** A countdown's times and words' moments: pure. All in milliseconds but for what is shown. */
import type { Countdown } from '../protocol/meeting';

export function remainingOf(timer: Countdown, now: number): number {
  return Math.max(0, Math.min(timer.seconds * 1_000, timer.endsAt - now));
}

/** Minutes and seconds as they are shown: a second that has begun counts. */
export function shown(remaining: number): { minutes: number; seconds: number } {
  const whole = Math.ceil(remaining / 1_000);
  return { minutes: Math.floor(whole / 60), seconds: whole % 60 };
}

export function asDigits(remaining: number): string {
  const { minutes, seconds } = shown(remaining);
  return `${minutes}:${String(seconds).padStart(2, '0')}`;
}

/** So much is left when it is read aloud: often enough to finish a sentence, seldom enough to write one. */
const told = [300, 60, 30, 10, 0].map((seconds) => seconds * 1_000);

/** The moment that was passed since `before`, where there was one: the last of them, and 0 for the end. */
export function momentBetween(before: number, after: number): number | undefined {
  return told.filter((moment) => after <= moment && moment < before).at(-1);
}
