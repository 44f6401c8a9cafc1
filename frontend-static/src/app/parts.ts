import { type ComponentType, lazy } from 'react';
import type { Texts } from '../i18n/nb';
import type { ChallengeId } from '../protocol/wire';

/** What one does on a page, which is how the ways to the pages are grouped. */
export type PartGroup = 'frame' | 'understand' | 'choose' | 'try' | 'tell';

/** A page of a challenge beside its own: `/u/{challenge}/{slug}`. */
export interface Part {
  slug: string;
  group: PartGroup;
  page: ComponentType<{ id: ChallengeId }>;
  name: (texts: Texts) => string;
}

/** The pages of a challenge, in the order of its journey. Each feature's page is loaded when it is first opened. */
export const parts: readonly Part[] = [
  {
    slug: 'behov',
    group: 'understand',
    page: lazy(() => import('../need/NeedsPage')),
    name: ({ parts }) => parts.needs,
  },
  {
    slug: 'forslag',
    group: 'choose',
    page: lazy(() => import('../proposal/ProposalsPage')),
    name: ({ parts }) => parts.proposals,
  },
  {
    slug: 'avstemning',
    group: 'choose',
    page: lazy(() => import('../voting/VotingPage')),
    name: ({ parts }) => parts.voting,
  },
  {
    slug: 'innsikt',
    group: 'understand',
    page: lazy(() => import('../insight/InsightPage')),
    name: ({ parts }) => parts.insight,
  },
  {
    slug: 'svar',
    group: 'choose',
    page: lazy(() => import('./AnswersPart')),
    name: ({ parts }) => parts.answers,
  },
  {
    slug: 'forsok',
    group: 'try',
    page: lazy(() => import('../pilot/PilotsPage')),
    name: ({ parts }) => parts.pilots,
  },
  {
    slug: 'laering',
    group: 'try',
    page: lazy(() => import('../learning/LearningPage')),
    name: ({ parts }) => parts.learning,
  },
  {
    slug: 'rapport',
    group: 'tell',
    page: lazy(() => import('../report/ReportPage')),
    name: ({ parts }) => parts.report,
  },
  {
    slug: 'deling',
    group: 'tell',
    page: lazy(() => import('../sharing/SharingPage')),
    name: ({ parts }) => parts.sharing,
  },
  {
    slug: 'orden',
    group: 'frame',
    page: lazy(() => import('../moderation/ModerationPage')),
    name: ({ parts }) => parts.moderation,
  },
];
