import { Injectable } from '@nestjs/common';
import { CurrentMembers } from '#identity';
import type { AuthorizedScope } from '#kernel';
import { compared, isSame, type Judgment } from '../domain/staff-comparison.ts';
import type { StaffImport } from '../domain/staff-import.ts';
import { EnrollmentRepository } from '../persistence/enrollment.repository.ts';
import { type JudgedRow, StaffRowStatement } from '../persistence/staff-row.statement.ts';

type Line = Judgment & { readonly line: number };

interface Judged {
  readonly rows: readonly JudgedRow[];
  /** Those whose kept judgment is no longer true. */
  readonly outdated: readonly Line[];
}

/** Holds a staff list against the members its organization has at this moment. A step of the import's use cases. */
@Injectable()
export class JudgeStaffList {
  constructor(
    private readonly members: CurrentMembers,
    private readonly enrollments: EnrollmentRepository,
    private readonly rows: StaffRowStatement,
  ) {}

  async execute(scope: AuthorizedScope, { id, organizationId, offeringId }: StaffImport): Promise<Judged> {
    const rows = await this.rows.listed(id);
    const members = await this.members.ask(scope, organizationId);
    const enrolled = offeringId ? await this.enrollments.enrolledIn(offeringId, organizationId) : new Set();
    const judgments = compared(
      rows,
      members.map(({ staffNumber, kana, department, mail, ...member }) => ({
        ...member,
        staffNumber: staffNumber ?? '',
        kana: kana ?? '',
        department: department ?? '',
        mail: mail ?? '',
        isEnrolled: enrolled.has(member.personId),
      })),
    );
    const outdated = rows.flatMap((row) => {
      const judgment = judgments.get(row.line);
      return judgment && !isSame(row, judgment) ? [{ ...judgment, line: row.line }] : [];
    });
    return { rows, outdated };
  }

  /** The same, and keeps what is true now. */
  async renew(scope: AuthorizedScope, staffImport: StaffImport): Promise<void> {
    const { outdated } = await this.execute(scope, staffImport);
    await this.rows.judge(staffImport.id, outdated);
  }
}
