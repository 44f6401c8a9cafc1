import { several } from '../i18n/several';
import type { nb } from './nb';

const count = several('en');

export const en: typeof nb = {
  verdicts: { promising: 'Promising', 'going-on': 'Going on', 'not-now': 'Not now', no: 'No' },
  title: 'Overview',
  lead: 'What waits, and what became of what you gave.',
  pending: {
    title: 'Somebody waits for you',
    worries: (many: number) => `${count(many, 'worry waits', 'worries wait')} for an answer`,
    offered: (many: number) => `${count(many, 'offer waits', 'offers wait')} for you to accept`,
    accepted: (many: number) => count(many, 'offer of yours is accepted', 'offers of yours are accepted'),
  },
  given: {
    title: 'What I gave',
    empty: 'When you have written an idea under your name, you see here what becomes of it.',
    waits: 'Has no answer yet.',
    comments: (many) => count(many, 'comment', 'comments'),
    tried: 'Is tried in the pilot',
  },
  unanswered: {
    title: 'Ideas that wait for an answer',
    empty: 'No ideas wait for an answer.',
    waiting: (many) => `${count(many, 'idea waits', 'ideas wait')} for an answer.`,
    by: (day) => `Promised by ${day}`,
    over: (day) => `Was promised by ${day}`,
    rising: 'Most support',
    go: 'Answer',
  },
  weighed: (agree, disagree) => `${agree} agree, ${disagree} disagree`,
  steering: {
    title: 'Steering information',
    empty: 'No challenges are under way.',
    decisions: 'Decided',
    none: 'No ideas have been answered yet.',
    agreed: 'Broad agreement',
    divided: 'Divided opinions',
    tooFew: 'No ideas have been weighed by five or more yet.',
    took: 'Who took part',
    guests: 'Guests',
    few: 'too few to be shown',
    help: 'Groups of fewer than five are not shown, so that nobody can be recognised.',
    insight: 'See the patterns of opinion',
    answers: 'See the answers and reasons',
  },
  meetings: {
    title: 'My meetings',
    empty: 'You have no challenges under way.',
    board: 'Open the board',
    join: 'The meeting room',
    planned: (from, to) => `Planned ${from} – ${to}`,
  },
};
