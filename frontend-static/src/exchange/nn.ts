import type { Words } from './nb';

export const nn: Words = {
  title: 'Opne noko som er halde ein annan stad',
  lead: 'Ei høyring frå Polis, eit deltakande budsjett i Pabulib-format, eller våre eigne filer frå ein annan installasjon. Det blir ei utfordring her, med idear utan namn og røyster frå folk ingen kjenner.',
  files: 'Vel filer',
  filesHelp:
    'Ei zip-fil frå Polis, eller filene comments.csv og votes.csv (eller participants-votes.csv). Våre eigne: ideas.csv og votes.csv eller matrix.csv. Budsjett: ei .pb-fil.',
  folder: 'Eller vel ei mappe',
  chosen: (names) => `Dette blir opna: ${names}.`,
  unreadable: 'Zip-fila kan ikkje lesast. Pakk ho ut og vel filene sjølv.',
  incomplete:
    'Noko manglar. Det trengst éi fil med utsegner (comments.csv eller ideas.csv) og éi med røyster (votes.csv, participants-votes.csv eller matrix.csv), eller ei .pb-fil.',
  name: 'Kort namn',
  question: 'Kva blei det spurt om?',
  needs: 'Skriv noko her.',
  open: 'Opne som utfordring',
  opening: 'Opnar. Store filer tek litt tid.',
  wrong: 'Dette er gale i filene',
  parts: { statements: 'Utsegner', votes: 'Røyster', matrix: 'Matrise', pabulib: 'Budsjett' },
  tooLarge: 'Filene er for store. Høgst 8 MB til saman.',
  notAllowed: 'Berre leiarar, fasilitatorar og administratorar kan opne noko her.',
};
