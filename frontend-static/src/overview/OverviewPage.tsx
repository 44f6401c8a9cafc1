import { Tag } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import cards from '../design/Cards.module.css';
import { Page } from '../design/Page';
import { useFresh } from '../design/useFresh';
import { useDays } from '../i18n/days';
import { useTexts } from '../i18n/Language';
import { OrTrouble } from '../people/OrTrouble';
import { useSession } from '../people/Session';
import type {
  GivenIdea,
  MeetingToRun,
  Overview,
  Steering,
  Unanswered,
  StandingIdea,
} from '../protocol/generated/wire';
import type { Role } from '../protocol/wire';
import { calls } from './calls';
import { useOverviewTexts } from './texts';

const leads: readonly Role[] = ['leder', 'fasilitator', 'administrator'];

/** What I see over all my challenges, by what I am. */
export default function OverviewPage() {
  const texts = useOverviewTexts();
  const { who } = useSession();
  const { loaded, again } = useFresh('overview', calls.overview);
  const role = who.is === 'somebody' && !who.me.guest ? who.me.role : undefined;
  return (
    <OrTrouble loaded={loaded} again={again}>
      {(overview) => (
        <Page title={texts.title} lead={texts.lead}>
          <ByRole role={role} overview={overview} />
          <Part id="given" title={texts.given.title} empty={texts.given.empty} of={overview.given}>
            {(idea) => <Given key={`${idea.board} ${idea.idea}`} idea={idea} />}
          </Part>
        </Page>
      )}
    </OrTrouble>
  );
}

function ByRole({ role, overview }: { role: Role | undefined; overview: Overview }) {
  const texts = useOverviewTexts();
  if (role === undefined) return null;
  return (
    <>
      {leads.includes(role) ? (
        <>
          <Part
            id="unanswered"
            title={texts.unanswered.title}
            empty={texts.unanswered.empty}
            of={overview.unanswered}
          >
            {(each) => <Waits key={each.challenge} waits={each} />}
          </Part>
          <Part
            id="meetings"
            title={texts.meetings.title}
            empty={texts.meetings.empty}
            of={overview.meetings}
          >
            {(each) => <Meeting key={each.challenge} meeting={each} />}
          </Part>
        </>
      ) : null}
      {role === 'folkevalgt' ? (
        <Part id="steering" title={texts.steering.title} empty={texts.steering.empty} of={overview.steering}>
          {(each) => <Steered key={each.challenge} steering={each} />}
        </Part>
      ) : null}
    </>
  );
}

interface PartProps<T> {
  id: string;
  title: string;
  empty: string;
  of: readonly T[];
  children: (each: T) => ReactNode;
}

function Part<T>({ id, title, empty, of, children }: PartProps<T>) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {of.length === 0 ? <p className={cards.empty}>{empty}</p> : null}
      <div className={cards.list}>{of.map(children)}</div>
    </section>
  );
}

function Given({ idea }: { idea: GivenIdea }) {
  const { given, verdicts } = useOverviewTexts();
  return (
    <article className={cards.card}>
      <h3 className={cards.title}>
        <a href={`/t/${idea.board}`}>{idea.text}</a>
      </h3>
      <p className={cards.quiet}>
        {idea.title}
        {idea.comments === 0 ? '' : ` · ${given.comments(idea.comments)}`}
      </p>
      {idea.answers.length === 0 ? <p className={cards.text}>{given.waits}</p> : null}
      {idea.answers.map(({ verdict, reason }, index) => (
        <p key={index} className={cards.text}>
          <Tag data-color="neutral" data-size="sm">
            {verdicts[verdict]}
          </Tag>{' '}
          {reason}
        </p>
      ))}
      {idea.pilots.map(({ pilot, title }) => (
        <p key={pilot} className={cards.text}>
          {given.tried} <a href={`/forsok/${pilot}`}>{title}</a>
        </p>
      ))}
    </article>
  );
}

function Waits({ waits }: { waits: Unanswered }) {
  const { unanswered: texts } = useOverviewTexts();
  const days = useDays();
  return (
    <article className={cards.card}>
      <h3 className={cards.title}>{waits.title}</h3>
      <p className={cards.text}>{texts.waiting(waits.waiting)}</p>
      {waits.answerBy === undefined ? null : (
        <p>
          <Tag data-color={waits.overdue ? 'danger' : 'warning'} data-size="sm">
            {waits.overdue ? texts.over(days.on(waits.answerBy)) : texts.by(days.on(waits.answerBy))}
          </Tag>
        </p>
      )}
      <Ideas name={texts.rising} ideas={waits.rising} />
      <a href={`/u/${waits.challenge}/svar`} aria-label={`${texts.go}: ${waits.title}`}>
        {texts.go}
      </a>
    </article>
  );
}

function Ideas({ name, ideas }: { name: string; ideas: readonly StandingIdea[] }) {
  const { weighed } = useOverviewTexts();
  if (ideas.length === 0) return null;
  return (
    <>
      <h4>{name}</h4>
      <ul>
        {ideas.map(({ idea, text, agree, disagree }) => (
          <li key={idea}>
            {text} <span className={cards.quiet}>({weighed(agree, disagree)})</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Steered({ steering }: { steering: Steering }) {
  const { phases, roles } = useTexts();
  const { steering: texts, verdicts } = useOverviewTexts();
  const page = `/u/${steering.challenge}`;
  const quiet = steering.agreed.length === 0 && steering.divided.length === 0;
  return (
    <article className={cards.card}>
      <h3 className={cards.title}>
        <a href={page}>{steering.title}</a>
      </h3>
      <p>
        <Tag data-color="neutral" data-size="sm">
          {phases[steering.phase]}
        </Tag>
      </p>
      <h4>{texts.decisions}</h4>
      {steering.decisions.length === 0 ? <p>{texts.none}</p> : null}
      <ul>
        {steering.decisions.map(({ verdict, ideas }) => (
          <li key={verdict}>
            {verdicts[verdict]}: {ideas}
          </li>
        ))}
      </ul>
      {quiet ? <p>{texts.tooFew}</p> : null}
      <Ideas name={texts.agreed} ideas={steering.agreed} />
      <Ideas name={texts.divided} ideas={steering.divided} />
      <h4>{texts.took}</h4>
      <div className={cards.sides}>
        <ul>
          {steering.roles.map(({ role, people }) => (
            <li key={role}>
              {roles[role]}: {people ?? texts.few}
            </li>
          ))}
        </ul>
        <ul>
          {steering.places.map(({ organisation, people }) => (
            <li key={organisation ?? ''}>
              {organisation ?? texts.guests}: {people ?? texts.few}
            </li>
          ))}
        </ul>
      </div>
      <p className={cards.quiet}>{texts.help}</p>
      <p className={cards.row}>
        <a href={`${page}/innsikt`} aria-label={`${texts.insight}: ${steering.title}`}>
          {texts.insight}
        </a>
        <a href={`${page}/svar`} aria-label={`${texts.answers}: ${steering.title}`}>
          {texts.answers}
        </a>
      </p>
    </article>
  );
}

function Meeting({ meeting }: { meeting: MeetingToRun }) {
  const { phases } = useTexts();
  const { meetings: texts } = useOverviewTexts();
  const days = useDays();
  const { challenge, title, board, phase, meetingLink, from, to } = meeting;
  return (
    <article className={cards.card}>
      <h3 className={cards.title}>
        <a href={`/u/${challenge}`}>{title}</a>
      </h3>
      <p>
        <Tag data-color="neutral" data-size="sm">
          {phases[phase]}
        </Tag>
      </p>
      {from === undefined && to === undefined ? null : (
        <p className={cards.quiet}>
          {texts.planned(from === undefined ? '' : days.on(from), to === undefined ? '' : days.on(to))}
        </p>
      )}
      <p className={cards.row}>
        <a href={`/t/${board}`} aria-label={`${texts.board}: ${title}`}>
          {texts.board}
        </a>
        {meetingLink === undefined ? null : (
          <a href={meetingLink} rel="noreferrer" aria-label={`${texts.join}: ${title}`}>
            {texts.join}
          </a>
        )}
      </p>
    </article>
  );
}
