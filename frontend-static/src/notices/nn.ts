import { several } from '../i18n/several';
import type { nb } from './nb';

const count = several('nn');

export const nn: typeof nb = {
  kinds: {
    phase: 'Ei utfordring går vidare til ein ny fase',
    union: 'Ordet til dei tillitsvalde: når det blir venta på det, og når det er gitt',
    answer: 'Svar på idear eg har gitt',
    thanks: 'Nokon takkar meg',
    reply: 'Nokon kommenterer eller byggjer vidare på det eg har skrive',
    round: 'Ei avstemming opnar eller er talt opp',
    pilot: 'Forsøk eg er med i, og forsøk som er avslutta',
    promise: 'Ein leiar gjer greie for eit løfte',
    reflect: 'Det er tid for å skrive ned kva vi lærte',
  },
  ways: {
    nothing: 'Ikkje sei frå',
    here: 'Berre i Samskap',
    'at-once': 'E-post med ein gong',
    daily: 'E-post samla kvar dag',
    weekly: 'E-post samla kvar veke',
  },
  bell: (unread) => (unread === 0 ? 'Varsel' : `Varsel, ${count(unread, 'ulese', 'ulesne')}`),
  news: (unread) => `Du har ${count(unread, 'nytt varsel', 'nye varsel')}.`,
  title: 'Varsel',
  lead: 'Det som gjeld deg, sidan sist.',
  empty:
    'Ingen varsel enno. Her får du vite når nokon svarar på ein idé du har gitt, når ei utfordring går vidare, og når noko ventar på deg.',
  unread: 'Ulese',
  by: (day) => `Frist: ${day}`,
  readAll: 'Merk alle som lesne',
  allRead: 'Alle varsla er merkte som lesne.',
  choose: 'Vel kva du vil ha varsel om',
  back: 'Til varsla',
  wishes: {
    title: 'Kva vil du ha varsel om?',
    lead: 'Du bestemmer for kvar ting. Ingenting forsvinn om du vel bort eit varsel: Alt står i utfordringa.',
    noMail: 'Her blir det ikkje sendt e-post. Varsla står i Samskap.',
    noAddress:
      'Vi har inga stadfesta e-postadresse til deg. Stadfest adressa der du loggar inn, så kan du velje e-post her.',
    address: (mail) => `E-post går til ${mail}. Adressa kjem frå innlogginga di.`,
    quiet: 'Ingen e-post om kvelden og natta',
    quietHelp: 'Det som skjer då, kjem når stilletida er over.',
    from: 'Frå klokka',
    to: 'Til klokka',
    language: 'Språk i e-post',
    save: 'Lagre vala',
    saved: 'Vala er lagra.',
  },
};
