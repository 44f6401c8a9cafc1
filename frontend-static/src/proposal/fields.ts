/** What a proposal says, in the order in which one reads it. */
export const fields = ['firstStep', 'effect', 'cost', 'risk', 'needed'] as const;
