import type { nb } from './nb';

export const en: typeof nb = {
  parts: {
    challenge: 'The challenge: the question, the frame, the promises and where it stands',
    answers: 'The answers: ideas that were answered, with the reasons',
    pilots: 'The pilots: what is tried, measured and learnt',
    lessons: 'The lessons',
  },
  title: 'Sharing',
  lead: 'What others may see of the challenge, and what we build on.',
  public: {
    title: 'Public page',
    none: 'Nothing of the challenge is public.',
    some: 'Anybody can read this without signing in. It names nobody, and shows only ideas that were answered.',
    open: 'Open the public page',
    choose: 'What shall be public?',
    notAllowed: 'Your organisation has chosen that challenges are not public.',
    save: 'Save',
    saved: 'It is saved.',
    needs: 'The other parts become public together with the challenge.',
  },
  origin: {
    title: 'Begun from what others shared',
    credit: (organisation, licence) => `After a challenge of ${organisation}, shared under ${licence}.`,
    pilots: 'What they tried',
    learnt: 'Learnt',
    lessons: 'What they learnt',
    update: 'If a later file comes from there, it is taken in the same way, and what is new stands here.',
  },
  file: {
    title: 'Share with other municipalities',
    text: 'The file has what you asked, tried and learnt, and names nobody. Others can take it in and begin from it.',
    get: 'Get the file (JSON)',
  },
  template: {
    title: 'Use as a template',
    text: "The question, the frame and the board's areas become a template that everybody in your organisation can begin from. Nothing of what people said goes along.",
    name: 'What shall the template be called?',
    save: 'Save as a template',
    saved: 'The template is saved. You find it when you pose a new challenge.',
  },
};
