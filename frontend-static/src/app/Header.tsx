import { lazy, Suspense, useState } from 'react';
import { Mishap } from '../design/Mishap';
import { Popover } from '../design/Popover';
import { Select } from '../design/Select';
import { go } from '../design/navigation';
import { keptTheme, themes, wear } from '../design/theme';
import { type Language, languages, useLanguage } from '../i18n/Language';
import { useSession } from '../people/Session';
import { rememberPage } from '../people/ways';
import { api } from '../protocol/api';
import style from './Header.module.css';

/** Nobody waits for it. */
const Bell = lazy(() => import('../notices/Bell'));
const OrganisationMark = lazy(() => import('../organisation/OrganisationMark'));

export function Header() {
  const { texts } = useLanguage();
  return (
    <header className={style.header}>
      <a href="/" className={style.product}>
        <img src="/icon.svg" alt="" width="28" height="28" />
        {texts.common.product}
      </a>
      <Mishap instead={() => null}>
        <Suspense>
          <OrganisationMark />
          <Bell />
        </Suspense>
      </Mishap>
      <Who />
      <Popover label={<Cogwheel />} name={texts.common.settings} className={style.button}>
        {() => <Settings />}
      </Popover>
    </header>
  );
}

function Cogwheel() {
  return (
    <svg viewBox="0 0 24 24" className={style.icon} aria-hidden="true">
      <circle cx="12" cy="12" r="3" />
      <path d="M12 3v3M12 18v3M3 12h3M18 12h3M5.600 5.600l2.200 2.200M16.200 16.200l2.200 2.200M5.600 18.400l2.200-2.200M16.200 7.800l2.200-2.200" />
    </svg>
  );
}

function Who() {
  const { texts } = useLanguage();
  const { who, refresh } = useSession();
  if (who.is !== 'somebody') return null;
  const { name, role, guest } = who.me;
  const leave = async () => {
    const left = await api.logout();
    if (left !== undefined) {
      // The organisation's sign-in is left too, and sends the browser back here.
      location.assign(left.next);
      return;
    }
    await refresh();
    go('/');
  };
  return (
    <Popover label={name ?? texts.people.guest} className={style.button}>
      {(close) => (
        <div className={style.panel}>
          <p className={style.me}>
            {guest ? (name ?? texts.people.guest) : texts.people.signedInAs(name ?? '', texts.roles[role])}
          </p>
          {guest ? (
            <a
              href="/inn"
              className={style.row}
              onClick={() => {
                rememberPage();
                close();
              }}
            >
              {texts.people.signIn}
            </a>
          ) : null}
          <a href="/mine-data" className={style.row} onClick={close}>
            {texts.people.myData}
          </a>
          {!guest && role === 'administrator' ? (
            <a href="/forvaltning" className={style.row} onClick={close}>
              {texts.people.govern}
            </a>
          ) : null}
          <button
            type="button"
            className={style.row}
            onClick={() => {
              close();
              void leave();
            }}
          >
            {texts.people.signOut}
          </button>
        </div>
      )}
    </Popover>
  );
}

function Settings() {
  const { language, texts, choose } = useLanguage();
  const [theme, setTheme] = useState(keptTheme);
  return (
    <div className={style.panel}>
      <Select
        label={texts.common.language}
        value={language}
        options={Object.entries(languages) as [Language, string][]}
        onValue={choose}
      />
      <Select
        label={texts.common.theme}
        value={theme}
        options={themes.map((each) => [each, texts.common.themes[each]] as const)}
        onValue={(chosen) => {
          setTheme(chosen);
          wear(chosen);
        }}
      />
    </div>
  );
}
