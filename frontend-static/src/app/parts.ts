import { type ComponentType, lazy } from 'react';
import type { Texts } from '../i18n/nb';
import type { ChallengeId } from '../protocol/wire';

/** A page of a challenge beside its own: `/u/{challenge}/{slug}`. */
export interface Part {
  slug: string;
  page: ComponentType<{ id: ChallengeId }>;
  name: (texts: Texts) => string;
}

/** The pages of a challenge, in the order of its journey. Each feature's page is loaded when it is first opened. */
export const parts: readonly Part[] = [
  { slug: 'behov', page: lazy(() => import('../need/NeedsPage')), name: ({ parts }) => parts.needs },
  {
    slug: 'forslag',
    page: lazy(() => import('../proposal/ProposalsPage')),
    name: ({ parts }) => parts.proposals,
  },
  {
    slug: 'avstemning',
    page: lazy(() => import('../voting/VotingPage')),
    name: ({ parts }) => parts.voting,
  },
  { slug: 'innsikt', page: lazy(() => import('../insight/InsightPage')), name: ({ parts }) => parts.insight },
  { slug: 'svar', page: lazy(() => import('./AnswersPart')), name: ({ parts }) => parts.answers },
  { slug: 'forsok', page: lazy(() => import('../pilot/PilotsPage')), name: ({ parts }) => parts.pilots },
  {
    slug: 'laering',
    page: lazy(() => import('../learning/LearningPage')),
    name: ({ parts }) => parts.learning,
  },
  {
    slug: 'deling',
    page: lazy(() => import('../sharing/SharingPage')),
    name: ({ parts }) => parts.sharing,
  },
  { slug: 'rapport', page: lazy(() => import('../report/ReportPage')), name: ({ parts }) => parts.report },
];
