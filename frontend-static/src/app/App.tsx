import { lazy, Suspense } from 'react';
import { Announcer } from '../design/Announcer';
import { Mishap } from '../design/Mishap';
import { isProjected, usePath } from '../design/navigation';
import { Page } from '../design/Page';
import { Trouble } from '../design/Trouble';
import { Language, useTexts } from '../i18n/Language';
import type { AtBoard, IdeaAtBoard } from '../protocol/meeting';
import { Session } from '../people/Session';
import { ChallengeNav } from './ChallengeNav';
import { Header } from './Header';
import { parts } from './parts';
import { type Route, routeOf } from './routes';

const HomePage = lazy(() => import('./HomePart'));
const PosePage = lazy(() => import('../challenge/PosePage'));
const ImportPage = lazy(() => import('../exchange/ImportPage'));
const ChallengePage = lazy(() => import('./ChallengePart'));
const BoardPage = lazy(() => import('../board/view/BoardPage'));
const MemoryPage = lazy(() => import('../learning/MemoryPage'));
const AllPilotsPage = lazy(() => import('../pilot/AllPilotsPage'));
const WritingPage = lazy(() => import('../writing/WritingPage'));
const HistoryPage = lazy(() => import('../board/history/HistoryPage'));
const PilotPage = lazy(() => import('./PilotPart'));
/** What stands above the box to write in comes with the page, so that the box does not move under a thumb. */
const CapturePage = lazy(async () => {
  const [page] = await Promise.all([
    import('../board/capture/CapturePage'),
    note(),
    news(),
    bar(),
    votes(),
    information(),
  ]);
  return page;
});
const AboutIdea = lazy(() => import('./AboutIdea'));
const CharterNote = lazy(note);
const PhaseNews = lazy(news);
const MeetingBar = lazy(bar);
const BoardVotes = lazy(votes);
const OrganisationPage = lazy(() => import('../organisation/OrganisationPage'));
const OverviewPage = lazy(() => import('../overview/OverviewPage'));
const Moderation = lazy(() => import('../moderation/BesideBoard'));
const MyDataPage = lazy(() => import('../privacy/MyDataPage'));
const InformationPage = lazy(() => import('../privacy/InformationPage'));
const GovernPage = lazy(() => import('../privacy/GovernPage'));
const InformationNote = lazy(information);
const NoticesPage = lazy(() => import('../notices/NoticesPage'));
const WishesPage = lazy(() => import('../notices/WishesPage'));
const JoinPage = lazy(() => import('../people/JoinPage'));
const SignInPage = lazy(() => import('../people/SignInPage'));

function note() {
  return import('../challenge/CharterNote');
}

function news() {
  return import('../challenge/PhaseNews');
}

function bar() {
  return import('../facilitation/MeetingBar');
}

function information() {
  return import('../privacy/InformationNote');
}

function votes() {
  return import('../voting/BoardVotes');
}

export function App() {
  const path = usePath();
  return (
    <Language>
      <Announcer>
        <Session>
          <Skip />
          {isProjected() ? null : <Header />}
          <Mishap key={path} instead={(error) => <main id="content">{loadAnew(error)}</main>}>
            <Suspense fallback={<Waiting />}>
              <Shown route={routeOf(path)} />
            </Suspense>
          </Mishap>
        </Session>
      </Announcer>
    </Language>
  );
}

/** What stands beside a board's cards. */
function beside(at: AtBoard) {
  return (
    <Mishap instead={loadAnew}>
      <PhaseNews at={at} />
      {at.projected === true ? null : <CharterNote challenge={at.challenge} />}
      <MeetingBar at={at} />
      {at.projected === true ? null : <BoardVotes at={at} />}
      {at.projected === true ? null : (
        <Suspense>
          <Moderation at={at} />
        </Suspense>
      )}
      {at.projected === true ? null : <InformationNote challenge={at.challenge.id} />}
    </Mishap>
  );
}

function loadAnew(error: unknown) {
  return <Trouble error={error} again={() => location.reload()} />;
}

/** What stands on an idea's card. */
function about(at: IdeaAtBoard) {
  return (
    <Mishap instead={() => null}>
      <AboutIdea {...at} />
    </Mishap>
  );
}

function Shown({ route }: { route: Route }) {
  switch (route.page) {
    case 'home':
      return <HomePage />;
    case 'pose':
      return <PosePage />;
    case 'import':
      return <ImportPage />;
    case 'challenge':
      return <OfChallenge challenge={route.challenge} part={route.part} />;
    case 'board':
      return <BoardPage key={route.board} id={route.board} beside={beside} about={about} />;
    case 'writing':
      return <WritingPage key={`${route.board} ${route.idea}`} board={route.board} idea={route.idea} />;
    case 'history':
      return <HistoryPage key={route.board} board={route.board} />;
    case 'capture':
      return <CapturePage key={route.code} code={route.code} beside={beside} />;
    case 'join':
      return <JoinPage />;
    case 'memory':
      return <MemoryPage />;
    case 'pilots':
      return <AllPilotsPage />;
    case 'pilot':
      return <PilotPage key={route.pilot} id={route.pilot} />;
    case 'organisation':
      return <OrganisationPage />;
    case 'overview':
      return <OverviewPage />;
    case 'notices':
      return <NoticesPage />;
    case 'notice-wishes':
      return <WishesPage />;
    case 'sign-in':
      return <SignInPage />;
    case 'my-data':
      return <MyDataPage />;
    case 'information':
      return <InformationPage key={route.challenge} challenge={route.challenge} />;
    case 'govern':
      return <GovernPage />;
    case 'unknown':
      return <UnknownPage />;
  }
}

/** The challenge itself or one of its other pages, with the ways between them. */
function OfChallenge({ challenge, part }: { challenge: string; part: string | undefined }) {
  const Chosen = part === undefined ? ChallengePage : parts.find(({ slug }) => slug === part)?.page;
  if (Chosen === undefined) return <UnknownPage />;
  return (
    <>
      {isProjected() ? null : <ChallengeNav challenge={challenge} part={part} />}
      <Chosen key={challenge} id={challenge} />
    </>
  );
}

function UnknownPage() {
  const { common } = useTexts();
  return (
    <Page title={common.notFoundTitle} lead={common.notFoundText}>
      <a href="/">{common.home}</a>
    </Page>
  );
}

function Waiting() {
  return <main id="content" aria-busy="true" />;
}

function Skip() {
  const { common } = useTexts();
  return (
    <a className="skip" href="#content">
      {common.skip}
    </a>
  );
}
