import type { nb } from './nb';

export const nn: typeof nb = {
  mishaps: {
    unavailable:
      'Innlogginga svarar ikkje akkurat no. Prøv igjen om litt. Har du ein kode, kan du bli med som gjest så lenge.',
    cancelled: 'Innlogginga vart avbroten. Du er ikkje logga inn.',
    expired: 'Innlogginga tok for lang tid, eller sida vart opna på nytt. Prøv ein gong til.',
    failed: 'Innlogginga gjekk ikkje. Prøv igjen, og sei frå til den som driv tenesta om det ikkje hjelper.',
  },
  lead: 'Du loggar inn med brukaren du har hos kommunen eller verksemda di.',
  button: 'Logg inn',
  guestLead:
    'No er du med som gjest. Loggar du inn, kan det du har skrive her bli ditt. Då ser andre namnet ditt på det, unntatt på idear du la inn anonymt.',
  keep: 'Logg inn og ta med det eg har skrive',
  leave: 'Logg inn utan å ta det med',
  already: (name) => `Du er logga inn som ${name}.`,
  home: 'Gå til utfordringane',
};
