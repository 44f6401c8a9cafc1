import { several } from '../i18n/several';

const count = several('nb');
const people = (n: number) => count(n, 'person', 'personer');

export const nb = {
  title: 'Innsikt',
  lead: 'Hvem som tenker likt, hva som samler og hva som skiller.',
  notYetTitle: 'Ikke nok svar ennå',
  notYet: (fewest: number, enough: number) =>
    `Kartet kommer når minst ${fewest} personer har tatt stilling til minst ${enough} ideer hver. Si enig, uenig eller pass på ideene på tavla.`,
  notYetWhy:
    'Med færre svar kunne noen gjette hva én person mener. Derfor viser vi aldri tall om færre enn fem.',
  toBoard: 'Til tavla',
  asOf: (time: string, number: number) => `Laget ${time} av svarene fra ${people(number)}.`,
  step: (number: number) => `Kartet lages på nytt når minst ${number} personer har endret noe.`,
  large: 'Storskjerm',
  print: 'Skriv ut',

  map: 'Meningskartet',
  mapText: 'De som svarer likt, ligger nær hverandre. Hver prikk er minst fem personer fra samme gruppe.',
  mapIs: (groups: string) => `Kart over meninger. ${groups}`,
  oneGroup: 'Svarene deler seg ikke i tydelige grupper. Alle regnes som én gruppe.',
  clear: 'Gruppene står klart fra hverandre.',
  unclear: 'Gruppene glir over i hverandre: mange er enige med folk i begge leire.',
  dot: 'Prikk',
  inGroup: 'Gruppe',
  across: 'Vannrett',
  up: 'Loddrett',
  group: (name: string) => `Gruppe ${name}`,
  people,
  groupPeople: (name: string, number: number) => `Gruppe ${name}, ${people(number)}`,

  showMe: 'Vis hvor jeg står',
  hideMe: 'Skjul hvor jeg står',
  you: 'Du',
  youAre: (name: string) => `Du står nærmest gruppe ${name}. Bare du ser dette.`,
  youAreNot: (answered: number, enough: number) =>
    `Du har tatt stilling til ${answered} av ideene på kartet. Svar på minst ${enough} for å se hvor du står.`,

  groups: 'Gruppene',
  standsFor: 'Kjennetegnes av',
  nothingOwn: 'Ingenting skiller denne gruppa tydelig fra de andre.',
  isFor: 'Enig i',
  isAgainst: 'Uenig i',
  unites: 'Det som samler',
  unitesText: 'Ideer som alle gruppene er enige om, eller som alle sier nei til.',
  noneUnites: 'Ingen idé samler alle gruppene ennå.',
  allFor: 'Alle grupper er enige',
  allAgainst: 'Alle grupper er uenige',
  divides: 'Det som skiller',
  dividesText: 'Ideer der gruppene står lengst fra hverandre.',
  noneDivides: 'Ingen idé deler gruppene tydelig.',
  share: (agree: string, disagree: string, pass: string, number: number) =>
    `${agree} enig, ${disagree} uenig, ${pass} pass (${count(number, 'svar', 'svar')})`,
  agree: 'Enig',
  disagree: 'Uenig',
  pass: 'Pass',

  all: 'Alle ideene',
  allText: 'Tomme felt: for få svar til å vises.',
  sort: 'Sorter etter',
  sorts: { support: 'Støtte på tvers', conflict: 'Uenighet', order: 'Rekkefølgen på tavla' },
  idea: 'Idé',
  support: 'Støtte på tvers',
  conflict: 'Uenighet',
  agreeIn: (name: string) => `Enig i ${name}`,
  argumentsFor: 'For',
  argumentsAgainst: 'Mot',

  alike: 'Kan være samme idé',
  alikeText:
    'Ideer som likner hverandre i ord. Se om noen av dem skal slås sammen. Bare de som leder utfordringen, ser dette.',
  noneAlike: 'Ingen ideer likner så mye på hverandre at de kan være én og samme.',

  participation: 'Når det ble skrevet',
  participationText: (number: number) =>
    `Ideer og kommentarer på tavla. Stolper med færre enn ${number} er slått sammen med neste. Når noen har stemt, vises aldri.`,
  participationIn: (period: string, ideas: number, comments: number) =>
    `${period}: ${count(ideas, 'idé', 'ideer')}, ${count(comments, 'kommentar', 'kommentarer')}.`,
  period: 'Tid',
  ideasKind: 'Ideer',
  commentsKind: 'Kommentarer',

  how: 'Slik er det regnet ut',
  howText: [
    'Kartet legger folk etter de to retningene der svarene spriker mest (hovedkomponenter). Manglende svar regnes som midt på. Gruppene er de tyngdepunktene som gir klarest skille, to til fem av dem.',
    'Støtte på tvers er det geometriske gjennomsnittet av gruppenes andel enige, (enige + 1) / (svar + 2): sier én gruppe nei, faller støtten. Uenighet er avstanden mellom gruppa med høyest og gruppa med lavest andel.',
    'Ingen gruppe har færre enn fem, og et tall vises bare når det som er igjen etter at det er trukket fra helheten, også gjelder minst fem. Gruppene er meningsgrupper: hvilken rolle noen har, er ikke knyttet til stemmene.',
  ],
};

export type Words = typeof nb;
