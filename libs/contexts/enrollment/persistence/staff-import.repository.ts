import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, type OrganizationId, organizationIn } from '#kernel';
import { Transaction } from '#platform';
import { StaffImportNotFound } from '../domain/errors.ts';
import type { StaffImportId } from '../domain/ids.ts';
import { StaffImport } from '../domain/staff-import.ts';

const LOCK_COMMITTING = `
  select id from staff_imports where organization_id = $1 and state = 'committing' order by id for update`;
const PURGE = 'delete from staff_imports where read_at < $1';

@Injectable()
export class StaffImportRepository {
  constructor(private readonly transaction: Transaction) {}

  /** The import, locked until the transaction ends; out of the scope's reach it is not found. */
  async lock(scope: AuthorizedScope, id: StaffImportId): Promise<StaffImport> {
    const organizationId = organizationIn(scope);
    const staffImport = await this.transaction.manager.findOne(StaffImport, {
      where: { id, ...(organizationId && { organizationId }) },
      lock: { mode: 'pessimistic_write' },
    });
    if (!staffImport) throw new StaffImportNotFound();
    return staffImport;
  }

  /** One commit at a time per organization: the second then sees the people of the first. */
  async waitForOthers(organizationId: OrganizationId): Promise<void> {
    await this.transaction.manager.query(LOCK_COMMITTING, [organizationId]);
  }

  async add(staffImport: StaffImport): Promise<void> {
    await this.transaction.manager.insert(StaffImport, staffImport);
  }

  async save(staffImport: StaffImport): Promise<void> {
    await this.transaction.manager.save(StaffImport, staffImport);
  }

  /** Forgets lists read before this instant, with their rows. */
  async purge(before: Date): Promise<void> {
    await this.transaction.manager.query(PURGE, [before]);
  }
}
