import type { MeasureKind } from '../protocol/generated/wire';
import type { Deed, FrameAct, PromiseState, UnionStanding, Waits } from '../protocol/wire';

/** A field of the charter, as the history names it. */
export type CharterField =
  | 'title'
  | 'question'
  | 'background'
  | 'why'
  | 'wanted'
  | 'groundRules'
  | 'resources'
  | 'concernedRoles'
  | 'concernedGroups'
  | 'direction'
  | 'goals'
  | 'meetingLink'
  | 'plan';

/** What a refusal is called by the server. */
export type FrameRefusal =
  | 'challenge.changed'
  | 'charter.explore-first'
  | 'draft.over'
  | 'learn.first'
  | 'mandate.full'
  | 'phase.closed'
  | 'union.agreed'
  | 'union.no-reason'
  | 'union.not-asked'
  | 'union.objected'
  | 'union.reason-stands'
  | 'union.word-missing';

const fields: Record<CharterField, string> = {
  title: 'Kort navn',
  question: 'Spørsmålet',
  background: 'Bakgrunn',
  why: 'Hvorfor det er viktig',
  wanted: 'Hva vi vil',
  groundRules: 'Kjøreregler',
  resources: 'Ressurser og rammer',
  concernedRoles: 'Roller det angår',
  concernedGroups: 'Andre det angår',
  direction: 'Retning fra lederen',
  goals: 'FNs bærekraftsmål',
  meetingLink: 'Lenke til møtet',
  plan: 'Plan',
};

const standing: Record<UnionStanding, string> = {
  NotTouching: 'Berører ikke ansatte',
  Asked: 'Venter på tillitsvalgte',
  DueSoon: 'Venter på tillitsvalgte, fristen er nær',
  Overdue: 'Venter på tillitsvalgte, fristen er ute',
  Agreed: 'Medvirkningen er avtalt med tillitsvalgte',
  Objected: 'Tillitsvalgte har innvendinger',
  WentOn: 'Går videre med åpen begrunnelse',
};

const states: Record<PromiseState, string> = {
  Open: 'Ikke gjort opp ennå',
  Kept: 'Holdt',
  Partly: 'Delvis holdt',
  NotKept: 'Ikke holdt',
};

const waits: Record<Waits, string> = {
  UnionWord: 'Venter på ditt ord som tillitsvalgt',
  ReasonUnanswered: 'Lederen har begrunnet åpent. Du kan svare',
  UnionObjected: 'Tillitsvalgte har innvendinger',
  UnionSilent: 'Tillitsvalgte har ikke svart ennå',
  PhaseOverdue: 'Fasen skulle vært ferdig',
  PromiseOpen: 'Et løfte er ikke gjort opp',
};

const acts: Record<FrameAct, string> = {
  Read: 'lese alt om utfordringen',
  Acknowledge: 'si at du har lest rammene',
  Move: 'bytte fase',
  RewriteCharter: 'endre rammene',
  MakePromise: 'gi løfter',
  RewordPromise: 'endre ordene i et løfte',
  AccountForPromise: 'gjøre opp for et løfte',
  MarkAsTouching: 'si at den berører ansatte',
  TakeMarkAway: 'si at den ikke berører ansatte',
  SetDeadline: 'sette frist for de tillitsvalgte',
  SpeakForUnion: 'bekrefte eller komme med innvendinger som tillitsvalgt',
  RecordReason: 'begrunne åpent hvorfor det går videre',
  AnswerReason: 'svare på lederens begrunnelse',
  Moderate: 'moderere: skjule, dempe og ta ut, med begrunnelse',
  SetConduct: 'bestemme hvordan folk skal skrive her',
  RunDoor: 'styre koder og lapper for gjester',
  HandOn: 'gi ledelsen videre til en deltaker',
};

const refused: Record<FrameRefusal, string> = {
  'challenge.changed':
    'Noen andre endret utfordringen mens du skrev. Last siden på nytt og se hva som er nytt.',
  'charter.explore-first':
    'Utfordringen berører ansatte. Gå tilbake til å utforske før dere endrer hva den handler om.',
  'draft.over': 'Andre har sett utfordringen, så den kan ikke bli et utkast igjen.',
  'learn.first': 'Gå innom fasen der dere lærer først. Det er det dere har lært, som er verdt å dele.',
  'mandate.full': 'Det er så mange løfter som det er plass til.',
  'phase.closed': 'Dette kan ikke gjøres i fasen utfordringen er i nå.',
  'union.agreed': 'Tillitsvalgte har bekreftet, så det er ingenting å begrunne.',
  'union.no-reason': 'Lederen har ikke gitt noen begrunnelse å svare på.',
  'union.not-asked': 'Utfordringen er ikke merket som en som berører ansatte.',
  'union.objected':
    'Tillitsvalgte har innvendinger. Bli enige med dem, eller la en leder begrunne åpent hvorfor dere går videre likevel.',
  'union.reason-stands': 'Begrunnelsen er gitt og blir stående.',
  'union.word-missing':
    'En tillitsvalgt må bekrefte at medvirkningen er avtalt, eller en leder må begrunne åpent hvorfor dere går videre uten.',
};

export const nb = {
  fields,
  standing,
  states,
  waits,
  acts,
  refused,
  goals: [
    'Utrydde fattigdom',
    'Utrydde sult',
    'God helse og livskvalitet',
    'God utdanning',
    'Likestilling mellom kjønnene',
    'Rent vann og gode sanitærforhold',
    'Ren energi til alle',
    'Anstendig arbeid og økonomisk vekst',
    'Industri, innovasjon og infrastruktur',
    'Mindre ulikhet',
    'Bærekraftige byer og lokalsamfunn',
    'Ansvarlig forbruk og produksjon',
    'Stoppe klimaendringene',
    'Livet i havet',
    'Livet på land',
    'Fred, rettferdighet og velfungerende institusjoner',
    'Samarbeid for å nå målene',
  ],
  goal: (number: number, name: string) => `${number}. ${name}`,
  templates: {
    choose: 'Begynn med en av malene deres',
    none: 'Uten mal',
    filled: (name: string) => `Feltene er fylt ut fra malen «${name}».`,
  },
  similar: {
    title: 'Dette ligner',
    text: 'Noen har spurt om, prøvd eller lært noe som ligner. Se om dere kan bygge videre på det.',
  },
  home: {
    noOrganisation:
      'Innloggingen sier ikke hvilken organisasjon du hører til. Derfor kan du delta, men ikke stille eller lede utfordringer. Be den som styrer innloggingen, om å legge deg i organisasjonen din.',
    organisation: 'Organisasjonen',
    overview: 'Oversikten din',
    memory: 'Se alt vi har lært',
    waiting: 'Dette venter på deg',
    nothing: 'Ingenting venter på deg akkurat nå.',
    by: (day: string) => `Frist ${day}`,
    overdue: (day: string) => `Fristen var ${day}`,
    since: (day: string) => `siden ${day}`,
    filter: 'Vis bare utfordringer for et bærekraftsmål',
    all: 'Alle',
    noneForGoal: 'Ingen utfordringer er merket med dette målet.',
  },
  form: {
    more: 'Hvorfor, hva og hvordan',
    moreHelp: 'Alt her er valgfritt og kan skrives senere. Det gir alle som blir med, det samme å gå ut fra.',
    why: 'Hvorfor er dette viktig?',
    whyHelp: 'Hva skjer hvis ingenting blir gjort? Hvem merker det?',
    wanted: 'Hva vil vi sammen?',
    wantedHelp: 'Beskriv hvordan det er når vi har lyktes, ikke hvordan vi kommer dit.',
    direction: 'Hvilken retning gir lederen?',
    directionHelp: 'Hva ligger fast, og hvor er det fritt fram?',
    resources: 'Hva har vi å rutte med?',
    resourcesHelp: 'Tid, penger, folk og det vi må holde oss innenfor.',
    groundRules: 'Kjøreregler',
    groundRulesHelp: 'Én regel på hver linje, høyst tolv.',
    useRules: 'Sett inn forslag',
    rules: [
      'Vi hører hverandre ut før vi svarer.',
      'Vi snakker om saken, ikke om personen.',
      'En bekymring er like velkommen som et ønske.',
      'Det er lov å prøve noe som ikke virker.',
      'Vi bygger på andres ideer og sier hvem som hadde dem.',
    ],
    moreRules: [
      [
        'For et digitalt møte',
        [
          'Vi sier navnet vårt første gang vi snakker.',
          'Den som heller vil skrive, blir lest høyt.',
          'Vi tar pause etter en halv time.',
          'Ingen tar opp lyd eller bilde uten at alle har sagt ja.',
          'Vi slutter når vi har sagt at vi skal slutte.',
        ],
      ],
      [
        'For en vanskelig sak',
        [
          'Alle får snakke én gang før noen snakker to.',
          'Vi skiller mellom det vi vet, det vi tror og det vi er redde for.',
          'Det er lov å være uenig til slutt.',
          'Den som leder arbeidet, sier hva som kan endres og hva som ligger fast.',
          'Det noen forteller om seg selv, blir her.',
        ],
      ],
    ] as [string, string[]][],
    who: 'Hvem angår det?',
    roles: 'Roller',
    groups: 'Andre',
    groupsHelp: 'Én gruppe på hver linje. For eksempel: Nattevakter ved sykehjemmet',
    goals: 'Hvilke bærekraftsmål bidrar det til?',
    meeting: 'Lenke til møtet',
    meetingHelp: 'Et digitalt møterom som dere bruker sammen med tavla. Lenken må begynne med https://.',
    plan: 'Når er hva?',
    planHelp: 'Planen viser hva folk kan vente seg. Ingen fase skifter av seg selv.',
    from: (phase: string) => `${phase} fra`,
    to: (phase: string) => `${phase} til`,
    start: 'Hvor begynner det?',
    startDraft: 'Som utkast: bare dere i organisasjonen ser det',
    startExplore: 'Med å utforske: forstå behovene før noen foreslår løsninger',
    startIdeate: 'Med ideer: alle kan skrive med en gang',
    touches: 'Det berører ansatte',
    touchesHelp:
      'Arbeidstid, oppgaver, bemanning, arbeidssted eller hvordan arbeidet gjøres. Da må tillitsvalgte være med fra starten, og dere kan ikke gå videre fra å utforske før de har bekreftet det.',
    union: 'Ansatte og tillitsvalgte',
    mandate: 'Hva binder du deg til som leder?',
    mandateHelp:
      'Ett løfte på hver linje. De følges opp åpent: holdt, delvis eller ikke, og hvorfor. For eksempel: De tre forslagene med bredest støtte blir prøvd ut.',
    save: 'Lagre rammene',
    saved: 'Rammene er lagret.',
    tooMany: (most: number) => `Det kan være høyst ${most} linjer.`,
    lineTooLong: (limit: number) => `En linje kan være høyst ${limit} tegn.`,
    sameTwice: 'Den samme linja står to ganger.',
    badLink: 'Lenken må begynne med https:// og føre til et sted.',
    asksAnew: 'Tillitsvalgte har uttalt seg. Endrer du hva det handler om, blir de spurt på nytt.',
  },
  note: {
    toRead: 'Før vi begynner: dette er vi enige om.',
    changed: 'Rammene er endret siden du leste dem.',
    more: 'Les mer',
    read: 'Jeg har lest det',
    done: 'Takk. Du blir ikke spurt om dette igjen.',
  },
  steps: {
    title: 'Reisen',
    here: 'Her er vi nå',
    planned: (from: string, to: string) => `${from} til ${to}`,
    plannedFrom: (from: string) => `fra ${from}`,
    plannedTo: (to: string) => `til ${to}`,
    move: 'Gå til en annen fase',
    to: 'Fase',
    missing: 'Mangler',
    reason: 'Hvorfor nå?',
    reasonHelp: 'Alle kan lese det i historien.',
    submit: 'Bytt fase',
    may: {
      Draft: 'De som leder arbeidet, gjør klart.',
      Explore: 'Vi prøver å forstå. Alle kan skrive, spørre og si hva de er bekymret for.',
      Ideate: 'Alle kan legge fram ideer og bygge på andres.',
      Develop: 'Vi gjør de beste ideene til forslag.',
      Prioritise: 'Vi veier forslagene mot hverandre. Nye ideer må vente.',
      Decide: 'Lederen svarer på det som er foreslått.',
      Try: 'Vi prøver i det små.',
      Learn: 'Vi ser på hva vi har lært.',
      Shared: 'Det vi lærte, er delt. Ingenting endres lenger.',
    },
  },
  charter: {
    title: 'Det vi er enige om',
    empty: 'Ingen har skrevet hvorfor, hva og hvordan ennå.',
    edit: 'Endre rammene',
    openMeeting: (host: string) => `Åpne møtet hos ${host}`,
    newTab: 'åpnes i en ny fane',
    read: 'Du har lest dette.',
  },
  union: {
    title: 'Ansatte og tillitsvalgte',
    answerBy: (day: string) => `Tillitsvalgte er bedt om å svare innen ${day}.`,
    passed: 'At fristen går ut, åpner ikke for å gå videre.',
    confirmed: (name: string, day: string) => `${name} bekreftet ${day} at medvirkningen er avtalt.`,
    objected: (name: string, day: string) => `${name} kom med innvendinger ${day}.`,
    reasoned: (name: string, day: string) => `${name} ga ${day} en åpen begrunnelse for å gå videre.`,
    held: (day: string) => `Drøftet ${day}.`,
    why: 'Hvorfor',
    outcome: 'Hva som kom ut av det',
    answered: (name: string, day: string) => `${name} svarte ${day}:`,
    yourWord: 'Ditt ord som tillitsvalgt',
    yourWordHelp:
      'Les hva som er planlagt og hvem det angår. Bekreft når dere er enige om hvordan ansatte er med, eller si hva som mangler.',
    agree: 'Medvirkningen er avtalt',
    object: 'Jeg har innvendinger',
    words: 'Med dine ord',
    wordsHelp: 'En innvending må ha ord. Alle i utfordringen kan lese dem.',
    say: 'Si det',
    said: 'Ordet ditt er lagret, og alle kan lese det.',
    notTouching: 'Den berører ikke ansatte',
    notTouchingHelp: 'Bare en tillitsvalgt kan si det. Grunnen står i historien.',
    mark: 'Den berører ansatte',
    markHelp:
      'Si fra hvis dette griper inn i arbeidet til noen. Da blir tillitsvalgte spurt, og en utfordring som er kommet lenger, går tilbake til å utforske. Ingenting som er skrevet, blir borte.',
    markWhy: 'Hva er grunnen?',
    markYes: 'Merk at den berører ansatte',
    markNo: 'Ta bort merket',
    giveReason: 'Gå videre uten bekreftelse',
    giveReasonHelp:
      'Er dere ikke blitt enige, kan du som leder begrunne åpent hvorfor det haster eller må gjøres likevel. Begrunnelsen blir stående, og tillitsvalgte kan svare på den.',
    heldDay: 'Dagen det ble drøftet',
    reasonWhy: 'Hvorfor går dere videre?',
    reasonOutcome: 'Hva kom ut av drøftingen?',
    reasonSubmit: 'Legg fram begrunnelsen',
    answer: 'Svaret ditt til lederen',
    answerSubmit: 'Svar',
    deadline: 'Frist for tillitsvalgte',
    deadlineSubmit: 'Sett fristen',
  },
  mandate: {
    title: 'Det lederen binder seg til',
    empty: 'Lederen har ikke lovet noe ennå.',
    make: 'Nytt løfte',
    makeHelp: 'For eksempel: Vi setter av inntil 50 000 kroner til å prøve ut.',
    submit: 'Lov dette',
    reword: 'Endre ordlyden',
    rewordFor: (text: string) => `Endre ordlyden i «${text}»`,
    newWords: 'Ny ordlyd',
    reworded: 'Ordlyden er endret.',
    account: 'Gjør opp',
    accountFor: (text: string) => `Gjør opp for «${text}»`,
    state: 'Hvordan gikk det?',
    why: 'Hva skjedde, og hvorfor?',
    save: 'Lagre',
    by: (name: string, day: string) => `${name}, ${day}`,
  },
  history: {
    title: 'Historien',
    show: 'Vis historien',
    older: 'Vis eldre',
    somebody: 'En som var med',
    before: 'Før',
    after: 'Nå',
    nothing: '(ingenting)',
    deeds: {
      WasPosed: 'stilte utfordringen',
      WasMoved: 'byttet fase',
      WasRewritten: 'endret rammene',
      WasMarked: 'merket at den berører ansatte',
      MarkTakenAway: 'sa at den ikke berører ansatte',
      DeadlineSet: 'satte frist for tillitsvalgte',
      UnionSpoke: 'uttalte seg som tillitsvalgt',
      ReasonRecorded: 'ga en åpen begrunnelse for å gå videre',
      ReasonAnswered: 'svarte på begrunnelsen',
      PromiseMade: 'ga et løfte',
      PromiseReworded: 'endret et løfte',
      PromiseAccounted: 'gjorde opp for et løfte',
      FacilitationGiven: 'ga ledelsen videre',
      FacilitationTaken: 'tok ledelsen tilbake',
      ConductSet: 'endret hvordan folk skal skrive her',
      MeasureTaken: 'gjorde et tiltak overfor en deltaker',
      MeasureLifted: 'opphevet et tiltak',
      CodeChanged: 'byttet koden for gjester',
      DoorSet: 'åpnet eller stengte for nye gjester',
      SlipsMade: 'laget lapper for gjester',
      SlipsEnded: 'avsluttet lapper som ikke var brukt',
    } satisfies Record<Deed['type'], string>,
    measures: { Warn: 'Advarsel', Mute: 'Kan ikke skrive', Remove: 'Tatt ut' } satisfies Record<
      MeasureKind,
      string
    >,
    doorOpen: (until: string | undefined) => (until === undefined ? 'Åpnet' : `Åpent til ${until}`),
    doorClosed: 'Stengt',
    slips: (count: number) => `${count} lapper`,
    moved: (from: string, to: string) => `Fra «${from}» til «${to}»`,
    backFrom: (phase: string) => `Gikk tilbake til å utforske fra «${phase}»`,
    asksAnew: 'Tillitsvalgte er spurt på nytt.',
  },
  roles: {
    title: 'Hva du kan gjøre her',
  },
};

export type JourneyTexts = typeof nb;
