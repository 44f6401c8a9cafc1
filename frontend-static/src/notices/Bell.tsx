import { useEffect, useRef } from 'react';
import { useAnnounce } from '../design/Announcer';
import { useFresh } from '../design/useFresh';
import { useLanguage } from '../i18n/Language';
import { useSession } from '../people/Session';
import { calls } from './calls';
import style from './Notices.module.css';
import { useNoticeTexts } from './texts';
import { heardOf, noticesRead } from './unread';

const minute = 60_000;

/** The way to what one is told, with how much of it is unread. What is new is said once, when the screen reader has a pause. */
export default function Bell() {
  const { who } = useSession();
  return who.is === 'somebody' ? <Counted key={who.me.participant} /> : null;
}

function Counted() {
  const { language } = useLanguage();
  const texts = useNoticeTexts();
  const announce = useAnnounce();
  const { loaded, again } = useFresh(language, () => calls.notices(language), minute);
  const unread = loaded.is === 'there' ? loaded.value.unread : 0;
  const before = useRef<number>(undefined);
  useEffect(() => {
    window.addEventListener(noticesRead, again);
    return () => window.removeEventListener(noticesRead, again);
  }, [again]);
  useEffect(() => {
    if (loaded.is !== 'there') return;
    if (heardOf(before.current, unread)) announce(texts.news(unread));
    before.current = unread;
  }, [loaded, unread, announce, texts]);
  return (
    <a href="/varsler" className={style.bell} aria-label={texts.bell(unread)} title={texts.bell(unread)}>
      <svg viewBox="0 0 24 24" className={style.icon} aria-hidden="true">
        <path d="M6 16V11a6 6 0 0 1 12 0v5l1.500 2h-15zM10 20.500a2.200 2.200 0 0 0 4 0" />
      </svg>
      {unread === 0 ? null : (
        <span aria-hidden="true" className={style.count}>
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </a>
  );
}
