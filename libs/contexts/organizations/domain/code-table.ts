/** A code that was ever in use names its organization; one that went up in another by the asked day names its successor. */

import type { CalendarDate, OrganizationId } from '#kernel';
import { OrganizationCodeMalformed, OrganizationCodeMistyped, OrganizationCodeUnknown } from './errors.ts';
import { hasRightCheckDigit, type LostInCode, readingsOf } from './local-government-code.ts';

export interface CodeRow {
  readonly organizationId: OrganizationId;
  readonly code: string;
  readonly name: string;
  readonly fullName: string;
}

export interface Merger {
  readonly predecessorId: OrganizationId;
  readonly successorId: OrganizationId;
  readonly effectiveOn: CalendarDate;
}

export interface OrganizationOfCode {
  readonly organizationId: OrganizationId;
  /** The code as it stands in the registry. */
  readonly code: string;
  readonly name: string;
  readonly fullName: string;
  /** What the typed code had lost, if anything. */
  readonly lost: LostInCode | null;
  /** The organization the code belonged to, where its successor is answered. */
  readonly formerly: string | null;
}

/** All codes, past and present; made once, asked for each row of a file. */
export class CodeTable {
  private readonly byCode: ReadonlyMap<string, CodeRow>;
  private readonly current: ReadonlyMap<OrganizationId, CodeRow>;

  /** `rows` in order of their time: an organization's latest last. */
  constructor(
    rows: readonly CodeRow[],
    private readonly mergers: readonly Merger[],
  ) {
    this.byCode = new Map(rows.map((row) => [row.code, row]));
    this.current = new Map(rows.map((row) => [row.organizationId, row]));
  }

  /** The organization that a typed code means on a day; throws what is wrong with it. */
  find(typed: string, on: CalendarDate): OrganizationOfCode {
    const { row, lost } = this.read(typed);
    const successor = this.current.get(this.successorOf(row.organizationId, on)) ?? row;
    const isSame = successor.organizationId === row.organizationId;
    return { ...(isSame ? row : successor), lost, formerly: isSame ? null : row.name };
  }

  private read(typed: string): { row: CodeRow; lost: LostInCode | null } {
    const asIs = this.byCode.get(typed.trim());
    if (asIs) return { row: asIs, lost: null };
    const readings = readingsOf(typed);
    for (const { code, lost } of readings) {
      const row = this.byCode.get(code);
      if (row) return { row, lost };
    }
    const [likeliest] = readings;
    if (!likeliest) throw new OrganizationCodeMalformed(typed);
    throw hasRightCheckDigit(likeliest.code) ? new OrganizationCodeUnknown(typed) : new OrganizationCodeMistyped(typed);
  }

  private successorOf(id: OrganizationId, on: CalendarDate): OrganizationId {
    const merger = this.mergers.find(({ predecessorId, effectiveOn }) => predecessorId === id && effectiveOn <= on);
    return merger ? this.successorOf(merger.successorId, on) : id;
  }
}
