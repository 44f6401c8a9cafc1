import type { nb } from './nb';

export const nn: typeof nb = {
  parts: {
    challenge: 'Utfordringa: spørsmålet, ramma, lovnadene og kvar ho står',
    answers: 'Svara: idear som har fått svar, med grunngjevingar',
    pilots: 'Forsøka: kva som blir prøvd, målt og lært',
    lessons: 'Lærdomane',
  },
  title: 'Deling',
  lead: 'Kva andre får sjå av utfordringa, og kva vi byggjer på.',
  public: {
    title: 'Offentleg side',
    none: 'Ingenting av utfordringa er offentleg.',
    some: 'Dette kan alle lese utan å logge inn. Ingen namn står der, og berre idear som har fått svar.',
    open: 'Opne den offentlege sida',
    choose: 'Kva skal vere offentleg?',
    notAllowed: 'Organisasjonen dykkar har valt at utfordringar ikkje er offentlege.',
    save: 'Lagre',
    saved: 'Det er lagra.',
    needs: 'Dei andre delane blir offentlege saman med utfordringa.',
  },
  origin: {
    title: 'Byrja med det andre har delt',
    credit: (organisation, licence) => `Etter ei utfordring frå ${organisation}, delt under ${licence}.`,
    pilots: 'Det dei prøvde',
    learnt: 'Lærte',
    lessons: 'Det dei lærte',
    update: 'Kjem det ei nyare fil derifrå, blir ho teken inn på same måte, og her står det nye.',
  },
  file: {
    title: 'Del med andre kommunar',
    text: 'Fila har det de spurde om, prøvde og lærte, og ingen namn. Andre kan ta ho inn og byrje med ho.',
    get: 'Hent fila (JSON)',
  },
  template: {
    title: 'Bruk som mal',
    text: 'Spørsmålet, ramma og områda på tavla blir ein mal som alle hos dykk kan byrje med. Ingenting av det folk har sagt, følgjer med.',
    name: 'Kva skal malen heite?',
    save: 'Lagre som mal',
    saved: 'Malen er lagra. Du finn han når du stiller ei ny utfordring.',
  },
};
