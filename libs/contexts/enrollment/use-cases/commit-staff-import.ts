import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, type OrganizationId } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { staffImported } from '../domain/events.ts';
import type { StaffImportId } from '../domain/ids.ts';
import { StaffImportRepository } from '../persistence/staff-import.repository.ts';
import { JudgeStaffList } from './judge-staff-list.ts';
import { PlaceStaff } from './place-staff.ts';

interface Asked {
  readonly importId: StaffImportId;
  readonly organizationId: OrganizationId;
}

/**
 * Makes what was shown true, in one transaction: all of it or, where the members have changed since or the offering has
 * closed, nothing. One import at a time per organization.
 */
@Injectable()
export class CommitStaffImport {
  constructor(
    private readonly imports: StaffImportRepository,
    private readonly judge: JudgeStaffList,
    private readonly place: PlaceStaff,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, { importId, organizationId }: Asked): Promise<void> {
    return this.transaction.run(scope, async () => {
      await this.imports.waitForOthers(organizationId);
      const staffImport = await this.imports.lock(scope, importId);
      if (staffImport.state !== 'committing') return;
      const { rows, outdated } = await this.judge.execute(scope, staffImport);
      if (outdated.length || !(await this.place.isOpen(scope, staffImport))) {
        staffImport.findOutdated();
        return this.imports.save(staffImport);
      }
      const taken = rows.filter(({ isLeftOut }) => !isLeftOut);
      const placed = await this.place.execute(scope, staffImport, taken);
      staffImport.commit(this.clock.now());
      await this.imports.save(staffImport);
      const { offeringId, importedBy } = staffImport;
      const facts = { importId, offeringId, importedBy, ...placed };
      await this.events.append({ kind: staffImported, organizationId, facts });
    });
  }
}
