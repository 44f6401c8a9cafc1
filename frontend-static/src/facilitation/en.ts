import { several } from '../i18n/several';
import type { Words } from './nb';

const count = several('en');
const minutes = (number: number) => count(number, 'minute', 'minutes');
const seconds = (number: number) => count(number, 'second', 'seconds');

function left(minute: number, second: number): string {
  if (minute === 0) return seconds(second);
  return second === 0 ? minutes(minute) : `${minutes(minute)} and ${seconds(second)}`;
}

export const en: Words = {
  name: 'The meeting',
  tools: 'Run the meeting',
  phase: (phase) => `Phase: ${phase}`,
  failed: 'That did not work. Check the network and try again.',

  timer: 'Timer',
  timeLeft: 'Time left',
  timeIsUp: 'Time is up',
  left: (minute, second) => `${left(minute, second)} left`,
  timerStarted: (minute, second) => `The timer has started: ${left(minute, second)}`,
  timerStopped: 'The timer was stopped',
  start: (minute) => `Start ${minutes(minute)}`,
  minutes: 'How many minutes',
  startThese: 'Start',
  minutesWrong: 'Write a whole number from 1 to 600.',
  stop: 'Stop the timer',
  sound: 'Sound when time is up',

  lock: 'Lock the cards',
  locked: 'The cards are locked: only those who run the meeting can move them',
  unlocked: 'Everybody can move cards again',

  silence: 'Silent writing',
  silent: 'Silent writing: others do not see your cards yet',
  notSilent: 'Cards that are written now are shown to everybody',
  reveal: 'Show the cards',
  revealed: 'The cards from silent writing are shown now',
  unrevealed: 'Some cards are not shown yet',

  anonymity: 'Without names',
  anonymous: 'What is written now is without names',
  named: 'What is written now has names again',

  hideNames: 'Hide names',
  namesHidden: 'Names are hidden from everybody',
  namesShown: 'Names are shown again',

  spotlight: 'Spotlight',
  whichIdea: 'Which card?',
  noIdeas: 'There are no cards to point to yet.',
  lift: 'Point to it',
  liftAndBring: 'Point to it and bring everybody there',
  letGo: 'Stop pointing',
  spotlit: (text) => `We are looking at: ${text}`,
  goThere: 'Go to the card',
  wall: 'Show on the wall',
  spotlightOff: 'We are no longer looking at one card',
};
