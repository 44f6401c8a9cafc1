import type { Words } from './nb';

export const en: Words = {
  title: 'Open something that was held elsewhere',
  lead: 'A consultation from Polis, a participatory budget in Pabulib’s format, or our own files from another installation. It becomes a challenge here, with ideas without names and votes from people nobody knows.',
  files: 'Choose files',
  filesHelp:
    'A zip file from Polis, or the files comments.csv and votes.csv (or participants-votes.csv). Our own: ideas.csv and votes.csv or matrix.csv. A budget: a .pb file.',
  folder: 'Or choose a folder',
  chosen: (names) => `This is opened: ${names}.`,
  unreadable: 'The zip file cannot be read. Unpack it and choose the files yourself.',
  incomplete:
    'Something is missing. It takes one file of statements (comments.csv or ideas.csv) and one of votes (votes.csv, participants-votes.csv or matrix.csv), or a .pb file.',
  name: 'Short name',
  question: 'What was asked?',
  needs: 'Write something here.',
  open: 'Open as a challenge',
  opening: 'Opening. Large files take a while.',
  wrong: 'This is wrong in the files',
  parts: { statements: 'Statements', votes: 'Votes', matrix: 'Matrix', pabulib: 'Budget' },
  tooLarge: 'The files are too large. At most 8 MB in all.',
  notAllowed: 'Only leaders, facilitators and administrators can open anything here.',
};
