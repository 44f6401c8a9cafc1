import type { TemplateTexts } from './templates';

export const nb: TemplateTexts = {
  choose: 'Start fra en mal',
  none: 'Uten mal',
  example: (question) => `Passer for eksempel til: «${question}»`,
  filled: (name, areas) => `Malen ${name} har fylt ut ${areas} områder.`,
  templates: {
    questions: {
      name: 'Spørsmålsstorm',
      use: 'Samle spørsmålene før noen leter etter svar.',
      example: 'Hva må vi forstå om ensomhet blant eldre før vi gjør noe?',
      areas: [
        'Hva vet vi ikke?',
        'Hvem bør vi spørre?',
        'Hva tar vi for gitt?',
        'Spørsmålet vi bør begynne med',
      ],
    },
    needs: {
      name: 'Behov før løsning',
      use: 'Finn ut hva folk trenger, før dere bestemmer hva dere skal kjøpe eller bygge.',
      example: 'Hva trenger familier som venter på barnehageplass?',
      areas: [
        'Det folk forteller',
        'Det tallene viser',
        'Det vi har sett selv',
        'Det noen er redde for',
        'Behovet, uten løsning',
      ],
    },
    hopes: {
      name: 'Håp og bekymringer',
      use: 'La alle si hva de ønsker og hva de frykter, før endringen tar form.',
      example: 'Hva håper og frykter dere når to skoler blir én?',
      areas: ['Det vi håper på', 'Det vi er bekymret for', 'Det som må være på plass først'],
    },
    rules: {
      name: 'Spilleregler',
      use: 'Bli enige om hvordan dere vil arbeide sammen.',
      example: 'Hvordan vil vi snakke sammen når vi er uenige om sykehjemmet?',
      areas: ['Slik vil vi ha det', 'Slik vil vi ikke ha det', 'Dette lover vi hverandre'],
    },
    involvement: {
      name: 'Medvirkning ved omstilling',
      use: 'Få de ansatte og de tillitsvalgte med fra starten.',
      example: 'Hvordan kan vi endre turnusen i hjemmetjenesten uten at noen mister trygghet?',
      areas: [
        'Hva endrer seg?',
        'Hvem berøres?',
        'Hva sier de ansatte?',
        'Hva må drøftes?',
        'Dette er vi enige om',
      ],
    },
    journey: {
      name: 'Reisen gjennom tjenesten',
      use: 'Følg ett menneske gjennom tjenesten og se hvor det stopper opp.',
      example: 'Hvordan er det å søke om hjelp for et barn som strever?',
      areas: ['Før', 'Første møte', 'Underveis', 'Etterpå', 'Her svikter det'],
    },
    cafe: {
      name: 'Kafébord',
      use: 'La grupper snakke om hver sin side av saken og så bytte bord.',
      example: 'Hva gjør bygda vår til et godt sted å bli gammel?',
      areas: ['Bord 1', 'Bord 2', 'Bord 3', 'Bord 4', 'Det vi tar med oss videre'],
    },
    who: {
      name: 'Hvem kan gjøre hva',
      use: 'Se hva flere enn kommunen kan bidra med.',
      example: 'Hvordan får vi ungdom ut i aktivitet om vinteren?',
      areas: ['Kommunen', 'Innbyggerne', 'Lag og frivillige', 'Næringslivet', 'Sammen'],
    },
    startStop: {
      name: 'Begynne, slutte, fortsette',
      use: 'Gå gjennom måten dere arbeider på i dag.',
      example: 'Hva bør vi begynne med, slutte med og fortsette med på legevakta?',
      areas: ['Begynne med', 'Slutte med', 'Fortsette med'],
    },
    prosCons: {
      name: 'For og imot',
      use: 'Legg argumentene ved siden av hverandre før noe bestemmes.',
      example: 'Bør biblioteket være åpent uten betjening om kvelden?',
      areas: ['Taler for', 'Taler imot', 'Dette må vi vite mer om'],
    },
    effort: {
      name: 'Nytte og innsats',
      use: 'Sorter ideene etter hvor mye de gir og hvor mye de krever.',
      example: 'Hva kan vi gjøre for tryggere skolevei allerede i år?',
      areas: [
        'Stor nytte, liten innsats',
        'Stor nytte, stor innsats',
        'Liten nytte, liten innsats',
        'Liten nytte, stor innsats',
      ],
    },
    budget: {
      name: 'Når pengene ikke rekker',
      use: 'Snakk åpent om hva som må gjøres, og hva som kan vente.',
      example: 'Hvilket vedlikehold av gater og parker tar vi først?',
      areas: ['Må gjøres', 'Bør gjøres', 'Kan vente', 'Kan vi slutte med'],
    },
    premortem: {
      name: 'Tenk at det gikk galt',
      use: 'Finn fallgruvene mens det ennå er tid til å unngå dem.',
      example: 'Det nye bookingsystemet ble en fiasko. Hva skjedde?',
      areas: ['Hva gikk galt?', 'Hvorfor?', 'Tegn vi kunne ha sett', 'Slik hindrer vi det'],
    },
    pilot: {
      name: 'Et lite forsøk',
      use: 'Gjør en idé om til noe dere kan prøve i noen uker.',
      example: 'Hvordan prøver vi ut fleksible besøkstider på én avdeling?',
      areas: ['Hva tror vi?', 'Hva prøver vi?', 'Hva måler vi?', 'Hvem er med?', 'Hva kan gå galt?'],
    },
    reflection: {
      name: 'Tilbakeblikk',
      use: 'Stopp opp etterpå og ta vare på det dere lærte.',
      example: 'Hva lærte vi av forsøket med innbyggertorg?',
      areas: ['Hva skjedde?', 'Hva overrasket oss?', 'Hva lærte vi?', 'Hva gjør vi annerledes neste gang?'],
    },
  },
};
