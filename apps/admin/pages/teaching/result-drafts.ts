import type { viewResultsRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';

export type ResultSheet = AnswerFrom<typeof viewResultsRoute>;
export type RatedPerson = ResultSheet['people'][number];
export type RatedTeam = ResultSheet['teams'][number];
export type Rated = RatedPerson | RatedTeam;
type Standing = Pick<RatedPerson, 'points' | 'comment' | 'version'>;

/** What is typed and not saved yet. */
export interface Draft {
  readonly points: string;
  readonly comment: string;
  /** Of what stood when the typing began. */
  readonly seenVersion: number;
}
export type Drafts = Readonly<Record<string, Draft>>;

export const idOf = (one: Rated): string => ('enrollmentId' in one ? one.enrollmentId : one.teamId);
export const isNone = ({ points, comment }: Standing): boolean => points === null && comment === '';

/** What stands, as it would have been typed. */
export const typed = ({ points, comment, version }: Standing): Draft => ({
  points: points === null ? '' : String(points),
  comment,
  seenVersion: version,
});

const plain = (text: string): string => text.normalize('NFKC').trim();

/** Points as they were typed, in full width too; undefined where that is no number from 0 to the scale. */
export function pointsOf(text: string, most: number): number | null | undefined {
  if (plain(text) === '') return null;
  return /^\d{1,4}(\.\d)?$/.test(plain(text)) && Number(plain(text)) <= most ? Number(plain(text)) : undefined;
}

export const isChanged = (draft: Draft | undefined, standing: Standing): draft is Draft =>
  draft !== undefined && (plain(draft.points) !== typed(standing).points || draft.comment.trim() !== standing.comment);

/** Saved by somebody else since the typing began, as something else. */
export const isOvertaken = (draft: Draft | undefined, standing: Standing): boolean =>
  isChanged(draft, standing) && draft.seenVersion !== standing.version;

/** Everybody who came and of whom nothing stands or is typed. */
export const withoutResult = ({ people }: ResultSheet, drafts: Drafts): RatedPerson[] =>
  people.filter((one) => one.presence === 'there' && isNone(one) && !drafts[one.enrollmentId]);

/** What is to be saved of what was typed; points that are none are left out, and the whole is not sound. */
export function changesOf({ version, people, teams }: ResultSheet, drafts: Drafts, most: number) {
  const changed = (one: Rated): boolean => isChanged(drafts[idOf(one)], one);
  const given = (one: Rated) => {
    const { points, comment, seenVersion } = drafts[idOf(one)] ?? typed(one);
    return { points: pointsOf(points, most) ?? null, comment: comment.trim(), seenVersion };
  };
  const [ofPeople, ofTeams] = [people.filter(changed), teams.filter(changed)];
  return {
    count: ofPeople.length + ofTeams.length,
    isSound: [...ofPeople, ...ofTeams].every((one) => pointsOf(drafts[idOf(one)]?.points ?? '', most) !== undefined),
    input: {
      version,
      mostPoints: most,
      people: ofPeople.map((one) => ({ ...given(one), enrollmentId: one.enrollmentId })),
      teams: ofTeams.map((one) => ({ ...given(one), teamId: one.teamId })),
    },
  };
}
