import { several } from '../i18n/several';
import type { CurationTexts } from './nb';

const count = several('en');

export const en: CurationTexts = {
  verdicts: { promising: 'Promising', 'going-on': 'Going on', 'not-now': 'Not now', no: 'No' },
  title: 'Answers',
  lead: 'Everybody who gives an idea shall know what becomes of it, and why.',
  promise: {
    title: 'When answers come',
    none: 'No day has been promised for answers yet.',
    by: (day) => `Every idea shall have its answer by ${day}.`,
    over: (day) => `Answers were due by ${day}.`,
    before: (days) => `The day was moved. Before: ${days}.`,
    waiting: (ideas) =>
      ideas === 0
        ? 'Every idea has its answer.'
        : `${count(ideas, 'idea still waits', 'ideas still wait')} for an answer.`,
    label: 'Promise answers by',
    help: 'Everybody sees the day. Once it is over, everybody sees which ideas have no answer.',
    save: 'Save the day',
    saved: 'The day is saved.',
  },
  mine: {
    title: 'What you gave',
    text: 'Your ideas and comments, and what became of them.',
    thanked: 'Thanks to you',
  },
  show: 'Show',
  filters: {
    all: (ideas) => `All ideas (${ideas})`,
    waiting: (ideas) => `Without an answer (${ideas})`,
    one: (verdict, ideas) => `${verdict} (${ideas})`,
  },
  ideas: 'The ideas',
  empty:
    'There are no ideas here yet. When somebody puts an idea on the board, it appears here and can be answered.',
  emptyFilter: 'No ideas are here at the moment.',
  more: (ideas) => `Show ${count(ideas, 'more idea', 'more ideas')}`,
  byWriter: (name) => `From ${name}`,
  byAnonymous: 'From whoever wrote it, without their name',
  byNameless: 'From somebody who has not said their name',
  waits: 'Waits for an answer',
  stillWaits: 'Still waits for an answer',
  answerFrom: (name, organisation) => `Answer from ${name} (${organisation})`,
  aLeader: 'a leader',
  given: (day) => `Answered ${day}`,
  changed: (day) => `Changed ${day}`,
  earlier: (versions) => `See what it said before (${versions})`,
  tally: (agree, disagree, pass) => `${agree} agree, ${disagree} disagree, ${pass} do not know`,
  arguments: (comments) => `Arguments for and against (${comments})`,
  sideFor: 'For',
  sideAgainst: 'Against',
  sideNone: 'Other',
  noArguments: 'None',
  thanksTo: (name) => `Thanks to ${name}`,
  thanksToWriter: 'Thanks to whoever wrote it',
  thanksFrom: (name, organisation) => `from ${name} (${organisation})`,
  form: {
    open: 'Answer',
    change: 'Change the answer',
    verdict: 'What becomes of the idea?',
    reason: 'Why?',
    reasonHelp:
      'Write to those who gave the idea. Everybody in the challenge can read it. If you change the answer, everybody can see what it said before.',
    chooseVerdict: 'Choose what becomes of the idea.',
    send: 'Give the answer',
    sent: 'The answer is given.',
    conflict:
      'The answer was changed in another window. See the new one above, and try again if you still want to change it.',
  },
  thank: {
    open: 'Thank',
    to: 'Whom do you want to thank?',
    toIdea: 'Whoever wrote the idea',
    toComment: (text) => `Whoever commented: ${text}`,
    text: 'What do you want to thank for?',
    textHelp: 'Everybody in the challenge can read it.',
    send: 'Send the thanks',
    sent: 'The thanks are sent.',
  },
  cancel: 'Cancel',
};
