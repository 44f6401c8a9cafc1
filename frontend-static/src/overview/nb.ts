import type { Verdict } from '../protocol/generated/wire';
import { several } from '../i18n/several';

const count = several('nb');

const verdicts: Record<Verdict, string> = {
  promising: 'Lovende',
  'going-on': 'Går videre',
  'not-now': 'Ikke nå',
  no: 'Nei',
};

export const nb = {
  verdicts,
  title: 'Oversikt',
  lead: 'Det som venter, og det som ble av det du ga.',
  pending: {
    title: 'Noen venter på deg',
    worries: (many: number) => `${count(many, 'bekymring venter', 'bekymringer venter')} på svar`,
    offered: (many: number) => `${count(many, 'tilbud venter', 'tilbud venter')} på at du tar imot`,
    accepted: (many: number) =>
      count(many, 'tilbud du har gitt, er tatt imot', 'tilbud du har gitt, er tatt imot'),
  },
  given: {
    title: 'Det jeg har gitt',
    empty: 'Når du har skrevet en idé under navnet ditt, ser du her hva som blir av den.',
    waits: 'Har ikke fått svar ennå.',
    comments: (many: number) => count(many, 'kommentar', 'kommentarer'),
    tried: 'Prøves i forsøket',
  },
  unanswered: {
    title: 'Ideer som venter på svar',
    empty: 'Ingen ideer venter på svar.',
    waiting: (many: number) => `${count(many, 'idé venter', 'ideer venter')} på svar.`,
    by: (day: string) => `Lovet svar innen ${day}`,
    over: (day: string) => `Skulle hatt svar innen ${day}`,
    rising: 'Mest støtte',
    go: 'Gi svar',
  },
  weighed: (agree: number, disagree: number) => `${agree} enige, ${disagree} uenige`,
  steering: {
    title: 'Styringsinformasjon',
    empty: 'Ingen utfordringer er i gang.',
    decisions: 'Avgjort',
    none: 'Ingen ideer har fått svar ennå.',
    agreed: 'Bred enighet',
    divided: 'Delte meninger',
    tooFew: 'Ingen ideer er vurdert av fem eller flere ennå.',
    took: 'Hvem som har deltatt',
    guests: 'Gjester',
    few: 'for få til å vises',
    help: 'Grupper på under fem vises ikke, så ingen kan kjennes igjen.',
    insight: 'Se mønstrene i meningene',
    answers: 'Se svarene og begrunnelsene',
  },
  meetings: {
    title: 'Møtene mine',
    empty: 'Du har ingen utfordringer i gang.',
    board: 'Åpne tavla',
    join: 'Møterommet',
    planned: (from: string, to: string) => `Planlagt ${from} – ${to}`,
  },
};
