import { several } from '../i18n/several';
import type { Words } from './nb';

const count = several('nn');
const people = (n: number) => count(n, 'person', 'personar');

export const nn: Words = {
  title: 'Innsikt',
  lead: 'Kven som tenkjer likt, kva som samlar og kva som skil.',
  notYetTitle: 'Ikkje nok svar enno',
  notYet: (fewest, enough) =>
    `Kartet kjem når minst ${fewest} personar har teke stilling til minst ${enough} idear kvar. Sei samd, usamd eller pass på ideane på tavla.`,
  notYetWhy:
    'Med færre svar kunne nokon gjette kva éin person meiner. Difor viser vi aldri tal om færre enn fem.',
  toBoard: 'Til tavla',
  asOf: (time, number) => `Laga ${time} av svara frå ${people(number)}.`,
  step: (number) => `Kartet blir laga på nytt når minst ${number} personar har endra noko.`,
  large: 'Storskjerm',
  print: 'Skriv ut',

  map: 'Meiningskartet',
  mapText: 'Dei som svarar likt, ligg nær kvarandre. Kvar prikk er minst fem personar frå same gruppe.',
  mapIs: (groups) => `Kart over meiningar. ${groups}`,
  oneGroup: 'Svara deler seg ikkje i tydelege grupper. Alle blir rekna som éi gruppe.',
  clear: 'Gruppene står klart frå kvarandre.',
  unclear: 'Gruppene glir over i kvarandre: mange er samde med folk i begge leirar.',
  dot: 'Prikk',
  inGroup: 'Gruppe',
  across: 'Vassrett',
  up: 'Loddrett',
  group: (name) => `Gruppe ${name}`,
  people,
  groupPeople: (name, number) => `Gruppe ${name}, ${people(number)}`,

  showMe: 'Vis kvar eg står',
  hideMe: 'Gøym kvar eg står',
  you: 'Du',
  youAre: (name) => `Du står nærast gruppe ${name}. Berre du ser dette.`,
  youAreNot: (answered, enough) =>
    `Du har teke stilling til ${answered} av ideane på kartet. Svar på minst ${enough} for å sjå kvar du står.`,

  groups: 'Gruppene',
  standsFor: 'Kjenneteikna av',
  nothingOwn: 'Ingenting skil denne gruppa tydeleg frå dei andre.',
  isFor: 'Samd i',
  isAgainst: 'Usamd i',
  unites: 'Det som samlar',
  unitesText: 'Idear som alle gruppene er samde om, eller som alle seier nei til.',
  noneUnites: 'Ingen idé samlar alle gruppene enno.',
  allFor: 'Alle grupper er samde',
  allAgainst: 'Alle grupper er usamde',
  divides: 'Det som skil',
  dividesText: 'Idear der gruppene står lengst frå kvarandre.',
  noneDivides: 'Ingen idé deler gruppene tydeleg.',
  share: (agree, disagree, pass, number) =>
    `${agree} samd, ${disagree} usamd, ${pass} pass (${count(number, 'svar', 'svar')})`,
  agree: 'Samd',
  disagree: 'Usamd',
  pass: 'Pass',

  all: 'Alle ideane',
  allText: 'Tomme felt: for få svar til å visast.',
  sort: 'Sorter etter',
  sorts: { support: 'Støtte på tvers', conflict: 'Usemje', order: 'Rekkjefølgja på tavla' },
  idea: 'Idé',
  support: 'Støtte på tvers',
  conflict: 'Usemje',
  agreeIn: (name) => `Samd i ${name}`,
  argumentsFor: 'For',
  argumentsAgainst: 'Mot',

  alike: 'Kan vere same idé',
  alikeText:
    'Idear som liknar kvarandre i ord. Sjå om nokre av dei skal slåast saman. Berre dei som leier utfordringa, ser dette.',
  noneAlike: 'Ingen idear liknar så mykje på kvarandre at dei kan vere ein og same.',

  participation: 'Når det blei skrive',
  participationText: (number) =>
    `Idear og kommentarar på tavla. Stolpar med færre enn ${number} er slått saman med den neste. Når nokon har røysta, blir aldri vist.`,
  participationIn: (period, ideas, comments) =>
    `${period}: ${count(ideas, 'idé', 'idear')}, ${count(comments, 'kommentar', 'kommentarar')}.`,
  period: 'Tid',
  ideasKind: 'Idear',
  commentsKind: 'Kommentarar',

  how: 'Slik er det rekna ut',
  howText: [
    'Kartet legg folk etter dei to retningane der svara sprikjer mest (hovudkomponentar). Svar som manglar, blir rekna som midt på. Gruppene er dei tyngdepunkta som gir klårast skilje, to til fem av dei.',
    'Støtte på tvers er det geometriske gjennomsnittet av delen samde i gruppene, (samde + 1) / (svar + 2): seier éi gruppe nei, fell støtta. Usemje er avstanden mellom gruppa med høgast og gruppa med lågast del.',
    'Inga gruppe har færre enn fem, og eit tal blir berre vist når det som er att etter at det er trekt frå heilskapen, òg gjeld minst fem. Gruppene er meiningsgrupper: kva rolle nokon har, er ikkje knytt til røystene.',
  ],
};
