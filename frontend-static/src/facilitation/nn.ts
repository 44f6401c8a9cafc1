import { several } from '../i18n/several';
import type { Words } from './nb';

const count = several('nn');
const minutes = (number: number) => count(number, 'minutt', 'minutt');
const seconds = (number: number) => count(number, 'sekund', 'sekund');

function left(minute: number, second: number): string {
  if (minute === 0) return seconds(second);
  return second === 0 ? minutes(minute) : `${minutes(minute)} og ${seconds(second)}`;
}

export const nn: Words = {
  name: 'Møtet',
  tools: 'Styr møtet',
  phase: (phase) => `Fase: ${phase}`,
  failed: 'Det gjekk ikkje. Sjekk nettet og prøv igjen.',

  timer: 'Tidtakar',
  timeLeft: 'Tid att',
  timeIsUp: 'Tida er ute',
  left: (minute, second) => `${left(minute, second)} att`,
  timerStarted: (minute, second) => `Tidtakaren er starta: ${left(minute, second)}`,
  timerStopped: 'Tidtakaren er stoppa',
  start: (minute) => `Start ${minutes(minute)}`,
  minutes: 'Kor mange minutt',
  startThese: 'Start',
  minutesWrong: 'Skriv eit heilt tal frå 1 til 600.',
  stop: 'Stopp tidtakaren',
  sound: 'Lyd når tida er ute',

  lock: 'Lås korta',
  locked: 'Korta er låste: berre den som leier møtet, kan flytte dei',
  unlocked: 'Alle kan flytte kort igjen',

  silence: 'Stille skriving',
  silent: 'Stille skriving: andre ser ikkje korta dine enno',
  notSilent: 'Kort som blir skrivne no, blir viste for alle',
  reveal: 'Vis korta',
  revealed: 'Korta frå stille skriving blir viste no',
  unrevealed: 'Nokre kort er ikkje viste enno',

  anonymity: 'Utan namn',
  anonymous: 'Alt som blir skrive no, er utan namn',
  named: 'Det som blir skrive no, har namn igjen',

  hideNames: 'Gøym namn',
  namesHidden: 'Namn er gøymde for alle',
  namesShown: 'Namn blir viste igjen',

  spotlight: 'Løft fram',
  whichIdea: 'Kva kort?',
  noIdeas: 'Det er ingen kort å løfte fram enno.',
  lift: 'Løft fram',
  liftAndBring: 'Løft fram og ta alle dit',
  letGo: 'Slutt å løfte fram',
  spotlit: (text) => `Vi ser på: ${text}`,
  goThere: 'Gå til kortet',
  wall: 'Vis på lerret',
  spotlightOff: 'Vi ser ikkje lenger på eit bestemt kort',
};
