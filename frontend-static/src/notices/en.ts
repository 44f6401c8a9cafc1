import { several } from '../i18n/several';
import type { nb } from './nb';

const count = several('en');

export const en: typeof nb = {
  kinds: {
    phase: 'A challenge goes on to another phase',
    union: "The union representatives' word: when it is waited for, and when it is given",
    answer: 'Answers to ideas that I gave',
    thanks: 'Somebody thanks me',
    reply: 'Somebody comments on or builds on what I wrote',
    round: 'A vote opens or is counted',
    pilot: 'Pilots that I am part of, and pilots that have ended',
    promise: 'A leader accounts for a promise',
    reflect: 'It is time to write down what was learnt',
  },
  ways: {
    nothing: 'Do not tell me',
    here: 'Only in Samskap',
    'at-once': 'Mail at once',
    daily: 'Mail once a day',
    weekly: 'Mail once a week',
  },
  bell: (unread) => (unread === 0 ? 'Notices' : `Notices, ${unread} unread`),
  news: (unread) => `You have ${count(unread, 'new notice', 'new notices')}.`,
  title: 'Notices',
  lead: 'What concerns you, since last time.',
  empty:
    'No notices yet. Here you are told when somebody answers an idea that you gave, when a challenge goes on, and when something waits for you.',
  unread: 'Unread',
  by: (day) => `By ${day}`,
  readAll: 'Mark all as read',
  allRead: 'All notices are marked as read.',
  choose: 'Choose what to be told',
  back: 'To the notices',
  wishes: {
    title: 'What would you like to be told?',
    lead: 'You decide for each thing. Nothing is lost when you choose not to be told: all of it stands in the challenge.',
    noMail: 'No mail is sent from here. The notices stand in Samskap.',
    noAddress:
      'We have no confirmed mail address of yours. Confirm it where you sign in, and you can choose mail here.',
    address: (mail) => `Mail goes to ${mail}. The address comes from your sign-in.`,
    quiet: 'No mail in the evening and at night',
    quietHelp: 'What happens then comes when the quiet hours are over.',
    from: 'From',
    to: 'To',
    language: 'Language of mails',
    save: 'Save the choices',
    saved: 'The choices are saved.',
  },
};
