// A staff list against the members an organization has: by staff number, else by mail. Who is not on the list stays as they are.
import type { PersonId } from '#kernel';
import { type StaffField, staffFields } from './staff-columns.ts';
import { isError, problemsOf, type StaffProblem, type StaffRow, tidied } from './staff-row.ts';

/** A member as the organization has them today. */
export interface KnownMember extends StaffRow {
  readonly personId: PersonId;
  /** Whether they have a place in the offering the list enrolls into. */
  readonly isEnrolled: boolean;
  /** Whoever belongs to another organization too keeps their mail address: only the program office changes it. */
  readonly belongsElsewhere: boolean;
}

export type Differences = Readonly<Partial<Record<StaffField, { readonly before: string; readonly after: string }>>>;
export type StaffVerdict = 'new' | 'changed' | 'same' | 'wrong';

export interface Judgment {
  readonly verdict: StaffVerdict;
  readonly problems: readonly StaffProblem[];
  readonly differences: Differences;
  readonly personId: PersonId | null;
  readonly isEnrolledAlready: boolean;
}

export interface ListedRow extends StaffRow {
  readonly line: number;
  readonly isLeftOut: boolean;
}

interface Known {
  /** Whether another row of the list is that member by number. */
  readonly isListed: (staffNumber: string) => boolean;
  readonly byNumber: ReadonlyMap<string, KnownMember>;
  readonly byMail: ReadonlyMap<string, KnownMember>;
  readonly byBareNumber: ReadonlyMap<string, KnownMember>;
}

const bare = (staffNumber: string): string => staffNumber.replace(/^0+(?=.)/, '');
const indexedBy = (members: readonly KnownMember[], key: (member: KnownMember) => string) =>
  new Map(members.filter((member) => key(member)).map((member) => [key(member), member]));

const knownAmong = (members: readonly KnownMember[]): Omit<Known, 'isListed'> => ({
  byNumber: indexedBy(members, ({ staffNumber }) => staffNumber),
  byMail: indexedBy(members, ({ mail }) => mail.toLowerCase()),
  byBareNumber: indexedBy(members, ({ staffNumber }) => bare(staffNumber)),
});

/** Judges every row of a list; rows left out by choice are judged alone and disturb no other. */
export function compared(rows: readonly ListedRow[], members: readonly KnownMember[]): Map<number, Judgment> {
  const known = knownAmong(members);
  const taken = rows.filter(({ isLeftOut }) => !isLeftOut);
  const lines = {
    staffNumber: Map.groupBy(taken, ({ staffNumber }) => staffNumber),
    mail: Map.groupBy(taken, ({ mail }) => mail),
  };
  const othersWith = (row: ListedRow, field: 'staffNumber' | 'mail') =>
    row[field] && !row.isLeftOut ? (lines[field].get(row[field]) ?? []).filter(({ line }) => line !== row.line) : [];
  return new Map(
    rows.map((row) => {
      const twice = [
        ...repeated('staff-number-twice', 'staffNumber', othersWith(row, 'staffNumber')),
        ...repeated('mail-twice', 'mail', othersWith(row, 'mail')),
      ];
      const judge = { ...known, isListed: (staffNumber: string) => lines.staffNumber.has(staffNumber) };
      return [row.line, judged(row, judge, [...problemsOf(row), ...twice])];
    }),
  );
}

/** What keeps somebody from being added as a new member, if anything does. */
export function refusalOf(row: StaffRow, members: readonly KnownMember[]): 'staff-number-taken' | StaffProblem | null {
  const judgment = compared([{ ...row, line: 1, isLeftOut: false }], members).get(1);
  const present = members.find(({ personId }) => personId === judgment?.personId);
  if (present && present.staffNumber === row.staffNumber) return 'staff-number-taken';
  const { staffNumber, name } = present ?? {};
  if (name) return { code: 'mail-of-another', field: 'mail', facts: { staffNumber: staffNumber || '—', name } };
  return judgment?.problems.find(isError) ?? null;
}

const repeated = (code: StaffProblem['code'], field: StaffField, others: readonly ListedRow[]): StaffProblem[] =>
  others.length
    ? [
        {
          code,
          field,
          facts: {
            lines: others
              .slice(0, 3)
              .map(({ line }) => line)
              .join('、'),
          },
        },
      ]
    : [];

function judged(row: ListedRow, known: Known, own: readonly StaffProblem[]): Judgment {
  const byNumber = known.byNumber.get(row.staffNumber);
  const byMail = row.mail ? known.byMail.get(row.mail) : undefined;
  const member = byNumber ?? byMail;
  const differences = member ? differencesOf(row, member) : {};
  const problems = [...own, ...against(row, { byNumber, byMail }, known), ...keptMail(member, differences)];
  const verdict = problems.some(isError) ? 'wrong' : verdictOn(member, differences);
  const { personId = null, isEnrolled = false } = member ?? {};
  return { verdict, problems, differences, personId, isEnrolledAlready: isEnrolled };
}

function verdictOn(member: KnownMember | undefined, differences: Differences): StaffVerdict {
  if (!member) return 'new';
  return Object.keys(differences).length ? 'changed' : 'same';
}

interface Matches {
  readonly byNumber: KnownMember | undefined;
  readonly byMail: KnownMember | undefined;
}

/** What only the members at hand can tell. */
function against(row: StaffRow, matches: Matches, known: Known): StaffProblem[] {
  const owner = ownerOfMail(matches, known);
  if (owner) {
    return [{ code: 'mail-of-another', field: 'mail', facts: { staffNumber: owner.staffNumber, name: owner.name } }];
  }
  return matches.byNumber || !row.staffNumber ? [] : unknownNumber(row.staffNumber, matches.byMail, known);
}

/** Somebody else, whom the row's mail belongs to. */
function ownerOfMail({ byNumber, byMail }: Matches, known: Known): KnownMember | null {
  if (!byMail || byMail === byNumber) return null;
  return byNumber || known.isListed(byMail.staffNumber) ? byMail : null;
}

function unknownNumber(staffNumber: string, byMail: KnownMember | undefined, known: Known): StaffProblem[] {
  const padded = known.byBareNumber.get(bare(staffNumber));
  if (padded && padded !== byMail) return [lostZeros(padded)];
  const facts = { staffNumber: byMail?.staffNumber || '—' };
  return byMail ? [{ code: 'matched-by-mail', field: 'staffNumber', facts }] : [];
}

const lostZeros = ({ staffNumber: known, name }: KnownMember): StaffProblem => ({
  code: 'staff-number-lost-zeros',
  field: 'staffNumber',
  facts: { known, name },
  suggestion: known,
});

const keptMail = (member: KnownMember | undefined, { mail }: Differences): StaffProblem[] =>
  member?.belongsElsewhere && mail ? [{ code: 'mail-kept-elsewhere', field: 'mail', suggestion: member.mail }] : [];

/** The fields the list would change; an empty cell changes nothing. */
function differencesOf(row: StaffRow, member: KnownMember): Differences {
  const kept = tidied(member);
  const differing = staffFields.filter((field) => row[field] !== '' && row[field] !== kept[field]);
  return Object.fromEntries(differing.map((field) => [field, { before: member[field], after: row[field] }]));
}

/** Whether two judgments say the same: what was shown is still true. */
export const isSame = (one: Judgment, other: Judgment): boolean =>
  one.verdict === other.verdict &&
  one.personId === other.personId &&
  one.isEnrolledAlready === other.isEnrolledAlready &&
  written(one.differences) === written(other.differences) &&
  written(one.problems) === written(other.problems);

const written = (value: unknown): string => JSON.stringify(value, sortedKeys);
const sortedKeys = (_: string, value: unknown): unknown =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted())
    : value;
