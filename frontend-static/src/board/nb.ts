/** The words of the board's surface and views in bokmål. */
export const nb = {
  surface: 'Tavla som flate',
  surfaceHelp:
    'Piltastene flytter utsnittet. Pluss og minus endrer størrelsen, 0 viser alt og 1 viser full størrelse.',
  zoomIn: 'Større',
  zoomOut: 'Mindre',
  fit: 'Vis alt',
  fullSize: (percent: number) => `Full størrelse, nå ${percent} prosent`,
  asTable: 'Tabell',
  tableCaption: 'Alle ideene på tavla. Trykk på et kolonnenavn for å sortere.',
  acts: 'Valg',
  find: 'Søk, filtrer og sorter',
  search: 'Søk i ideer og kommentarer',
  area: 'Område',
  allAreas: 'Alle områder',
  share: 'Vis',
  shares: {
    all: 'Alle ideer',
    mine: 'Mine ideer',
    unanswered: 'Det jeg ikke har svart på',
    commented: 'Det som har kommentarer',
  },
  order: 'Sorter etter',
  orders: {
    place: 'Plass',
    text: 'Idé',
    area: 'Område',
    author: 'Skrevet av',
    agree: 'Enige og uenige',
    comments: 'Kommentarer',
    time: 'Tid',
  },
  found: (found: number, all: number) => `Viser ${found} av ${all} ideer.`,
  showAll: 'Vis alle',
};

/** What every language must say. */
export type BoardWords = typeof nb;
