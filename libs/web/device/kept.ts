// What a page keeps on this device for the person at it, until the server has all of it. Nobody else sees or sends it; a
// sign-out, or somebody else's sign-in, leaves nothing of it but what would be lost, without the names around it.

const KEPT = 'kunren.kept.';
const HERE = 'kunren.here';

export interface ToKeep<Value> {
  /** What it is called where somebody is asked about it, and where it is sent. */
  readonly title: string;
  readonly address: string;
  /** How many records nobody else has yet. */
  readonly waiting: number;
  readonly value: Value;
  /** The same without what the server has anyway. */
  readonly bare: Value;
}

export interface Waiting {
  readonly title: string;
  readonly address: string;
  readonly waiting: number;
}

interface Entry extends Waiting {
  readonly value?: unknown;
  readonly bare: unknown;
}

/** The person whom this device last knew to be signed in. */
export const whoIsHere = (): string => localStorage.getItem(HERE) ?? '';

/** Answers whether it was somebody else before: then what is shown is theirs. */
export function noteWhoIsHere(personId: string): boolean {
  if (whoIsHere() === personId) return false;
  leaveDevice();
  localStorage.setItem(HERE, personId);
  return true;
}

const nameOf = (name: string): string => `${KEPT}${whoIsHere()}.${name}`;
const read = (key: string): Entry => JSON.parse(localStorage.getItem(key) ?? '{}');
const keys = (prefix = ''): string[] => Object.keys(localStorage).filter((key) => key.startsWith(KEPT + prefix));

export function keep<Value>(name: string, what: ToKeep<Value>): void {
  localStorage.setItem(nameOf(name), JSON.stringify(what));
}

export function kept<Value>(name: string): Value | null {
  const { value, bare } = read(nameOf(name));
  return (value ?? bare ?? null) as Value | null;
}

export const letGo = (name: string): void => localStorage.removeItem(nameOf(name));

/** The names under which something is kept for the person here. */
export const keptNames = (): string[] => {
  const own = `${whoIsHere()}.`;
  return keys(own).map((key) => key.slice((KEPT + own).length));
};

/** What the person here would lose. */
export const waitingHere = (): Waiting[] =>
  keys(`${whoIsHere()}.`)
    .map(read)
    .filter(({ waiting }) => waiting > 0);

/** The person here wants none of it. */
export const eraseHere = (): void => keys(`${whoIsHere()}.`).forEach((key) => localStorage.removeItem(key));

/** Nobody is here any more: what has arrived goes; of what has not, nothing stays but itself. */
export function leaveDevice(): void {
  for (const key of keys()) {
    const { value: _, ...entry } = read(key);
    if (entry.waiting > 0) localStorage.setItem(key, JSON.stringify(entry));
    else localStorage.removeItem(key);
  }
  localStorage.removeItem(HERE);
}
