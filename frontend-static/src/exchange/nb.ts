export const nb = {
  title: 'Åpne noe som er holdt et annet sted',
  lead: 'En høring fra Polis, et deltakende budsjett i Pabulib-format, eller våre egne filer fra en annen installasjon. Det blir en utfordring her, med ideer uten navn og stemmer fra folk ingen kjenner.',
  files: 'Velg filer',
  filesHelp:
    'En zip-fil fra Polis, eller filene comments.csv og votes.csv (eller participants-votes.csv). Våre egne: ideas.csv og votes.csv eller matrix.csv. Budsjett: en .pb-fil.',
  folder: 'Eller velg en mappe',
  chosen: (names: string) => `Dette åpnes: ${names}.`,
  unreadable: 'Zip-fila kan ikke leses. Pakk den ut og velg filene selv.',
  incomplete:
    'Noe mangler. Det trengs én fil med utsagn (comments.csv eller ideas.csv) og én med stemmer (votes.csv, participants-votes.csv eller matrix.csv), eller en .pb-fil.',
  name: 'Kort navn',
  question: 'Hva ble det spurt om?',
  needs: 'Skriv noe her.',
  open: 'Åpne som utfordring',
  opening: 'Åpner. Store filer tar litt tid.',
  wrong: 'Dette er galt i filene',
  parts: { statements: 'Utsagn', votes: 'Stemmer', matrix: 'Matrise', pabulib: 'Budsjett' },
  tooLarge: 'Filene er for store. Høyst 8 MB til sammen.',
  notAllowed: 'Bare ledere, fasilitatorer og administratorer kan åpne noe her.',
};

export type Words = typeof nb;
