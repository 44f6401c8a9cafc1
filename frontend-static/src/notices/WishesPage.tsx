import { Alert, Button } from '@digdir/designsystemet-react';
import { type SyntheticEvent, useState } from 'react';
import { useAnnounce } from '../design/Announcer';
import { fieldErrors } from '../design/failures';
import { LineField } from '../design/Field';
import { Page } from '../design/Page';
import { Select } from '../design/Select';
import { Trouble } from '../design/Trouble';
import { useLoaded } from '../design/useLoaded';
import { languages, useLanguage } from '../i18n/Language';
import { OrTrouble } from '../people/OrTrouble';
import type { NoticeKind, NoticeSettings, NoticeWay } from '../protocol/generated/wire';
import { calls } from './calls';
import style from './Notices.module.css';
import { useNoticeTexts } from './texts';

const usualQuiet = { from: '20:00', to: '07:00' };

/** How I wish to be told, kind by kind. */
export default function WishesPage() {
  const { loaded, again } = useLoaded('wishes', calls.settings);
  return (
    <OrTrouble loaded={loaded} again={again}>
      {(settings) => <Wishes settings={settings} />}
    </OrTrouble>
  );
}

function Wishes({ settings }: { settings: NoticeSettings }) {
  const { wishes: texts, back } = useNoticeTexts();
  const announce = useAnnounce();
  const [wishes, setWishes] = useState(settings.wishes);
  const [failed, setFailed] = useState<unknown>();
  const wrong = fieldErrors(failed);
  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    try {
      setWishes((await calls.wish(wishes)).wishes);
      setFailed(undefined);
      announce(texts.saved);
    } catch (error) {
      setFailed(error);
    }
  };
  const choose = (kind: NoticeKind, way: NoticeWay) =>
    setWishes({
      ...wishes,
      choices: wishes.choices.map((choice) => (choice.kind === kind ? { kind, way } : choice)),
    });
  return (
    <Page title={texts.title} lead={texts.lead}>
      <Alert data-color="info">
        {settings.mails
          ? settings.address === undefined
            ? texts.noAddress
            : texts.address(settings.address)
          : texts.noMail}
      </Alert>
      <form onSubmit={(event) => void save(event)} noValidate className={style.rows}>
        <Kinds choices={wishes.choices} byMail={settings.mails} onChoose={choose} />
        {settings.mails ? (
          <>
            <label className={style.check}>
              <input
                type="checkbox"
                checked={wishes.quiet !== undefined}
                onChange={({ target }) => {
                  const { quiet: _before, ...rest } = wishes;
                  setWishes(target.checked ? { ...rest, quiet: usualQuiet } : rest);
                }}
              />
              {texts.quiet}
            </label>
            {wishes.quiet === undefined ? null : (
              <>
                <p>{texts.quietHelp}</p>
                <div className={style.hours}>
                  <LineField
                    label={texts.from}
                    value={wishes.quiet.from}
                    error={wrong.get('quiet.from')}
                    onValue={(from) =>
                      setWishes({ ...wishes, quiet: { ...usualQuiet, ...wishes.quiet, from } })
                    }
                  />
                  <LineField
                    label={texts.to}
                    value={wishes.quiet.to}
                    error={wrong.get('quiet.to')}
                    onValue={(to) => setWishes({ ...wishes, quiet: { ...usualQuiet, ...wishes.quiet, to } })}
                  />
                </div>
              </>
            )}
            <MailLanguage
              language={wishes.language}
              onChoose={(language) => setWishes({ ...wishes, language })}
            />
          </>
        ) : null}
        {failed === undefined || wrong.size > 0 ? null : <Trouble error={failed} />}
        <Button type="submit">{texts.save}</Button>
      </form>
      <p>
        <a href="/varsler">{back}</a>
      </p>
    </Page>
  );
}

interface KindsProps {
  choices: NoticeSettings['wishes']['choices'];
  byMail: boolean;
  onChoose: (kind: NoticeKind, way: NoticeWay) => void;
}

/** Without mail there is one choice less to make. */
function Kinds({ choices, byMail, onChoose }: KindsProps) {
  const { kinds, ways } = useNoticeTexts();
  const offered = (Object.entries(ways) as [NoticeWay, string][]).filter(
    ([way]) => byMail || way === 'nothing' || way === 'here',
  );
  return choices.map(({ kind, way }) => (
    <Select
      key={kind}
      label={kinds[kind]}
      value={byMail || way === 'nothing' ? way : 'here'}
      options={offered}
      onValue={(chosen) => onChoose(kind, chosen)}
    />
  ));
}

function MailLanguage({ language, onChoose }: { language: string; onChoose: (language: string) => void }) {
  const { wishes } = useNoticeTexts();
  const { language: spoken } = useLanguage();
  return (
    <Select
      label={wishes.language}
      value={language in languages ? language : spoken}
      options={Object.entries(languages)}
      onValue={onChoose}
    />
  );
}
