import { useState } from 'react';
import { useAnnounce } from '../design/Announcer';
import type { Countdown } from '../protocol/meeting';
import { asDigits, shown } from './clock';
import style from './MeetingBar.module.css';
import { chime, keepSound, keptSound } from './sound';
import { useCountdown } from './useCountdown';
import { useWords } from './words';

/** A countdown that all see: in digits, read aloud at a few moments, and heard at its end unless one has muted it. */
export function Timer({ timer, projected }: { timer: Countdown; projected: boolean }) {
  const words = useWords();
  const announce = useAnnounce();
  const [sound, setSound] = useState(keptSound);
  const remaining = useCountdown(timer, (moment) => {
    if (moment > 0) {
      const { minutes, seconds } = shown(moment);
      announce(words.left(minutes, seconds));
      return;
    }
    announce(words.timeIsUp);
    if (sound) chime();
  });
  const over = remaining === 0;
  return (
    <div className={style.timer} data-over={over}>
      <span role="timer" aria-label={words.timeLeft} aria-live="off" className={style.digits}>
        {over ? words.timeIsUp : asDigits(remaining)}
      </span>
      {projected ? null : (
        <label className={style.sound}>
          <input
            type="checkbox"
            checked={sound}
            onChange={(event) => {
              setSound(event.target.checked);
              keepSound(event.target.checked);
            }}
          />
          {words.sound}
        </label>
      )}{' '}
    </div>
  );
}
