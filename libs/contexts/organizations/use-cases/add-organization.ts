import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, newId, type OrganizationId } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { OrganizationCodeTaken } from '../domain/errors.ts';
import { organizationAdded } from '../domain/events.ts';
import { AddedOrganizationStatement } from '../persistence/added-organization.statement.ts';

interface Asked {
  readonly type: string;
  readonly code: string;
  readonly name: string;
  readonly kana: string | null;
}

/** The office registers a body that is no local government: a ministry, an agency, a company, a school. */
@Injectable()
export class AddOrganization {
  constructor(
    private readonly organizations: AddedOrganizationStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, asked: Asked): Promise<{ id: OrganizationId }> {
    return this.transaction.run(scope, async () => {
      const id = newId<'Organization'>();
      const added = await this.organizations.add({ ...asked, id, validFrom: this.clock.today() });
      if (!added) throw new OrganizationCodeTaken(asked.code);
      await this.events.append({ kind: organizationAdded, organizationId: id, facts: { kind: asked.type } });
      return { id };
    });
  }
}
