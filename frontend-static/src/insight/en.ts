import { several } from '../i18n/several';
import type { Words } from './nb';

const count = several('en');
const people = (n: number) => count(n, 'person', 'people');

export const en: Words = {
  title: 'Insight',
  lead: 'Who think alike, what unites and what divides.',
  notYetTitle: 'Not enough answers yet',
  notYet: (fewest, enough) =>
    `The map comes when at least ${fewest} people have taken a stance on at least ${enough} ideas each. Say agree, disagree or pass on the ideas on the board.`,
  notYetWhy:
    'With fewer answers somebody could guess what one person thinks. So we never show numbers about fewer than five.',
  toBoard: 'To the board',
  asOf: (time, number) => `Made ${time} from the answers of ${people(number)}.`,
  step: (number) => `A new map is made when at least ${number} people have changed something.`,
  large: 'Big screen',
  print: 'Print',

  map: 'The map of opinions',
  mapText: 'People who answer alike lie near each other. Each dot is five people or more of the same group.',
  mapIs: (groups) => `A map of opinions. ${groups}`,
  oneGroup: 'The answers do not fall into clear groups. All count as one group.',
  clear: 'The groups stand clearly apart.',
  unclear: 'The groups shade into each other: many agree with people on both sides.',
  dot: 'Dot',
  inGroup: 'Group',
  across: 'Across',
  up: 'Up',
  group: (name) => `Group ${name}`,
  people,
  groupPeople: (name, number) => `Group ${name}, ${people(number)}`,

  showMe: 'Show where I am',
  hideMe: 'Hide where I am',
  you: 'You',
  youAre: (name) => `You are nearest to group ${name}. Only you see this.`,
  youAreNot: (answered, enough) =>
    `You have taken a stance on ${answered} of the ideas on the map. Answer at least ${enough} to see where you are.`,

  groups: 'The groups',
  standsFor: 'Marked by',
  nothingOwn: 'Nothing sets this group clearly apart from the others.',
  isFor: 'Agrees with',
  isAgainst: 'Disagrees with',
  unites: 'What unites',
  unitesText: 'Ideas that all groups agree on, or that all say no to.',
  noneUnites: 'No idea unites all groups yet.',
  allFor: 'All groups agree',
  allAgainst: 'All groups disagree',
  divides: 'What divides',
  dividesText: 'Ideas where the groups stand farthest apart.',
  noneDivides: 'No idea divides the groups clearly.',
  share: (agree, disagree, pass, number) =>
    `${agree} agree, ${disagree} disagree, ${pass} pass (${count(number, 'answer', 'answers')})`,
  agree: 'Agree',
  disagree: 'Disagree',
  pass: 'Pass',

  all: 'All ideas',
  allText: 'Empty cells: too few answers to be shown.',
  sort: 'Sort by',
  sorts: { support: 'Support across', conflict: 'Conflict', order: 'Order on the board' },
  idea: 'Idea',
  support: 'Support across',
  conflict: 'Conflict',
  agreeIn: (name) => `Agree in ${name}`,
  argumentsFor: 'For',
  argumentsAgainst: 'Against',

  alike: 'May be the same idea',
  alikeText:
    'Ideas that are alike in their words. See whether some of them should be merged. Only those who run the challenge see this.',
  noneAlike: 'No ideas are so alike that they may be one and the same.',

  participation: 'When it was written',
  participationText: (number) =>
    `Ideas and comments on the board. Columns with fewer than ${number} are joined to the next. When somebody has voted is never shown.`,
  participationIn: (period, ideas, comments) =>
    `${period}: ${count(ideas, 'idea', 'ideas')}, ${count(comments, 'comment', 'comments')}.`,
  period: 'Time',
  ideasKind: 'Ideas',
  commentsKind: 'Comments',

  how: 'How it is worked out',
  howText: [
    'The map places people along the two directions in which answers differ most (principal components). A missing answer counts as the middle. The groups are the centres that stand clearest apart, two to five of them.',
    'Support across is the geometric mean of the groups’ share that agrees, (agree + 1) / (answers + 2): when one group says no, support falls. Conflict is the distance between the group with the highest share and the one with the lowest.',
    'No group has fewer than five people, and a number is shown only when what is left after subtracting it from the whole is about at least five as well. The groups are groups of opinion: nobody’s role is tied to their votes.',
  ],
};
