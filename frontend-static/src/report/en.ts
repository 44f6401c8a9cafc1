import type { Words } from './nb';

export const en: Words = {
  title: 'Report',
  lead: 'A basis to decide on: what was asked, who took part, what it came to, what people agree and disagree on, and what was decided and why.',
  make: 'Make a report',
  length: 'How much shall it tell?',
  lengths: { short: 'Short: one page', full: 'Full: all of it' },
  format: 'What kind of file?',
  formats: {
    pdf: 'PDF, which a screen reader reads too',
    html: 'A web page that stands alone (HTML)',
    xlsx: 'Workbook (XLSX)',
  },
  language: 'Which language?',
  languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
  ask: 'Make the report',
  waiting: 'Waiting its turn',
  making: 'The report is being made',
  percent: (done) => `${done}%`,
  cancel: 'Cancel',
  cancelled: 'The report was cancelled.',
  ready: 'The report is ready.',
  download: (size) => `Download (${size})`,
  kept: 'It is here for you for half an hour.',
  another: 'Make another',
  failed: 'The report could not be made. Try again.',
  busy: 'A report is already on its way to you. Wait for it, or cancel it.',
  what: 'What is not in it',
  whatText:
    'The report tells what everybody in the challenge can see, and nothing about who wrote or voted what. Numbers about fewer than five are left out. Those who answered on behalf of the organisation are named.',
};
