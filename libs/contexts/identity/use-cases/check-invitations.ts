import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, type CalendarDate, Clock, DomainError, type OrganizationId } from '#kernel';
import { type CodeTable, OrganizationByCode } from '#organizations';
import { Database, readTable } from '#platform';
import { type InvitationRow, invitationsIn } from '../intake/invitations.ts';
import { fits } from '../policy.ts';

const MOST_ROWS = 500;

interface Sent {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

export interface CheckedRow extends InvitationRow {
  readonly organizationId: OrganizationId | null;
  readonly organizationName: string | null;
}

export interface CheckedInvitations {
  readonly encoding: string;
  readonly headings: readonly string[];
  readonly rows: readonly CheckedRow[];
}

interface Known {
  readonly id: OrganizationId;
  readonly code: string;
  readonly name: string;
  readonly type: string;
}

const ORGANIZATIONS = 'select id, code, full_name as name, type from organizations';

/** Reads a list of people to appoint and says, row by row, what is wrong. It changes nothing. */
@Injectable()
export class CheckInvitations {
  constructor(
    private readonly organizationByCode: OrganizationByCode,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async execute(scope: AuthorizedScope, { bytes, fileName }: Sent): Promise<CheckedInvitations> {
    const { encoding, rows } = await readTable(bytes, fileName, MOST_ROWS);
    const table = await this.organizationByCode.table(scope);
    const known = await this.database.read<Known>(scope, ORGANIZATIONS);
    const today = this.clock.today();
    const seen = new Set<string>();
    const checked = invitationsIn(rows).map((row) => {
      const organization = organizationOf(row, { table, known, today });
      const { id = null, name = null } = organization ?? {};
      const errors = [...row.errors, ...wrongPlace(row, organization), ...wrongPeriod(row, today)];
      return { ...row, organizationId: id, organizationName: name, errors: [...errors, ...repeated(row, seen)] };
    });
    return { encoding, headings: rows[0] ?? [], rows: checked };
  }
}

interface Directory {
  readonly table: CodeTable;
  readonly known: readonly Known[];
  readonly today: CalendarDate;
}

/** By the code as written, else by the registry: an old code leads to its successor, a lost zero is put back. */
function organizationOf({ organizationCode }: InvitationRow, { table, known, today }: Directory): Known | undefined {
  const written = known.find(({ code }) => code === organizationCode);
  if (written || !organizationCode) return written;
  try {
    const { organizationId } = table.find(organizationCode, today);
    return known.find(({ id }) => id === organizationId);
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}

const said = (wrong: readonly (readonly [unknown, string])[]): string[] =>
  wrong.filter(([isWrong]) => isWrong).map(([, sentence]) => sentence);

function wrongPlace({ organizationCode, role }: InvitationRow, organization: Known | undefined): string[] {
  if (!organization) return said([[organizationCode, `団体コード「${organizationCode}」の組織が見つかりません。`]]);
  return said([[role && !fits(role, organization.type), `${organization.name}には、この役割の人は置けません。`]]);
}

function wrongPeriod({ startsOn, endsOn }: InvitationRow, today: CalendarDate): string[] {
  if (!endsOn) return [];
  return said([
    [endsOn < today, `終了日（${endsOn}）が過ぎています。今日以降にしてください。`],
    [endsOn < (startsOn ?? endsOn), `終了日（${endsOn}）が開始日より前です。`],
  ]);
}

function repeated({ role, organizationCode, name, mail }: InvitationRow, seen: Set<string>): string[] {
  const same = [role, organizationCode, name.replace(/\s/g, ''), mail.toLowerCase()].join('\n');
  const isRepeated = seen.has(same);
  seen.add(same);
  return said([[isRepeated, '同じ人が、この一覧の上の行にもあります。']]);
}
