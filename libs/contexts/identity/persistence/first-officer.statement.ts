import { Injectable } from '@nestjs/common';
import type { OrganizationId } from '#kernel';
import { Transaction } from '#platform';
import { OfficeMissing } from '../domain/errors.ts';

const OFFICE = `select id from organizations where type = 'office' and code = 'office'`;
const APPOINTED = `select from role_grants where role = 'program-office' limit 1`;

@Injectable()
export class FirstOfficerStatement {
  constructor(private readonly transaction: Transaction) {}

  /** Asked of one console at a time. */
  async isAppointed(): Promise<boolean> {
    await this.transaction.manager.query(`select pg_advisory_xact_lock(hashtext('appoint-first-officer'))`);
    return (await this.transaction.manager.query(APPOINTED)).length > 0;
  }

  async office(): Promise<OrganizationId> {
    const [office] = await this.transaction.manager.query(OFFICE);
    if (!office) throw new OfficeMissing();
    return office.id;
  }
}
