import { Columns } from '../design/pictures/Columns';
import { useFresh } from '../design/useFresh';
import { useLanguage } from '../i18n/Language';
import type { Period } from '../protocol/generated/wire';
import type { ChallengeId } from '../protocol/wire';
import { calls } from './calls';
import { useWords } from './words';

const hour = 3_600_000;

/** How much was said when. Nothing in it is about votes. */
export function ParticipationPicture({ id }: { id: ChallengeId }) {
  const words = useWords();
  const { language } = useLanguage();
  const { loaded } = useFresh(id, () => calls.participation(id));
  if (loaded.is !== 'there' || loaded.value.periods.length === 0) return null;
  const { fewest, periods } = loaded.value;
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  const both = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const time = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' });
  const short = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' });
  const first = new Date(periods[0]?.from ?? 0);
  const last = new Date(periods.at(-1)?.to ?? 0);
  const isMeeting = last.getTime() - first.getTime() < 48 * hour;
  const name = ({ from, to }: Period) =>
    isMeeting
      ? both.formatRange(new Date(from), new Date(to))
      : day.formatRange(new Date(from), new Date(new Date(to).getTime() - 1));
  const columns = periods.map((period) => ({
    name: name(period),
    short: (isMeeting ? time : short).format(new Date(period.from)),
    numbers: [period.ideas, period.comments] as const,
  }));
  return (
    <section aria-labelledby="participation">
      <h2 id="participation">{words.participation}</h2>
      <p>{words.participationText(fewest)}</p>
      <Columns
        title={words.participation}
        text={columns
          .map((column) => words.participationIn(column.name, column.numbers[0], column.numbers[1]))
          .join(' ')}
        heading={words.period}
        kinds={[words.ideasKind, words.commentsKind]}
        columns={columns}
      />
    </section>
  );
}
