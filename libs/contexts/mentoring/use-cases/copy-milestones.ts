import { Injectable } from '@nestjs/common';
import type { FiscalYear, OrganizationId } from '#kernel';
import { EventLog } from '#platform';
import { renamedForNextYear } from '#programs';
import { aYearLater } from '#selection';
import type { CohortId } from '../domain/ids.ts';
import { copiedForNextYear } from '../domain/milestone.ts';
import { milestonesCopied } from '../domain/progress-events.ts';
import { MilestoneStatement } from '../persistence/milestone.statement.ts';

interface Copied {
  readonly organizationId: OrganizationId;
  readonly cohortId: CohortId;
  readonly copiedFromId: CohortId;
  /** Of the copy. */
  readonly fiscalYear: FiscalYear;
}

/** With a cohort go its milestones, each due a year later. Joins the caller's transaction; a second time adds nothing. */
@Injectable()
export class CopyMilestones {
  constructor(
    private readonly milestones: MilestoneStatement,
    private readonly events: EventLog,
  ) {}

  async execute({ organizationId, cohortId, copiedFromId, fiscalYear }: Copied): Promise<void> {
    const whole = await this.milestones.toCopy(copiedFromId, cohortId);
    const renamed = (text: string) => renamedForNextYear(text, { fiscalYear: (fiscalYear - 1) as FiscalYear });
    for (const { id, toTrackId: trackId, ...plan } of whole) {
      const copy = copiedForNextYear({ ...plan, trackId }, { renamed, aYearLater });
      await this.milestones.add({ organizationId, cohortId, copiedFromId: id }, copy);
    }
    if (whole.length === 0) return;
    const facts = { cohortId, copiedFromId, milestones: whole.length };
    await this.events.append({ kind: milestonesCopied, organizationId, facts });
  }
}
