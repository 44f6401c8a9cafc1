import { useEffect, useRef } from 'react';
import { useAnnounce } from '../design/Announcer';
import type { AtBoard, Meeting } from '../protocol/meeting';
import { remainingOf, shown } from './clock';
import type { Words } from './nb';
import { useWords } from './words';

/** What has changed in how the meeting is run, in one breath. */
function newsOf(before: Meeting, after: Meeting, at: AtBoard, words: Words): string {
  const news: string[] = [];
  if (before.timer !== after.timer) {
    if (after.timer === undefined) news.push(words.timerStopped);
    else {
      const { minutes, seconds } = shown(remainingOf(after.timer, Date.now()));
      news.push(words.timerStarted(minutes, seconds));
    }
  }
  if (before.locked !== after.locked) news.push(after.locked ? words.locked : words.unlocked);
  if (before.unrevealed && !after.unrevealed) news.push(words.revealed);
  else if (before.silent !== after.silent) news.push(after.silent ? words.silent : words.notSilent);
  if (before.anonymous !== after.anonymous) news.push(after.anonymous ? words.anonymous : words.named);
  if (before.namesHidden !== after.namesHidden)
    news.push(after.namesHidden ? words.namesHidden : words.namesShown);
  if (before.spotlight !== after.spotlight) {
    const idea = at.ideas.find((each) => each.idea === after.spotlight);
    news.push(idea === undefined ? words.spotlightOff : words.spotlit(idea.text));
  }
  return news.join('. ');
}

/** Reads aloud what changes in how the meeting is run; what was so already when one came is there to be read. */
export function News({ at }: { at: AtBoard }) {
  const words = useWords();
  const announce = useAnnounce();
  const before = useRef(at.meeting);
  useEffect(() => {
    if (before.current === at.meeting) return;
    const news = newsOf(before.current, at.meeting, at, words);
    before.current = at.meeting;
    if (news !== '') announce(news);
  }, [at, words, announce]);
  return null;
}
