import { several } from '../i18n/several';
import type { nb } from './nb';

const count = several('nn');

export const nn: typeof nb = {
  verdicts: { promising: 'Lovande', 'going-on': 'Går vidare', 'not-now': 'Ikkje no', no: 'Nei' },
  title: 'Oversyn',
  lead: 'Det som ventar, og det som blei av det du gav.',
  pending: {
    title: 'Nokon ventar på deg',
    worries: (many: number) => `${count(many, 'uro ventar', 'uroer ventar')} på svar`,
    offered: (many: number) => `${count(many, 'tilbod ventar', 'tilbod ventar')} på at du tek imot`,
    accepted: (many: number) =>
      count(many, 'tilbod du har gitt, er teke imot', 'tilbod du har gitt, er tekne imot'),
  },
  given: {
    title: 'Det eg har gitt',
    empty: 'Når du har skrive ein idé under namnet ditt, ser du her kva som blir av han.',
    waits: 'Har ikkje fått svar enno.',
    comments: (many) => count(many, 'kommentar', 'kommentarar'),
    tried: 'Blir prøvd i forsøket',
  },
  unanswered: {
    title: 'Idear som ventar på svar',
    empty: 'Ingen idear ventar på svar.',
    waiting: (many) => `${count(many, 'idé ventar', 'idear ventar')} på svar.`,
    by: (day) => `Lova svar innan ${day}`,
    over: (day) => `Skulle hatt svar innan ${day}`,
    rising: 'Mest støtte',
    go: 'Gi svar',
  },
  weighed: (agree, disagree) => `${agree} einige, ${disagree} ueinige`,
  steering: {
    title: 'Styringsinformasjon',
    empty: 'Ingen utfordringar er i gang.',
    decisions: 'Avgjort',
    none: 'Ingen idear har fått svar enno.',
    agreed: 'Brei semje',
    divided: 'Delte meiningar',
    tooFew: 'Ingen idear er vurderte av fem eller fleire enno.',
    took: 'Kven som har delteke',
    guests: 'Gjester',
    few: 'for få til å visast',
    help: 'Grupper på under fem blir ikkje viste, så ingen kan kjennast att.',
    insight: 'Sjå mønstera i meiningane',
    answers: 'Sjå svara og grunngjevingane',
  },
  meetings: {
    title: 'Møta mine',
    empty: 'Du har ingen utfordringar i gang.',
    board: 'Opne tavla',
    join: 'Møterommet',
    planned: (from, to) => `Planlagt ${from} – ${to}`,
  },
};
