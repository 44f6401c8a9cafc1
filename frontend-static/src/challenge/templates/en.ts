import type { TemplateTexts } from './templates';

export const en: TemplateTexts = {
  choose: 'Start from a template',
  none: 'No template',
  example: (question) => `Suits, for example: “${question}”`,
  filled: (name, areas) => `The template ${name} has filled in ${areas} areas.`,
  templates: {
    questions: {
      name: 'Question storm',
      use: 'Gather the questions before anybody looks for answers.',
      example: 'What must we understand about loneliness among the old before we act?',
      areas: [
        'What do we not know?',
        'Whom should we ask?',
        'What do we take for granted?',
        'The question to begin with',
      ],
    },
    needs: {
      name: 'Needs before solutions',
      use: 'Find out what people need before you decide what to buy or build.',
      example: 'What do families need who wait for a place in kindergarten?',
      areas: [
        'What people tell us',
        'What the numbers show',
        'What we have seen ourselves',
        'What somebody fears',
        'The need, without a solution',
      ],
    },
    hopes: {
      name: 'Hopes and worries',
      use: 'Let everybody say what they wish for and what they fear, before the change takes shape.',
      example: 'What do you hope and fear when two schools become one?',
      areas: ['What we hope for', 'What worries us', 'What must be in place first'],
    },
    rules: {
      name: 'Ground rules',
      use: 'Agree on how you want to work together.',
      example: 'How do we want to talk when we disagree about the nursing home?',
      areas: ['How we want it', 'How we do not want it', 'What we promise each other'],
    },
    involvement: {
      name: 'Involving employees in a change',
      use: 'Have employees and their representatives in from the start.',
      example: 'How can we change the rota of the home care service without anybody losing their footing?',
      areas: [
        'What changes?',
        'Who is affected?',
        'What do the employees say?',
        'What must be discussed formally?',
        'What we agree on',
      ],
    },
    journey: {
      name: 'The way through a service',
      use: 'Follow one person through the service and see where it stops.',
      example: 'What is it like to ask for help for a child who struggles?',
      areas: ['Before', 'First meeting', 'On the way', 'Afterwards', 'Where it fails'],
    },
    cafe: {
      name: 'Café tables',
      use: 'Let groups talk about one side of the matter each, and then change tables.',
      example: 'What makes our village a good place to grow old in?',
      areas: ['Table 1', 'Table 2', 'Table 3', 'Table 4', 'What we take with us'],
    },
    who: {
      name: 'Who can do what',
      use: 'See what others than the municipality can bring.',
      example: 'How do we get young people moving in winter?',
      areas: ['The municipality', 'Citizens', 'Clubs and volunteers', 'Businesses', 'Together'],
    },
    startStop: {
      name: 'Start, stop, continue',
      use: 'Go through the way you work today.',
      example: 'What should we start, stop and continue at the emergency clinic?',
      areas: ['Start', 'Stop', 'Continue'],
    },
    prosCons: {
      name: 'For and against',
      use: 'Lay the arguments side by side before anything is decided.',
      example: 'Should the library be open without staff in the evening?',
      areas: ['Speaks for it', 'Speaks against it', 'What we must know more about'],
    },
    effort: {
      name: 'Effect and effort',
      use: 'Sort the ideas by what they give and what they take.',
      example: 'What can we do for a safer way to school already this year?',
      areas: [
        'Great effect, small effort',
        'Great effect, great effort',
        'Small effect, small effort',
        'Small effect, great effort',
      ],
    },
    budget: {
      name: 'When money does not suffice',
      use: 'Talk openly about what must be done and what can wait.',
      example: 'Which upkeep of streets and parks comes first?',
      areas: ['Must be done', 'Should be done', 'Can wait', 'Can we stop doing'],
    },
    premortem: {
      name: 'Imagine that it failed',
      use: 'Find the pitfalls while there is still time to avoid them.',
      example: 'The new booking system became a failure. What happened?',
      areas: ['What went wrong?', 'Why?', 'Signs that we could have seen', 'How we prevent it'],
    },
    pilot: {
      name: 'A small trial',
      use: 'Turn an idea into something you can try for a few weeks.',
      example: 'How do we try flexible visiting hours on one ward?',
      areas: [
        'What do we believe?',
        'What do we try?',
        'What do we measure?',
        'Who takes part?',
        'What can go wrong?',
      ],
    },
    reflection: {
      name: 'Looking back',
      use: 'Stop afterwards and keep what you learnt.',
      example: 'What did we learn from trying a citizens’ square?',
      areas: [
        'What happened?',
        'What surprised us?',
        'What did we learn?',
        'What do we do differently next time?',
      ],
    },
  },
};
