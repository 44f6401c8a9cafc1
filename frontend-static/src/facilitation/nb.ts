import { several } from '../i18n/several';

const count = several('nb');
const minutes = (number: number) => count(number, 'minutt', 'minutter');
const seconds = (number: number) => count(number, 'sekund', 'sekunder');

function left(minute: number, second: number): string {
  if (minute === 0) return seconds(second);
  return second === 0 ? minutes(minute) : `${minutes(minute)} og ${seconds(second)}`;
}

export const nb = {
  name: 'Møtet',
  tools: 'Styr møtet',
  phase: (phase: string) => `Fase: ${phase}`,
  failed: 'Det gikk ikke. Sjekk nettet og prøv igjen.',

  timer: 'Tidtaker',
  timeLeft: 'Tid igjen',
  timeIsUp: 'Tiden er ute',
  left: (minute: number, second: number) => `${left(minute, second)} igjen`,
  timerStarted: (minute: number, second: number) => `Tidtakeren er startet: ${left(minute, second)}`,
  timerStopped: 'Tidtakeren er stoppet',
  start: (minute: number) => `Start ${minutes(minute)}`,
  minutes: 'Antall minutter',
  startThese: 'Start',
  minutesWrong: 'Skriv et helt tall fra 1 til 600.',
  stop: 'Stopp tidtakeren',
  sound: 'Lyd når tiden er ute',

  lock: 'Lås kortene',
  locked: 'Kortene er låst: bare den som leder møtet, kan flytte dem',
  unlocked: 'Alle kan flytte kort igjen',

  silence: 'Stille skriving',
  silent: 'Stille skriving: andre ser ikke kortene dine ennå',
  notSilent: 'Kort som skrives nå, vises for alle',
  reveal: 'Vis kortene',
  revealed: 'Kortene fra stille skriving vises nå',
  unrevealed: 'Noen kort er ikke vist ennå',

  anonymity: 'Uten navn',
  anonymous: 'Alt som skrives nå, er uten navn',
  named: 'Det som skrives nå, har navn igjen',

  hideNames: 'Skjul navn',
  namesHidden: 'Navn er skjult for alle',
  namesShown: 'Navn vises igjen',

  spotlight: 'Løft fram',
  whichIdea: 'Hvilket kort?',
  noIdeas: 'Det er ingen kort å løfte fram ennå.',
  lift: 'Løft fram',
  liftAndBring: 'Løft fram og ta alle dit',
  letGo: 'Slutt å løfte fram',
  spotlit: (text: string) => `Vi ser på: ${text}`,
  goThere: 'Gå til kortet',
  wall: 'Vis på lerret',
  spotlightOff: 'Vi ser ikke lenger på et bestemt kort',
};

export type Words = typeof nb;
