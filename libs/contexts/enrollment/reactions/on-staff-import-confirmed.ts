import { Injectable } from '@nestjs/common';
import { scopeOf } from '#identity';
import type { EventOf } from '#kernel';
import { type Reaction, Reacts } from '#platform';
import { staffImportConfirmed } from '../domain/events.ts';
import { CommitStaffImport } from '../use-cases/commit-staff-import.ts';

/** What was confirmed is committed with this delivery, or not at all. */
@Reacts(staffImportConfirmed, 'import-staff')
@Injectable()
export class OnStaffImportConfirmed implements Reaction<typeof staffImportConfirmed> {
  constructor(private readonly commitStaffImport: CommitStaffImport) {}

  react({ organizationId, facts }: EventOf<typeof staffImportConfirmed>): Promise<void> {
    return this.commitStaffImport.execute(scopeOf('import-staff'), { organizationId, importId: facts.importId });
  }
}
