import type { Again, Verb } from '../protocol/generated/wire';

const verbs: Record<Verb, string> = {
  dare: 'Våge',
  lead: 'Lede',
  learn: 'Lære',
  mobilise: 'Mobilisere',
  interact: 'Samhandle',
};

const prompts: Record<Verb, readonly string[]> = {
  dare: [
    'Hva gjorde vi denne gangen som vi ikke har turt før?',
    'Hva lot vi være å prøve, og hva holdt oss igjen?',
    'Da noe gikk galt: Hvordan ble den som sa fra, møtt?',
  ],
  lead: [
    'Visste alle hvor vi skulle, og hvorfor?',
    'Hvem fikk bestemme noe de ikke har bestemt før?',
    'Når så noen hva du bidro med, og sa det høyt?',
  ],
  learn: [
    'Hva trodde vi da vi begynte, og hva tror vi nå?',
    'Hva måtte vi finne ut to ganger?',
    'Hvem andre ville ha nytte av å vite dette?',
  ],
  mobilise: [
    'Hvem hadde vi ikke klart oss uten?',
    'Hvem kunne mer enn vi visste?',
    'Hvem mangler fortsatt rundt bordet?',
  ],
  interact: [
    'Når ble vi klokere av å være uenige?',
    'Hvor stoppet det opp mellom oss?',
    'Hva må vi avtale før neste gang?',
  ],
};

const again: Record<Again, string> = { yes: 'Ja', 'yes-but': 'Ja, men', no: 'Nei' };

export const nb = {
  verbs,
  prompts,
  again,
  title: 'Læring',
  lead: 'Stopp opp og se tilbake, alene eller sammen. Ta vare på det dere lærte, så neste kan begynne der dere slapp.',
  lessons: {
    title: 'Lærdommer',
    empty:
      'Her er det ingen lærdommer ennå. Det kan være noe som gikk bra, eller noe dere ikke vil gjøre igjen.',
    change: 'Endre lærdommen',
    conflict: 'Noen andre har endret lærdommen. Teksten din står her. Se hva som står nå, og prøv igjen.',
    keep: 'Ta vare på en lærdom',
    name: 'Hva er lærdommen, kort sagt?',
    text: 'Hva lærte dere?',
    textHelp: 'Skriv så noen som ikke var der, kan forstå det.',
    context: 'Hvor og når var det slik?',
    contextHelp: 'For eksempel: En skole med 300 elever, om høsten.',
    tags: 'Stikkord',
    tagsHelp: 'Skill med komma, høyst åtte.',
    tooMany: 'Velg høyst åtte stikkord.',
    again: 'Ville dere gjort det igjen?',
    chooseAgain: 'Velg om dere ville gjort det igjen.',
    but: 'Hva ville dere gjort annerledes?',
    pilot: 'Kommer den fra et forsøk?',
    noPilot: 'Nei, fra noe annet',
    send: 'Lagre lærdommen',
    kept: 'Lærdommen er lagret.',
    wouldAgain: (answer: string) => `Ville vi gjort det igjen? ${answer}`,
    context2: 'Slik var det',
  },
  reflections: {
    title: 'Refleksjon',
    empty:
      'Her er det ingen refleksjon ennå. Sett av et kvarter når noe er prøvd, eller når det har vært vanskelig.',
    open: 'Start en refleksjon',
    name: 'Hva ser dere tilbake på?',
    how: 'Hvem er med?',
    together: 'Alle i utfordringen',
    alone: 'Bare jeg, ingen andre ser det',
    verbs: 'Hva vil dere tenke over?',
    chooseVerbs: 'Velg minst én.',
    send: 'Start',
    opened: 'Refleksjonen er startet.',
    aloneTag: 'Bare for deg',
    togetherTag: 'Sammen',
    thought: (verb: string) => `Din tanke om å ${verb.toLowerCase()}`,
    anonymous: 'Uten navnet mitt',
    anonymousHelp: 'Da lagres ikke navnet noe sted.',
    add: 'Legg til',
    added: 'Tanken er lagt til.',
    by: (name: string) => `– ${name}`,
    byNobody: '– uten navn',
  },
  borrowed: {
    title: 'Fra andre kommuner',
    empty: 'Ingenting er tatt inn fra andre ennå.',
    take: 'Ta inn en delt fil',
    takeHelp:
      'Filen heter sharing.json og kommer fra en annen kommune. Den blir til å lese, ikke en ny utfordring.',
    taken: 'Filen er tatt inn.',
    unfit: 'Filen kan ikke tas inn. Be om en ny.',
    older: 'Det som er tatt inn herfra før, er nyere enn denne filen.',
    credit: (organisation: string, day: string) => `Delt av ${organisation} ${day}, under CC BY 4.0`,
    learnt: 'Vi lærte',
  },
  reminders: {
    title: 'Husk å lære',
    ended: (title: string) => `Forsøket «${title}» er avsluttet. Hva bør andre vite?`,
    'half-year': (title: string) =>
      `Det er et halvt år siden «${title}» ble avsluttet. Hvordan gikk det siden?`,
    go: 'Ta vare på lærdommen',
  },
  memory: {
    from: (municipality: string) => `Fra ${municipality}`,
    title: 'Det vi har lært',
    lead: 'Søk i alt som er spurt om, foreslått, prøvd og lært, så ingen må begynne helt på nytt.',
    search: 'Hva leter du etter?',
    searchHelp: 'Du trenger ikke å skrive det helt riktig.',
    send: 'Søk',
    found: (hits: number) => (hits === 1 ? 'Fant 1 treff' : `Fant ${hits} treff`),
    nothing: 'Fant ingenting. Prøv færre eller andre ord.',
    kinds: { challenge: 'Utfordring', idea: 'Idé', pilot: 'Forsøk', lesson: 'Lærdom' },
    more: 'Vis flere',
    all: 'Alle lærdommer',
    allPilots: 'Se alle forsøk',
  },
};

export type LearningTexts = typeof nb;
