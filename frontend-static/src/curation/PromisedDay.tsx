import { Alert, Button } from '@digdir/designsystemet-react';
import { type SyntheticEvent, useState } from 'react';
import { useAnnounce } from '../design/Announcer';
import cards from '../design/Cards.module.css';
import { fieldErrors } from '../design/failures';
import { LineField } from '../design/Field';
import { Trouble } from '../design/Trouble';
import { useDays } from '../i18n/days';
import type { AnswersProps } from './AnswersPage';
import { calls } from './calls';
import { useCurationTexts } from './texts';

/** The day by which every idea shall have its answer, and what still waits. */
export function PromisedDay(props: AnswersProps) {
  const texts = useCurationTexts().promise;
  const days = useDays();
  const { answerBy, overdue, waiting, promisedBefore, mayAnswer } = props.listing;
  const said =
    answerBy === undefined
      ? texts.none
      : overdue
        ? texts.over(days.on(answerBy))
        : texts.by(days.on(answerBy));
  return (
    <section aria-labelledby="promise">
      <h2 id="promise">{texts.title}</h2>
      <Alert data-color={overdue && waiting !== 0 ? 'warning' : 'info'}>
        <p className={cards.text}>{said}</p>
        {waiting === undefined ? null : <p className={cards.text}>{texts.waiting(waiting)}</p>}
        {promisedBefore.length === 0 ? null : (
          <p className={cards.quiet}>{texts.before(promisedBefore.map(days.on).join(', '))}</p>
        )}
      </Alert>
      {mayAnswer ? <DayForm key={props.listing.version} {...props} /> : null}
    </section>
  );
}

function DayForm({ id, listing, onChanged, onOutdated }: AnswersProps) {
  const texts = useCurationTexts().promise;
  const announce = useAnnounce();
  const [day, setDay] = useState(listing.answerBy ?? '');
  const [failed, setFailed] = useState<unknown>();
  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    try {
      onChanged(
        await calls.promise(id, { version: listing.version, ...(day === '' ? {} : { answerBy: day }) }),
      );
      announce(texts.saved);
    } catch (error) {
      setFailed(error);
      onOutdated();
    }
  };
  return (
    <form onSubmit={(event) => void save(event)} noValidate className={cards.form}>
      <LineField
        type="date"
        name="answerBy"
        label={texts.label}
        help={texts.help}
        error={fieldErrors(failed).get('answerBy')}
        value={day}
        onValue={setDay}
      />
      {failed === undefined || fieldErrors(failed).has('answerBy') ? null : <Trouble error={failed} />}
      <Button type="submit" variant="secondary">
        {texts.save}
      </Button>
    </form>
  );
}
