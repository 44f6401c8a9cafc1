import { Button, Tag } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useAnnounce } from '../design/Announcer';
import cards from '../design/Cards.module.css';
import { Page } from '../design/Page';
import { Trouble } from '../design/Trouble';
import { useFresh } from '../design/useFresh';
import { useDays } from '../i18n/days';
import { useLanguage } from '../i18n/Language';
import { OrTrouble } from '../people/OrTrouble';
import type { Notice, NoticeListing } from '../protocol/generated/wire';
import { calls } from './calls';
import style from './Notices.module.css';
import { useNoticeTexts } from './texts';
import { noticesRead } from './unread';

/** What I was told, newest first. Opening one reads it. */
export default function NoticesPage() {
  const { language } = useLanguage();
  const texts = useNoticeTexts();
  const announce = useAnnounce();
  const { loaded, again, setLoaded } = useFresh(language, () => calls.notices(language));
  const [failed, setFailed] = useState<unknown>();
  const read = async (ids: readonly string[], said?: string) => {
    try {
      setLoaded({ is: 'there', value: await calls.read(language, ids) });
      window.dispatchEvent(new Event(noticesRead));
      if (said !== undefined) announce(said);
    } catch (error) {
      setFailed(error);
    }
  };
  return (
    <OrTrouble loaded={loaded} again={again}>
      {({ notices, unread }) => (
        <Page title={texts.title} lead={texts.lead}>
          <p className={cards.row}>
            {unread === 0 ? null : (
              <Button variant="secondary" onClick={() => void read(unreadIn(notices), texts.allRead)}>
                {texts.readAll}
              </Button>
            )}
            <a href="/varsler/valg">{texts.choose}</a>
          </p>
          {failed === undefined ? null : <Trouble error={failed} />}
          {notices.length === 0 ? <p className={cards.empty}>{texts.empty}</p> : null}
          <ul className={cards.list}>
            {notices.map((notice) => (
              <li key={notice.notice}>
                <One notice={notice} onOpen={() => void read([notice.notice])} />
              </li>
            ))}
          </ul>
        </Page>
      )}
    </OrTrouble>
  );
}

function unreadIn(notices: NoticeListing['notices']): string[] {
  return notices.filter(({ read }) => !read).map(({ notice }) => notice);
}

function One({ notice, onOpen }: { notice: Notice; onOpen: () => void }) {
  const texts = useNoticeTexts();
  const days = useDays();
  return (
    <article className={notice.read ? cards.card : `${cards.card ?? ''} ${style.unread ?? ''}`}>
      <h2 className={cards.title}>
        <a href={notice.link} onClick={notice.read ? undefined : onOpen}>
          {notice.title}
        </a>
      </h2>
      <p className={cards.text}>{notice.text}</p>
      <p className={cards.row}>
        {notice.read ? null : (
          <Tag data-color="accent" data-size="sm">
            {texts.unread}
          </Tag>
        )}
        {notice.due === undefined ? null : (
          <Tag data-color="warning" data-size="sm">
            {texts.by(days.on(notice.due))}
          </Tag>
        )}
        <span className={cards.quiet}>{days.at(notice.at)}</span>
      </p>
    </article>
  );
}
