import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { SearchOrganizations } from '../queries/search-organizations.ts';
import { AddOrganization } from '../use-cases/add-organization.ts';

@Controller()
export class OrganizationsController {
  constructor(
    private readonly searchOrganizations: SearchOrganizations,
    private readonly addOrganization: AddOrganization,
  ) {}

  @Serves(contract.addOrganization)
  add(scope: AuthorizedScope, _params: object, input: contract.InputOf<typeof contract.addOrganization>) {
    return this.addOrganization.execute(scope, input);
  }

  @Serves(contract.searchOrganizations)
  search(scope: AuthorizedScope, _params: object, input: contract.InputOf<typeof contract.searchOrganizations>) {
    return this.searchOrganizations.ask(scope, input);
  }
}
