import { Alert, Button } from '@digdir/designsystemet-react';
import { type SyntheticEvent, useEffect, useId, useState } from 'react';
import { useAnnounce } from '../design/Announcer';
import { Choices } from '../design/Choices';
import { Page } from '../design/Page';
import { Trouble } from '../design/Trouble';
import { useLanguage } from '../i18n/Language';
import type { Report, ReportFormat, ReportLanguage, ReportLength } from '../protocol/generated/wire';
import { Refusal } from '../protocol/http';
import type { ChallengeId } from '../protocol/wire';
import { calls } from './calls';
import style from './ReportPage.module.css';
import { useReport } from './useReport';
import { useWords } from './words';

/** Where one asks for a report on a challenge, sees how far it is, and fetches it. */
export default function ReportPage({ id }: { id: ChallengeId }) {
  const words = useWords();
  const announce = useAnnounce();
  const { report, error, underWay, ask, giveUp } = useReport(id);
  const state = report?.state;
  useEffect(() => {
    if (state === 'ready') announce(words.ready);
    if (state === 'failed') announce(words.failed);
  }, [state, announce, words]);
  return (
    <Page title={words.title} lead={words.lead}>
      {error === undefined ? null : isBusy(error) ? (
        <Alert data-color="warning" role="alert">
          {words.busy}
        </Alert>
      ) : (
        <Trouble error={error} />
      )}
      {report !== undefined && underWay ? (
        <UnderWay
          report={report}
          onCancel={() => {
            announce(words.cancelled);
            void giveUp();
          }}
        />
      ) : report?.state === 'ready' ? (
        <Ready id={id} report={report} onAnother={() => void giveUp()} />
      ) : (
        <>
          {report?.state === 'failed' ? (
            <Alert data-color="danger" role="alert">
              {words.failed}
            </Alert>
          ) : null}
          <Wish onAsk={(wish) => void ask(wish)} />
        </>
      )}
      <section aria-labelledby="not-in-it">
        <h2 id="not-in-it">{words.what}</h2>
        <p>{words.whatText}</p>
      </section>
    </Page>
  );
}

function isBusy(error: unknown): boolean {
  return error instanceof Refusal && error.status === 409;
}

function entries<Key extends string>(names: Record<Key, string>): [Key, string][] {
  return Object.entries(names) as [Key, string][];
}

interface WishProps {
  onAsk: (wish: { length: ReportLength; format: ReportFormat; language: ReportLanguage }) => void;
}

function Wish({ onAsk }: WishProps) {
  const words = useWords();
  const { language: spoken } = useLanguage();
  const [length, setLength] = useState<ReportLength>('short');
  const [format, setFormat] = useState<ReportFormat>('pdf');
  const [language, setLanguage] = useState<ReportLanguage>(spoken);
  const ask = (event: SyntheticEvent) => {
    event.preventDefault();
    onAsk({ length, format, language });
  };
  return (
    <form onSubmit={ask} className={style.form} aria-label={words.make}>
      <Choices label={words.length} value={length} options={entries(words.lengths)} onValue={setLength} />
      <Choices label={words.format} value={format} options={entries(words.formats)} onValue={setFormat} />
      <Choices
        label={words.language}
        value={language}
        options={entries(words.languages)}
        onValue={setLanguage}
      />
      <p>
        <Button type="submit">{words.ask}</Button>
      </p>
    </form>
  );
}

function UnderWay({ report, onCancel }: { report: Report; onCancel: () => void }) {
  const words = useWords();
  const id = useId();
  return (
    <section className={style.card} aria-labelledby={id}>
      <h2 id={id}>{report.state === 'waiting' ? words.waiting : words.making}</h2>
      <progress className={style.progress} max={100} value={report.percent} aria-labelledby={id} />
      <p>{words.percent(report.percent)}</p>
      <Button variant="secondary" onClick={onCancel}>
        {words.cancel}
      </Button>
    </section>
  );
}

interface ReadyProps {
  id: ChallengeId;
  report: Report;
  onAnother: () => void;
}

function Ready({ id, report, onAnother }: ReadyProps) {
  const words = useWords();
  const { language } = useLanguage();
  const size = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: 0,
  }).format(Math.ceil((report.octets ?? 0) / 1000));
  return (
    <section className={style.card} aria-labelledby="ready">
      <h2 id="ready">{words.ready}</h2>
      <p>{words.kept}</p>
      <p className={style.row}>
        <Button asChild>
          <a href={calls.fileAddress(id, report.id)} download>
            {words.download(size)}
          </a>
        </Button>
        <Button variant="tertiary" onClick={onAnother}>
          {words.another}
        </Button>
      </p>
    </section>
  );
}
