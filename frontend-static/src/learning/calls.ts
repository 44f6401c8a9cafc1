/** The calls about reflection and lessons. */
import type {
  AddThought,
  BorrowedListing,
  KeepLesson,
  Lesson,
  LessonListing,
  OpenReflection,
  PilotListing,
  Reflection,
  ReflectionListing,
  ReminderListing,
} from '../protocol/generated/wire';
import { call } from '../protocol/http';
import type { ChallengeId } from '../protocol/wire';

function under(challenge: ChallengeId, rest: string): string {
  return `/challenges/${encodeURIComponent(challenge)}/${rest}`;
}

export const calls = {
  reflections: (id: ChallengeId) => call('GET', under(id, 'reflections')) as Promise<ReflectionListing>,
  open: (id: ChallengeId, wish: OpenReflection) =>
    call('POST', under(id, 'reflections'), wish) as Promise<Reflection>,
  think: (reflection: string, thought: AddThought) =>
    call('POST', `/reflections/${encodeURIComponent(reflection)}/thoughts`, thought) as Promise<Reflection>,
  lessons: (id: ChallengeId) => call('GET', under(id, 'lessons')) as Promise<LessonListing>,
  allLessons: () => call('GET', '/lessons') as Promise<LessonListing>,
  keep: (id: ChallengeId, lesson: KeepLesson) =>
    call('POST', under(id, 'lessons'), lesson) as Promise<Lesson>,
  change: (lesson: string, words: KeepLesson) =>
    call('PUT', `/lessons/${encodeURIComponent(lesson)}`, words) as Promise<Lesson>,
  pilots: (id: ChallengeId) => call('GET', under(id, 'pilots')) as Promise<PilotListing>,
  borrowed: () => call('GET', '/borrowed') as Promise<BorrowedListing>,
  borrow: (file: unknown) => call('PUT', '/borrowed', file) as Promise<BorrowedListing>,
  reminders: () => call('GET', '/reminders') as Promise<ReminderListing>,
};
