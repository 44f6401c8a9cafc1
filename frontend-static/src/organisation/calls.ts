/** The calls about one's own organisation. */
import type { ChangeOrganisation, Organisation, OrganisationPeople } from '../protocol/generated/wire';
import { call } from '../protocol/http';

export const calls = {
  organisation: () => call('GET', '/organisation') as Promise<Organisation>,
  people: () => call('GET', '/organisation/people') as Promise<OrganisationPeople>,
  change: (wish: ChangeOrganisation) => call('PUT', '/organisation', wish) as Promise<Organisation>,
  logo: (picture: string | undefined) =>
    call('PUT', '/organisation/logo', picture === undefined ? {} : { picture }) as Promise<Organisation>,
};
