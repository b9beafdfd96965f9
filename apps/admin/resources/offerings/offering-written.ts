/** What the form of an offering holds. */
export interface OfferingWritten {
  readonly editionId: string;
  readonly name: string;
  readonly fiscalYear: number;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly opensNow: boolean;
  /** Days before access ends; null as the installation has it, empty for never. */
  readonly remindDaysBeforeEnd: readonly number[] | null;
}

export type ChangeOffering = (changed: Partial<OfferingWritten>) => void;
