/** A lesson while it is being written: what is wrong with it, and how it goes over the wire. */
import type { Again, KeepLesson, Lesson } from '../protocol/generated/wire';
import type { LearningTexts } from './nb';

export interface LessonDraft {
  title: string;
  text: string;
  context: string;
  /** Separated by commas. */
  tags: string;
  again: Again | undefined;
  but: string;
  /** Empty where it comes from none. */
  pilot: string;
}

export const emptyLesson: LessonDraft = {
  title: '',
  text: '',
  context: '',
  tags: '',
  again: undefined,
  but: '',
  pilot: '',
};

/** A lesson that is kept, as it is opened for change. */
export function draftOf(lesson: Lesson): LessonDraft {
  return {
    title: lesson.title,
    text: lesson.text,
    context: lesson.context,
    tags: lesson.tags.join(', '),
    again: lesson.again,
    but: lesson.but ?? '',
    pilot: lesson.pilot ?? '',
  };
}

const mostTags = 8;

export function tagsOf(text: string): string[] {
  return text
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
}

export function problemsOf(
  draft: LessonDraft,
  required: string,
  { lessons }: LearningTexts,
): ReadonlyMap<string, string> {
  const problems = new Map<string, string>();
  if (draft.title.trim() === '') problems.set('title', required);
  if (draft.text.trim() === '') problems.set('text', required);
  if (tagsOf(draft.tags).length > mostTags) problems.set('tags', lessons.tooMany);
  if (draft.again === undefined) problems.set('again', lessons.chooseAgain);
  if (draft.again === 'yes-but' && draft.but.trim() === '') problems.set('but', required);
  return problems;
}

export function toKeep(draft: LessonDraft, again: Again, version = 0): KeepLesson {
  return {
    title: draft.title.trim(),
    text: draft.text.trim(),
    context: draft.context.trim(),
    tags: tagsOf(draft.tags),
    again,
    version,
    ...(again === 'yes-but' ? { but: draft.but.trim() } : {}),
    ...(draft.pilot === '' ? {} : { pilot: draft.pilot }),
  };
}
