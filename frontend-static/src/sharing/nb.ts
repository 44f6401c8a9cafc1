import type { PublicPart } from '../protocol/generated/wire';

const parts: Record<PublicPart, string> = {
  challenge: 'Utfordringen: spørsmålet, rammen, løftene og hvor den står',
  answers: 'Svarene: ideer som har fått svar, med begrunnelser',
  pilots: 'Forsøkene: hva som prøves, måles og læres',
  lessons: 'Lærdommene',
};

export const nb = {
  parts,
  title: 'Deling',
  lead: 'Hva andre får se av utfordringen, og hva vi bygger på.',
  public: {
    title: 'Offentlig side',
    none: 'Ingenting av utfordringen er offentlig.',
    some: 'Dette kan alle lese uten å logge inn. Ingen navn står der, og bare ideer som har fått svar.',
    open: 'Åpne den offentlige siden',
    choose: 'Hva skal være offentlig?',
    notAllowed: 'Organisasjonen deres har valgt at utfordringer ikke er offentlige.',
    save: 'Lagre',
    saved: 'Det er lagret.',
    needs: 'De andre delene blir offentlige sammen med utfordringen.',
  },
  origin: {
    title: 'Begynt med det andre har delt',
    credit: (organisation: string, licence: string) =>
      `Etter en utfordring fra ${organisation}, delt under ${licence}.`,
    pilots: 'Det de prøvde',
    learnt: 'Lærte',
    lessons: 'Det de lærte',
    update: 'Kommer det en nyere fil derfra, tas den inn på samme måte, og her står det nye.',
  },
  file: {
    title: 'Del med andre kommuner',
    text: 'Filen har det dere spurte om, prøvde og lærte, og ingen navn. Andre kan ta den inn og begynne med den.',
    get: 'Hent filen (JSON)',
  },
  template: {
    title: 'Bruk som mal',
    text: 'Spørsmålet, rammen og områdene på tavla blir en mal som alle hos dere kan begynne med. Ingenting av det folk har sagt, følger med.',
    name: 'Hva skal malen hete?',
    save: 'Lagre som mal',
    saved: 'Malen er lagret. Du finner den når du stiller en ny utfordring.',
  },
};
