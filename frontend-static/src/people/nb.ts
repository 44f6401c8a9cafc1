import type { SignInMishap } from './ways';

const mishaps: Record<SignInMishap, string> = {
  unavailable:
    'Innloggingen svarer ikke akkurat nå. Prøv igjen om litt. Har du en kode, kan du bli med som gjest så lenge.',
  cancelled: 'Innloggingen ble avbrutt. Du er ikke logget inn.',
  expired: 'Innloggingen tok for lang tid, eller siden ble åpnet på nytt. Prøv en gang til.',
  failed: 'Innloggingen gikk ikke. Prøv igjen, og si fra til den som driver tjenesten hvis det ikke hjelper.',
};

export const nb = {
  mishaps,
  lead: 'Du logger inn med brukeren du har hos kommunen eller virksomheten din.',
  button: 'Logg inn',
  guestLead:
    'Nå er du med som gjest. Logger du inn, kan det du har skrevet her bli ditt. Da ser andre navnet ditt på det, unntatt på ideer du la inn anonymt.',
  keep: 'Logg inn og ta med det jeg har skrevet',
  leave: 'Logg inn uten å ta det med',
  already: (name: string) => `Du er logget inn som ${name}.`,
  home: 'Gå til utfordringene',
};
