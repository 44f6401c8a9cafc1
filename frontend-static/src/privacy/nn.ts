import type { AuditAct, ThingKind } from '../protocol/generated/wire';
import type { nb } from './nb';
import { several } from '../i18n/several';

const count = several('nn');
const challenges = (n: number) => count(n, 'utfordring', 'utfordringar');

const kinds: Record<ThingKind, string> = {
  idea: 'Idé',
  edit: 'Endra idé',
  comment: 'Kommentar',
  move: 'Flytta idé',
  removal: 'Tok bort idé',
  meeting: 'Leidde møtet',
  round: 'Avrøysting',
  stance: 'Standpunkt',
  ballot: 'Røystesetel',
  acknowledgement: 'Las rammene, utgåve',
  thought: 'Refleksjon',
  lesson: 'Lærdom',
  pilotLog: 'Logg i eit forsøk',
  view: 'Syn på eit forsøk',
  answer: 'Svar på ein idé',
  thanks: 'Takk',
  deed: 'Endra utfordringa',
  information: 'Fekk informasjon om personvern, utgåve',
};

const acts: Record<AuditAct, string> = {
  read: 'Las noko som ikkje er ope',
  rights: 'Rettar vart endra',
  voteRows: 'Tok ut rader med røyster',
  setting: 'Endra ei innstilling',
  retention: 'Bevaringsregelen',
  erasure: 'Ein person vart sletta',
  moderation: 'Moderering',
};

export const nn: typeof nb = {
  kinds,
  acts,
  mine: {
    title: 'Mine data',
    lead: 'Alt vi har teke vare på om deg. Ingen andre ser denne sida.',
    self: 'Deg sjølv',
    noName: 'Du har ikkje oppgitt namn.',
    named: (name: string, role: string) => `Namn: ${name}. Rolle: ${role}.`,
    unnamed: (role: string) => `Rolle: ${role}.`,
    organisation: (name: string) => `Organisasjon: ${name}.`,
    pseudonym: 'Kallenamnet ditt her, som ingen andre kan kople til deg:',
    nothing: 'Du har ikkje gjort noko her.',
    none: 'Du er ikkje med i nokon utfordringar enno. Når du skriv noko, finn du det att her.',
    download: 'Last ned alt som fil (JSON)',
    print: 'Skriv ut',
    eraseTitle: 'Slett meg',
    eraseWhat:
      'Namnet ditt og alt du har skrive i idear, kommentarar, refleksjonar og loggar blir borte for alle, også frå søk og filer, og kjem ikkje att om ein gammal tryggleikskopi blir teken i bruk.',
    eraseStays:
      'Dette blir ståande utan namn: standpunkt og røyster som er talde med, og det du har gjort i eit verv, som svar, lovnader og vedtak. Rettingar du gjorde i ideane til andre, er deira.',
    eraseFinal: 'Det kan ikkje gjerast om.',
    sure: 'Eg er sikker på at eg vil bli sletta',
    sureMissing: 'Kryss av for at du er sikker.',
    erase: 'Slett meg nå',
    erased: (n: number) => `Du er sletta frå ${challenges(n)}.`,
    erasedLead: 'Vi kjenner deg ikkje lenger att på denne eininga.',
  },
  note: {
    told: 'Det du skriv her, blir delt med dei andre.',
    changed: 'Informasjonen om kva vi tek vare på, er ny.',
    more: 'Slik tek vi vare på det',
  },
  information: {
    title: 'Slik tek vi vare på det du skriv',
    version: (version: number) => `Utgåve ${version}`,
    since: (day: string) => `frå ${day}`,
    standard: [
      'Det du skriv i idear og kommentarar, ser alle som er med i utfordringa. Namnet ditt står der berre om du har oppgitt det, og ikkje på det du skriv anonymt.',
      'Kva du meiner og røystar, får ingen sjå. Vi viser berre tal som gjeld minst fem personar.',
      'Vi spør ikkje om e-post, telefon eller fødselsnummer. Ikkje skriv slikt om deg sjølv eller andre.',
      'Sidene hentar ingenting frå andre enn oss, og ingen andre får vite at du er her.',
      'Du kan når som helst sjå alt vi har om deg, ta det med deg og få det sletta.',
    ],
    mine: 'Mine data',
  },
  govern: {
    title: 'Forvaltning',
    lead: 'Kor lenge ting blir bevarte, kva folk får vite, og kven som har gjort kva.',
    onlyAdministrators: 'Denne sida er for administratorar.',
    retentionTitle: 'Bevaring',
    retentionText:
      'Dagane blir rekna frå sist noko vart endra eller sagt i ei utfordring. La feltet stå tomt for å bevare til nokon ber om sletting.',
    anonymise: 'Gjer anonymt etter så mange dagar',
    anonymiseHelp:
      'Teksten blir ståande. Ingenting fører lenger til kven som skreiv han, og gjester blir sletta.',
    erase: 'Slett det folk har skrive etter så mange dagar',
    days: (from: number, to: number) => `Skriv eit tal frå ${from} til ${to}, eller lat det stå tomt.`,
    before: 'Kan ikkje slettast før det er gjort anonymt.',
    keep: 'Lagre regelen',
    kept: 'Regelen er lagra.',
    preview: 'Det regelen vil gjere',
    previewEmpty:
      'Regelen når ingen utfordringar. Set talet på dagar over for å sjå kva som ville skje, utan at noko skjer.',
    challenge: 'Utfordring',
    quiet: 'Stille sidan',
    anonymiseOn: 'Blir anonym',
    eraseOn: 'Blir sletta',
    peopleIn: 'Personar',
    never: '–',
    run: 'Gjer det som skulle vore gjort til i dag',
    ran: (anonymised: number, erased: number) =>
      `Gjort: ${challenges(anonymised)} gjorde anonyme, ${challenges(erased)} sletta.`,
    nightly: 'Det som har nådd dagen sin, blir gjort kvar natt.',
    textTitle: 'Det folk får vite når dei blir med',
    textNow: (version: number) => `Utgåve ${version} gjeld no.`,
    textStandard: 'De bruker teksten som følgjer med.',
    textField: 'Teksten',
    textHelp: 'Kven de er, kva de bruker det til, kor lenge, og kven ein kan spørje.',
    textKeep: 'Lagre som ny utgåve',
    textKept: 'Ny utgåve er lagra. Dei som er med, får beskjed i éi linje.',
    textMissing: 'Skriv teksten.',
    auditTitle: 'Revisjonslogg',
    auditText: 'Kven som har brukt makt andre ikkje har. Loggen kan berre leggjast til, aldri endrast.',
    number: 'Nr.',
    at: 'Når',
    act: 'Kva',
    who: 'Kven',
    about: 'Gjeld',
    service: 'Tenesta, eller ein som ikkje lenger er her',
    more: 'Vis eldre',
    verify: 'Kontroller at ingen har endra loggen',
    whole: (entries: number) => `Loggen er hel: ${entries} oppføringar.`,
    broken: (number: number) => `Loggen er broten ved oppføring ${number}.`,
  },
};
