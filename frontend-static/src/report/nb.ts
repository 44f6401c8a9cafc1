export const nb = {
  title: 'Rapport',
  lead: 'Et grunnlag å avgjøre på: hva det ble spurt om, hvem som var med, hva det kom til, hva folk er enige og uenige om, og hva som er bestemt og hvorfor.',
  make: 'Lag en rapport',
  length: 'Hvor mye skal den si?',
  lengths: { short: 'Kort: én side', full: 'Full: alt sammen' },
  format: 'Hva slags fil?',
  formats: {
    pdf: 'PDF, som også en skjermleser kan lese',
    html: 'Nettside som står alene (HTML)',
    xlsx: 'Regneark (XLSX)',
  },
  language: 'Hvilket språk?',
  languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
  ask: 'Lag rapporten',
  waiting: 'Venter på tur',
  making: 'Rapporten lages',
  percent: (done: number) => `${done} %`,
  cancel: 'Avbryt',
  cancelled: 'Rapporten er avbrutt.',
  ready: 'Rapporten er klar.',
  download: (size: string) => `Last ned (${size})`,
  kept: 'Den ligger her for deg i en halv time.',
  another: 'Lag en til',
  failed: 'Rapporten kunne ikke lages. Prøv igjen.',
  busy: 'En rapport er allerede på vei til deg. Vent på den, eller avbryt den.',
  what: 'Hva som ikke står i den',
  whatText:
    'Rapporten sier det samme som alle i utfordringen kan se, og ingenting om hvem som har skrevet hva eller stemt hva. Tall om færre enn fem er utelatt. De som har svart på vegne av organisasjonen, står med navn.',
};

export type Words = typeof nb;
