import { Button } from '@digdir/designsystemet-react';
import { type SyntheticEvent, useState } from 'react';
import { useAnnounce } from '../design/Announcer';
import { fieldErrors } from '../design/failures';
import { LineField, TextField } from '../design/Field';
import type { PartProps } from './ModerationPage';
import { calls } from './calls';
import style from './Moderation.module.css';
import { Sorry } from './Sorry';
import { useModerationTexts } from './texts';

/** The challenge's own rules of how to write; those who run it set them, all others read them. */
export function ConductPart({ challenge, onChanged }: PartProps) {
  const texts = useModerationTexts().conduct;
  const { perMinute, twoPersons, words } = challenge.conduct;
  if (!challenge.may.includes('SetConduct')) {
    if (perMinute === undefined && !twoPersons && words.length === 0) return null;
    return (
      <section aria-labelledby="conduct">
        <h2 id="conduct">{texts.title}</h2>
        {perMinute === undefined ? null : <p>{texts.slow(perMinute)}</p>}
        {twoPersons ? <p>{texts.two}</p> : null}
        {words.length === 0 ? null : (
          <p>
            {texts.words}: {words.join(', ')}
          </p>
        )}
      </section>
    );
  }
  return (
    <section aria-labelledby="conduct">
      <h2 id="conduct">{texts.title}</h2>
      <Form key={JSON.stringify(challenge.conduct)} challenge={challenge} onChanged={onChanged} />
    </section>
  );
}

function Form({ challenge, onChanged }: PartProps) {
  const texts = useModerationTexts().conduct;
  const announce = useAnnounce();
  const before = challenge.conduct;
  const [perMinute, setPerMinute] = useState(before.perMinute?.toString() ?? '');
  const [twoPersons, setTwoPersons] = useState(before.twoPersons);
  const [words, setWords] = useState(before.words.join('\n'));
  const [failed, setFailed] = useState<unknown>();
  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    const lines = words.split('\n').map((line) => line.trim());
    try {
      onChanged(
        await calls.conduct(challenge.id, {
          twoPersons,
          words: lines.filter((line) => line !== ''),
          ...(perMinute.trim() === '' ? {} : { perMinute: Math.round(Number(perMinute)) || 0 }),
        }),
      );
      setFailed(undefined);
      announce(texts.saved);
    } catch (error) {
      setFailed(error);
    }
  };
  const wrong = fieldErrors(failed);
  const wrongWord = [...wrong].find(([field]) => field.startsWith('words'))?.[1];
  return (
    <form onSubmit={(event) => void save(event)} noValidate className={style.form}>
      <LineField
        label={texts.perMinute}
        help={texts.perMinuteHelp}
        error={wrong.get('perMinute')}
        inputMode="numeric"
        value={perMinute}
        onValue={setPerMinute}
      />
      <label className={style.check}>
        <input
          type="checkbox"
          checked={twoPersons}
          onChange={(event) => setTwoPersons(event.target.checked)}
        />
        {texts.two}
      </label>
      <TextField
        label={texts.words}
        help={texts.wordsHelp}
        error={wrongWord}
        rows={3}
        value={words}
        onValue={setWords}
      />
      {failed === undefined || wrong.size > 0 ? null : <Sorry error={failed} />}
      <p className={style.row}>
        <Button type="submit" variant="secondary">
          {texts.save}
        </Button>
      </p>
    </form>
  );
}
