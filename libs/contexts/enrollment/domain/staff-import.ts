import { newId, type OfferingId, type OrganizationId, type PersonId, type StateTable } from '#kernel';
import { ImportKnowsNoSuchStep, RecordChangedMeanwhile } from './errors.ts';
import type { StaffImportId } from './ids.ts';
import type { StaffColumns } from './staff-columns.ts';

export type StaffImportState = 'read' | 'checking' | 'checked' | 'outdated' | 'committing' | 'committed' | 'undone';
export type StaffImportVerb = 'check' | 'show' | 'correct' | 'confirm' | 'commit' | 'find-outdated' | 'undo';

/** What was shown is committed; where the members have changed since it was shown, it is checked and shown again. */
export const staffImportStates: StateTable<StaffImportState, StaffImportVerb> = {
  read: { check: 'checking' },
  checking: { check: 'checking', show: 'checked' },
  checked: { check: 'checking', correct: 'checked', confirm: 'committing' },
  outdated: { check: 'checking' },
  committing: { commit: 'committed', 'find-outdated': 'outdated' },
  committed: { undo: 'undone' },
  undone: {},
};

/** Why people and places change with an import, as their history tells it. */
export const importReasons = { commit: '名簿の取り込み', undo: '名簿の取り込みの取り消し' } as const;

interface Sent {
  readonly organizationId: OrganizationId;
  readonly importedBy: PersonId;
  readonly fileName: string;
  readonly encoding: string;
  readonly headings: readonly string[];
  readonly columns: StaffColumns;
  readonly rowCount: number;
}

/** A staff list on its way from a file to accounts and enrollments. */
export class StaffImport {
  declare readonly id: StaffImportId;
  declare readonly organizationId: OrganizationId;
  declare readonly importedBy: PersonId;
  declare readonly fileName: string;
  declare readonly encoding: string;
  declare readonly headings: readonly string[];
  declare readonly columns: StaffColumns;
  declare readonly rowCount: number;
  declare readonly checkedCount: number;
  /** The offering everybody on the list gets a place in; null where they only get an account. */
  declare readonly offeringId: OfferingId | null;
  declare readonly state: StaffImportState;
  declare readonly readAt: Date;
  declare readonly committedAt: Date | null;
  declare readonly version: number;

  static read(sent: Sent, readAt: Date): StaffImport {
    const known = { id: newId<'StaffImport'>(), state: 'read', offeringId: null, checkedCount: 0, version: 1 };
    return Object.assign(new StaffImport(), sent, known, { readAt, committedAt: null });
  }

  expectVersion(version: number): void {
    if (this.version !== version) throw new RecordChangedMeanwhile();
  }

  /** Reads every row anew by these columns. */
  check(columns: StaffColumns, offeringId: OfferingId | null): void {
    this.go('check');
    Object.assign(this, { columns, offeringId, checkedCount: 0 });
  }

  /** Some rows more were looked at; true when they were the last. */
  haveChecked(rows: number): boolean {
    Object.assign(this, { checkedCount: this.checkedCount + rows });
    return this.checkedCount >= this.rowCount;
  }

  show(): void {
    this.go('show');
  }

  /** A row was corrected, sent again, or left out by choice. */
  correct(): void {
    this.go('correct');
  }

  confirm(): void {
    this.go('confirm');
  }

  commit(now: Date): void {
    this.go('commit');
    Object.assign(this, { committedAt: now });
  }

  findOutdated(): void {
    this.go('find-outdated');
  }

  undo(): void {
    this.go('undo');
  }

  private go(verb: StaffImportVerb): void {
    const state = staffImportStates[this.state][verb];
    if (!state) throw new ImportKnowsNoSuchStep(this.state);
    Object.assign(this, { state, version: this.version + 1 });
  }
}
