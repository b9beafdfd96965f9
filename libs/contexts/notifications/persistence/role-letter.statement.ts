import { Injectable } from '@nestjs/common';
import type { OrganizationId, PersonId } from '#kernel';
import { Transaction } from '#platform';

export interface Holder {
  readonly name: string;
  readonly mail: string | null;
  readonly signInId: string;
  readonly hasSignedIn: boolean;
  readonly organizationName: string;
}

const HOLDER = `
  select a.name, a.mail, a.sign_in_id as "signInId", a.first_signed_in_at is not null as "hasSignedIn",
    o.name as "organizationName"
  from accounts a, organizations o where a.id = $1 and o.id = $2`;

@Injectable()
export class RoleLetterStatement {
  constructor(private readonly transaction: Transaction) {}

  async holder(personId: PersonId, organizationId: OrganizationId): Promise<Holder> {
    const [holder] = await this.transaction.manager.query(HOLDER, [personId, organizationId]);
    return holder;
  }
}
