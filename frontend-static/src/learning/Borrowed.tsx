import { Button } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { useAnnounce } from '../design/Announcer';
import cards from '../design/Cards.module.css';
import { fieldErrors } from '../design/failures';
import { go } from '../design/navigation';
import { Trouble } from '../design/Trouble';
import { useDays } from '../i18n/days';
import type { BorrowedListing, SharedFile } from '../protocol/generated/wire';
import { Refusal } from '../protocol/http';
import { calls } from './calls';
import { useLearningTexts } from './texts';
import style from './Learning.module.css';

interface BorrowedProps {
  listing: BorrowedListing;
  onChanged: (listing: BorrowedListing) => void;
}

/** What other municipalities have shared, with credit to them. */
export function Borrowed({ listing: { borrowed, mayBorrow }, onChanged }: BorrowedProps) {
  const texts = useLearningTexts().borrowed;
  if (borrowed.length === 0 && !mayBorrow) return null;
  return (
    <section aria-labelledby="borrowed">
      <h2 id="borrowed">{texts.title}</h2>
      {mayBorrow ? <TakeIn onChanged={onChanged} /> : null}
      {borrowed.length === 0 ? <p className={cards.empty}>{texts.empty}</p> : null}
      <ul className={cards.list}>
        {borrowed.map((file) => (
          <li key={`${file.source.installation} ${file.source.challenge}`}>
            <One file={file} mayBegin={mayBorrow} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function TakeIn({ onChanged }: Pick<BorrowedProps, 'onChanged'>) {
  const texts = useLearningTexts().borrowed;
  const announce = useAnnounce();
  const id = useId();
  const [failed, setFailed] = useState<unknown>();
  const take = async (file: File) => {
    try {
      const read: unknown = JSON.parse(await file.text());
      onChanged(await calls.borrow(read));
      setFailed(undefined);
      announce(texts.taken);
    } catch (error) {
      setFailed(error);
    }
  };
  const wrong = [...fieldErrors(failed)];
  const older = failed instanceof Refusal && failed.status === 409;
  return (
    <div className={cards.more}>
      <label htmlFor={id}>{texts.take}</label>
      <p id={`${id}-help`} className={cards.quiet}>
        {texts.takeHelp}
      </p>
      <input
        id={id}
        type="file"
        className={style.file}
        accept="application/json,.json"
        aria-describedby={`${id}-help`}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file !== undefined) void take(file);
        }}
      />
      <div role="alert">
        {failed instanceof SyntaxError || wrong.length > 0 ? <p>{texts.unfit}</p> : null}
        {older ? <p>{texts.older}</p> : null}
        {wrong.slice(0, 5).map(([field, message]) => (
          <p key={field} className={cards.quiet}>
            {field}: {message}
          </p>
        ))}
      </div>
      {failed === undefined || failed instanceof SyntaxError || older || wrong.length > 0 ? null : (
        <Trouble error={failed} />
      )}
    </div>
  );
}

/** Poses a challenge of one's own from what others shared. */
function Begin({ source }: Pick<SharedFile, 'source'>) {
  const texts = useLearningTexts().borrowed;
  const [touches, setTouches] = useState(false);
  const [failed, setFailed] = useState<unknown>();
  const begin = async () => {
    try {
      const posed = await calls.begin(source.installation, source.challenge, touches);
      go(`/u/${posed.id}`);
    } catch (error) {
      setFailed(error);
    }
  };
  return (
    <div className={cards.form}>
      <label className={style.check}>
        <input type="checkbox" checked={touches} onChange={({ target }) => setTouches(target.checked)} />
        {texts.touches}
      </label>
      {failed === undefined ? null : <Trouble error={failed} />}
      <Button variant="secondary" onClick={() => void begin()}>
        {texts.begin}
      </Button>
    </div>
  );
}

interface OneProps {
  file: SharedFile;
  mayBegin: boolean;
}

function One({ file: { challenge, source, sharedAt, pilots, lessons }, mayBegin }: OneProps) {
  const { borrowed, lessons: words, again } = useLearningTexts();
  const days = useDays();
  return (
    <article className={cards.card} aria-label={challenge.title}>
      <h3 className={cards.title}>{challenge.title}</h3>
      <p className={cards.text}>{challenge.question}</p>
      <p className={cards.quiet}>{borrowed.credit(source.organisation, days.at(sharedAt))}</p>
      {pilots.map(({ title, hypothesis, learnt }, index) => (
        <div key={index} className={cards.panel}>
          <p className={cards.title}>{title}</p>
          <p className={cards.text}>{hypothesis}</p>
          {learnt === undefined ? null : (
            <p className={cards.text}>
              <strong>{borrowed.learnt}:</strong> {learnt}
            </p>
          )}
        </div>
      ))}
      {lessons.map((lesson, index) => (
        <div key={index} className={cards.panel}>
          <p className={cards.title}>{lesson.title}</p>
          <p className={cards.text}>{lesson.text}</p>
          <p className={cards.text}>
            <strong>{words.wouldAgain(again[lesson.again])}</strong>
            {lesson.but === undefined ? null : ` ${lesson.but}`}
          </p>
        </div>
      ))}
      {mayBegin ? <Begin source={source} /> : null}
    </article>
  );
}
