import { Button } from '@digdir/designsystemet-react';
import { type SyntheticEvent, useState } from 'react';
import { useAnnounce } from '../design/Announcer';
import cards from '../design/Cards.module.css';
import { LineField } from '../design/Field';
import { Trouble } from '../design/Trouble';
import { useLoaded } from '../design/useLoaded';
import type { RetentionPreview, RetentionRule } from '../protocol/generated/wire';
import { calls } from './calls';
import { daysIn, longest, shortest } from './days';
import style from './Privacy.module.css';
import { useWords } from './words';

async function both(): Promise<{ rule: RetentionRule; preview: RetentionPreview }> {
  const [rule, preview] = await Promise.all([calls.retention(), calls.preview()]);
  return { rule, preview };
}

/** The organisation's rule, and what it will do before it does it. */
export function RetentionPart() {
  const { govern } = useWords();
  const { loaded, again } = useLoaded('retention', both);
  return (
    <section>
      <h2>{govern.retentionTitle}</h2>
      <p>{govern.retentionText}</p>
      {loaded.is === 'failed' ? <Trouble error={loaded.error} again={again} /> : null}
      {loaded.is === 'there' ? (
        <>
          <Rule key={loaded.value.rule.version} rule={loaded.value.rule} onKept={again} />
          <Preview preview={loaded.value.preview} onRun={again} />
        </>
      ) : null}
    </section>
  );
}

const written = (days: number | undefined) => (days === undefined ? '' : String(days));

function Rule({ rule, onKept }: { rule: RetentionRule; onKept: () => void }) {
  const { govern } = useWords();
  const announce = useAnnounce();
  const [anonymise, setAnonymise] = useState(written(rule.anonymiseAfterDays));
  const [erase, setErase] = useState(written(rule.eraseAfterDays));
  const [tried, setTried] = useState(false);
  const [trouble, setTrouble] = useState<unknown>();
  const first = daysIn(anonymise);
  const then = daysIn(erase);
  const wrong = govern.days(shortest, longest);
  const before =
    first.is === 'days' &&
    then.is === 'days' &&
    first.days !== undefined &&
    then.days !== undefined &&
    then.days < first.days;
  const keep = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (first.is === 'wrong' || then.is === 'wrong' || before) return;
    try {
      await calls.setRetention({
        basedOn: rule.version,
        ...(first.days === undefined ? {} : { anonymiseAfterDays: first.days }),
        ...(then.days === undefined ? {} : { eraseAfterDays: then.days }),
      });
      announce(govern.kept);
      onKept();
    } catch (error) {
      setTrouble(error);
    }
  };
  return (
    <form className={style.form} onSubmit={(event) => void keep(event)} noValidate>
      <LineField
        label={govern.anonymise}
        help={govern.anonymiseHelp}
        error={tried && first.is === 'wrong' ? wrong : undefined}
        inputMode="numeric"
        value={anonymise}
        onValue={setAnonymise}
      />
      <LineField
        label={govern.erase}
        error={tried && then.is === 'wrong' ? wrong : tried && before ? govern.before : undefined}
        inputMode="numeric"
        value={erase}
        onValue={setErase}
      />
      {trouble === undefined ? null : <Trouble error={trouble} />}
      <Button type="submit">{govern.keep}</Button>
    </form>
  );
}

function Preview({ preview: { due }, onRun }: { preview: RetentionPreview; onRun: () => void }) {
  const { govern } = useWords();
  const announce = useAnnounce();
  const [ran, setRan] = useState<string>();
  const [trouble, setTrouble] = useState<unknown>();
  const run = async () => {
    try {
      const { anonymised, erased } = await calls.run();
      setRan(govern.ran(anonymised, erased));
      announce(govern.ran(anonymised, erased));
      onRun();
    } catch (error) {
      setTrouble(error);
    }
  };
  if (due.length === 0) {
    return (
      <>
        <h3>{govern.preview}</h3>
        <p className={cards.empty}>{govern.previewEmpty}</p>
        {ran === undefined ? null : <p>{ran}</p>}
      </>
    );
  }
  return (
    <>
      <div className={style.scroll} role="group" tabIndex={0} aria-label={govern.preview}>
        <table className={style.table}>
          <caption>{govern.preview}</caption>
          <thead>
            <tr>
              <th scope="col">{govern.challenge}</th>
              <th scope="col">{govern.quiet}</th>
              <th scope="col">{govern.anonymiseOn}</th>
              <th scope="col">{govern.eraseOn}</th>
              <th scope="col">{govern.peopleIn}</th>
            </tr>
          </thead>
          <tbody>
            {due.map(({ challenge, title, quietSince, anonymiseOn, eraseOn, people }) => (
              <tr key={challenge}>
                <th scope="row">{title}</th>
                <td>{quietSince}</td>
                <td>{anonymiseOn ?? govern.never}</td>
                <td>{eraseOn ?? govern.never}</td>
                <td>{people}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>{govern.nightly}</p>
      {ran === undefined ? null : <p>{ran}</p>}
      {trouble === undefined ? null : <Trouble error={trouble} />}
      <Button variant="secondary" onClick={() => void run()}>
        {govern.run}
      </Button>
    </>
  );
}
