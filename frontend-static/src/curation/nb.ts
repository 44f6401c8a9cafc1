import { several } from '../i18n/several';
import type { Verdict } from '../protocol/generated/wire';

const count = several('nb');

const verdicts: Record<Verdict, string> = {
  promising: 'Lovende',
  'going-on': 'Går videre',
  'not-now': 'Ikke nå',
  no: 'Nei',
};

export const nb = {
  verdicts,
  title: 'Svar',
  lead: 'Alle som gir en idé, skal få vite hva som skjer med den, og hvorfor.',
  promise: {
    title: 'Når svarene kommer',
    none: 'Det er ikke lovet noen dag for svar ennå.',
    by: (day: string) => `Alle ideer skal ha fått svar innen ${day}.`,
    over: (day: string) => `Fristen for svar var ${day}.`,
    before: (days: string) => `Fristen er flyttet. Tidligere: ${days}.`,
    waiting: (ideas: number) =>
      ideas === 0 ? 'Alle ideer har fått svar.' : `${count(ideas, 'idé', 'ideer')} venter fortsatt på svar.`,
    label: 'Lov svar innen',
    help: 'Alle ser dagen. Når den er over, ser alle hvilke ideer som ikke har fått svar.',
    save: 'Lagre dagen',
    saved: 'Dagen er lagret.',
  },
  mine: {
    title: 'Det du har gitt',
    text: 'Ideer og kommentarer fra deg, og hva som ble av dem.',
    thanked: 'Takk til deg',
  },
  show: 'Vis',
  filters: {
    all: (ideas: number) => `Alle ideer (${ideas})`,
    waiting: (ideas: number) => `Uten svar (${ideas})`,
    one: (verdict: string, ideas: number) => `${verdict} (${ideas})`,
  },
  ideas: 'Ideene',
  empty: 'Her er det ingen ideer ennå. Når noen legger en idé på tavla, dukker den opp her og kan få svar.',
  emptyFilter: 'Ingen ideer er her akkurat nå.',
  more: (ideas: number) => `Vis ${count(ideas, 'idé', 'ideer')} til`,
  byWriter: (name: string) => `Fra ${name}`,
  byAnonymous: 'Fra den som skrev, uten navn',
  byNameless: 'Fra en som ikke har sagt hva de heter',
  waits: 'Venter på svar',
  stillWaits: 'Venter fortsatt på svar',
  answerFrom: (name: string, organisation: string) => `Svar fra ${name} (${organisation})`,
  aLeader: 'en leder',
  given: (day: string) => `Svart ${day}`,
  changed: (day: string) => `Endret ${day}`,
  earlier: (versions: number) => `Se hva det sto før (${versions})`,
  tally: (agree: number, disagree: number, pass: number) =>
    `${agree} enige, ${disagree} uenige, ${pass} vet ikke`,
  arguments: (comments: number) => `Argumenter for og imot (${comments})`,
  sideFor: 'For',
  sideAgainst: 'Imot',
  sideNone: 'Annet',
  noArguments: 'Ingen',
  thanksTo: (name: string) => `Takk til ${name}`,
  thanksToWriter: 'Takk til den som skrev',
  thanksFrom: (name: string, organisation: string) => `fra ${name} (${organisation})`,
  form: {
    open: 'Svar',
    change: 'Endre svaret',
    verdict: 'Hva skjer med ideen?',
    reason: 'Hvorfor?',
    reasonHelp:
      'Skriv til dem som ga ideen. Alle i utfordringen kan lese det. Endrer du svaret, kan alle se hva det sto før.',
    chooseVerdict: 'Velg hva som skjer med ideen.',
    send: 'Gi svaret',
    sent: 'Svaret er gitt.',
    conflict:
      'Svaret er endret i et annet vindu. Se det nye svaret over, og prøv igjen om du fortsatt vil endre det.',
  },
  thank: {
    open: 'Takk',
    to: 'Hvem vil du takke?',
    toIdea: 'Den som skrev ideen',
    toComment: (text: string) => `Den som kommenterte: ${text}`,
    text: 'Hva vil du takke for?',
    textHelp: 'Alle i utfordringen kan lese det.',
    send: 'Send takken',
    sent: 'Takken er sendt.',
  },
  cancel: 'Avbryt',
};

export type CurationTexts = typeof nb;
