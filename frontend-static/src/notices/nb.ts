import type { NoticeKind, NoticeWay } from '../protocol/generated/wire';
import { several } from '../i18n/several';

const count = several('nb');

const kinds: Record<NoticeKind, string> = {
  phase: 'En utfordring går videre til en ny fase',
  union: 'De tillitsvalgtes ord: når det ventes på det, og når det er gitt',
  answer: 'Svar på ideer jeg har gitt',
  thanks: 'Noen takker meg',
  reply: 'Noen kommenterer eller bygger videre på det jeg har skrevet',
  round: 'En avstemning åpner eller er telt opp',
  pilot: 'Forsøk jeg er med i, og forsøk som er avsluttet',
  promise: 'En leder gjør rede for et løfte',
  reflect: 'Det er tid for å skrive ned hva vi lærte',
};

const ways: Record<NoticeWay, string> = {
  nothing: 'Ikke si fra',
  here: 'Bare i Samskap',
  'at-once': 'E-post med en gang',
  daily: 'E-post samlet hver dag',
  weekly: 'E-post samlet hver uke',
};

export const nb = {
  kinds,
  ways,
  bell: (unread: number) => (unread === 0 ? 'Varsler' : `Varsler, ${count(unread, 'ulest', 'uleste')}`),
  news: (unread: number) => `Du har ${count(unread, 'nytt varsel', 'nye varsler')}.`,
  title: 'Varsler',
  lead: 'Det som angår deg, siden sist.',
  empty:
    'Ingen varsler ennå. Her får du vite når noen svarer på en idé du har gitt, når en utfordring går videre, og når noe venter på deg.',
  unread: 'Ulest',
  by: (day: string) => `Frist: ${day}`,
  readAll: 'Merk alle som lest',
  allRead: 'Alle varslene er merket som lest.',
  choose: 'Velg hva du vil ha varsel om',
  back: 'Til varslene',
  wishes: {
    title: 'Hva vil du ha varsel om?',
    lead: 'Du bestemmer for hver ting. Ingenting forsvinner om du velger bort et varsel: Alt står i utfordringen.',
    noMail: 'Her sendes det ikke e-post. Varslene står i Samskap.',
    noAddress:
      'Vi har ingen bekreftet e-postadresse til deg. Bekreft adressen der du logger inn, så kan du velge e-post her.',
    address: (mail: string) => `E-post går til ${mail}. Adressen kommer fra innloggingen din.`,
    quiet: 'Ingen e-post om kvelden og natten',
    quietHelp: 'Det som skjer da, kommer når stilletiden er over.',
    from: 'Fra klokka',
    to: 'Til klokka',
    language: 'Språk i e-post',
    save: 'Lagre valgene',
    saved: 'Valgene er lagret.',
  },
};
