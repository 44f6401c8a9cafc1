import type { TemplateTexts } from './templates';

export const nn: TemplateTexts = {
  choose: 'Start frå ein mal',
  none: 'Utan mal',
  example: (question) => `Høver til dømes til: «${question}»`,
  filled: (name, areas) => `Malen ${name} har fylt ut ${areas} område.`,
  templates: {
    questions: {
      name: 'Spørjestorm',
      use: 'Samle spørsmåla før nokon leitar etter svar.',
      example: 'Kva må vi forstå om einsemd blant eldre før vi gjer noko?',
      areas: [
        'Kva veit vi ikkje?',
        'Kven bør vi spørje?',
        'Kva tek vi for gitt?',
        'Spørsmålet vi bør byrje med',
      ],
    },
    needs: {
      name: 'Behov før løysing',
      use: 'Finn ut kva folk treng, før de bestemmer kva de skal kjøpe eller byggje.',
      example: 'Kva treng familiar som ventar på barnehageplass?',
      areas: [
        'Det folk fortel',
        'Det tala viser',
        'Det vi har sett sjølve',
        'Det nokon er redde for',
        'Behovet, utan løysing',
      ],
    },
    hopes: {
      name: 'Håp og uro',
      use: 'Lat alle seie kva dei ønskjer og kva dei er redde for, før endringa tek form.',
      example: 'Kva håpar og fryktar de når to skular blir éin?',
      areas: ['Det vi håpar på', 'Det vi er urolege for', 'Det som må vere på plass først'],
    },
    rules: {
      name: 'Spelereglar',
      use: 'Bli samde om korleis de vil arbeide saman.',
      example: 'Korleis vil vi snakke saman når vi er usamde om sjukeheimen?',
      areas: ['Slik vil vi ha det', 'Slik vil vi ikkje ha det', 'Dette lovar vi kvarandre'],
    },
    involvement: {
      name: 'Medverknad ved omstilling',
      use: 'Få dei tilsette og dei tillitsvalde med frå starten.',
      example: 'Korleis kan vi endre turnusen i heimetenesta utan at nokon mistar tryggleik?',
      areas: [
        'Kva endrar seg?',
        'Kven gjeld det?',
        'Kva seier dei tilsette?',
        'Kva må drøftast?',
        'Dette er vi samde om',
      ],
    },
    journey: {
      name: 'Reisa gjennom tenesta',
      use: 'Følg eitt menneske gjennom tenesta og sjå kvar det stoppar opp.',
      example: 'Korleis er det å søkje om hjelp for eit barn som strevar?',
      areas: ['Før', 'Første møte', 'Undervegs', 'Etterpå', 'Her sviktar det'],
    },
    cafe: {
      name: 'Kafébord',
      use: 'Lat grupper snakke om kvar si side av saka og så byte bord.',
      example: 'Kva gjer bygda vår til ein god stad å bli gammal?',
      areas: ['Bord 1', 'Bord 2', 'Bord 3', 'Bord 4', 'Det vi tek med oss vidare'],
    },
    who: {
      name: 'Kven kan gjere kva',
      use: 'Sjå kva fleire enn kommunen kan bidra med.',
      example: 'Korleis får vi ungdom ut i aktivitet om vinteren?',
      areas: ['Kommunen', 'Innbyggjarane', 'Lag og frivillige', 'Næringslivet', 'Saman'],
    },
    startStop: {
      name: 'Byrje, slutte, halde fram',
      use: 'Gå gjennom måten de arbeider på i dag.',
      example: 'Kva bør vi byrje med, slutte med og halde fram med på legevakta?',
      areas: ['Byrje med', 'Slutte med', 'Halde fram med'],
    },
    prosCons: {
      name: 'For og imot',
      use: 'Legg argumenta ved sida av kvarandre før noko blir bestemt.',
      example: 'Bør biblioteket vere ope utan betening om kvelden?',
      areas: ['Talar for', 'Talar imot', 'Dette må vi vite meir om'],
    },
    effort: {
      name: 'Nytte og innsats',
      use: 'Sorter ideane etter kor mykje dei gir og kor mykje dei krev.',
      example: 'Kva kan vi gjere for tryggare skuleveg alt i år?',
      areas: [
        'Stor nytte, liten innsats',
        'Stor nytte, stor innsats',
        'Lita nytte, liten innsats',
        'Lita nytte, stor innsats',
      ],
    },
    budget: {
      name: 'Når pengane ikkje rekk',
      use: 'Snakk ope om kva som må gjerast, og kva som kan vente.',
      example: 'Kva vedlikehald av gater og parkar tek vi først?',
      areas: ['Må gjerast', 'Bør gjerast', 'Kan vente', 'Kan vi slutte med'],
    },
    premortem: {
      name: 'Tenk at det gjekk gale',
      use: 'Finn fallgruvene medan det enno er tid til å unngå dei.',
      example: 'Det nye bookingsystemet vart ein fiasko. Kva hende?',
      areas: ['Kva gjekk gale?', 'Kvifor?', 'Teikn vi kunne ha sett', 'Slik hindrar vi det'],
    },
    pilot: {
      name: 'Eit lite forsøk',
      use: 'Gjer ein idé om til noko de kan prøve i nokre veker.',
      example: 'Korleis prøver vi ut fleksible besøkstider på éi avdeling?',
      areas: ['Kva trur vi?', 'Kva prøver vi?', 'Kva måler vi?', 'Kven er med?', 'Kva kan gå gale?'],
    },
    reflection: {
      name: 'Tilbakeblikk',
      use: 'Stopp opp etterpå og ta vare på det de lærte.',
      example: 'Kva lærte vi av forsøket med innbyggjartorg?',
      areas: ['Kva hende?', 'Kva overraska oss?', 'Kva lærte vi?', 'Kva gjer vi annleis neste gong?'],
    },
  },
};
