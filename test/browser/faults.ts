/** A violation that is react-admin's own or MUI's. The list only shrinks: one that is met no more has to go. */
interface Fault {
  readonly rule: string;
  /** A piece of the element it lands on. */
  readonly html: string;
  readonly reason: string;
}

export const faults: readonly Fault[] = [];
