/** The calls that open what was held elsewhere. */
import type { RecordedBudget, RecordedConsultation } from '../protocol/generated/wire';
import { call } from '../protocol/http';
import type { Posed } from '../protocol/wire';

export const calls = {
  consultation: (recorded: RecordedConsultation) =>
    call('POST', '/recorded-consultations', recorded) as Promise<Posed>,
  budget: (recorded: RecordedBudget) => call('POST', '/recorded-budgets', recorded) as Promise<Posed>,
};
