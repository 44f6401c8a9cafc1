import type { Words } from './nb';

export const nn: Words = {
  title: 'Rapport',
  lead: 'Eit grunnlag å avgjere på: kva det blei spurt om, kven som var med, kva det kom til, kva folk er einige og ueinige om, og kva som er bestemt og kvifor.',
  make: 'Lag ein rapport',
  length: 'Kor mykje skal han seie?',
  lengths: { short: 'Kort: éi side', full: 'Full: alt saman' },
  format: 'Kva slags fil?',
  formats: {
    pdf: 'PDF, som også ein skjermlesar kan lese',
    html: 'Nettside som står åleine (HTML)',
    xlsx: 'Rekneark (XLSX)',
  },
  language: 'Kva språk?',
  languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
  ask: 'Lag rapporten',
  waiting: 'Ventar på tur',
  making: 'Rapporten blir laga',
  percent: (done) => `${done} %`,
  cancel: 'Avbryt',
  cancelled: 'Rapporten er avbroten.',
  ready: 'Rapporten er klar.',
  download: (size) => `Last ned (${size})`,
  kept: 'Han ligg her for deg i ein halv time.',
  another: 'Lag ein til',
  failed: 'Rapporten kunne ikkje lagast. Prøv igjen.',
  busy: 'Ein rapport er alt på veg til deg. Vent på han, eller avbryt han.',
  what: 'Kva som ikkje står i han',
  whatText:
    'Rapporten seier det same som alle i utfordringa kan sjå, og ingenting om kven som har skrive kva eller røysta kva. Tal om færre enn fem er utelatne. Dei som har svart på vegner av organisasjonen, står med namn.',
};
