import type { CalendarDate, FiscalYear, Id, PersonId } from '#kernel';
import { isMinor } from '../domain/applicant-eligibility.ts';
import type { Decision, DecisionOutcome } from '../domain/deciding.ts';
import type { ResultState } from '../domain/result.ts';
import { SUBMITTED } from './application-code.ts';

/** What was decided on an application that stands, and whose it is. */
export interface DecidedRow extends Decision {
  readonly trackId: Id<'Track'>;
  readonly trackName: { readonly ja: string; readonly en: string };
  readonly personId: PersonId;
  readonly name: string;
  readonly kana: string;
  readonly school: string;
  readonly region: string;
  readonly bornOn: CalendarDate;
  readonly hasConsent: boolean;
  readonly reason: string;
  readonly decidedBy: string;
  readonly decidedAt: Date | null;
}

/** Of a cohort, the tracks in their order; for those who see names. */
export const DECIDED = `
  select a.id as "applicationId", a.track_id as "trackId", jsonb_build_object('ja', t.name_ja, 'en', t.name_en) as "trackName",
    a.learner_id as "personId", p.name, p.kana, p.school, p.region, p.born_on as "bornOn",
    exists (select from guardian_consents g where g.cohort_id = a.cohort_id and g.learner_id = a.learner_id
      and g.given_at is not null) as "hasConsent",
    d.outcome, d.reserve_rank as "reserveRank", coalesce(d.version, 0) as version, coalesce(d.reason, '') as reason,
    coalesce(b.name, '') as "decidedBy", d.decided_at as "decidedAt"
  from cohort_applications a join tracks t on t.id = a.track_id
    join applicant_profiles p on p.cohort_id = a.cohort_id and p.learner_id = a.learner_id
    left join decisions d on d.application_id = a.id left join accounts b on b.id = d.decided_by
  where a.cohort_id = $1 and ${SUBMITTED('a')} order by t.position, t.code, a.id`;

/** What applicants learn or have answered, by track. */
export interface ResultRow {
  readonly applicationId: Id<'CohortApplication'>;
  readonly trackId: Id<'Track'>;
  readonly personId: PersonId;
  readonly state: ResultState;
  readonly movedUpAt: Date | null;
  readonly answerBy: Date;
}

export const RESULTS = `
  select r.application_id as "applicationId", r.track_id as "trackId", r.learner_id as "personId", r.state,
    r.moved_up_at as "movedUpAt", greatest(r.answer_by, c.answers_close_at) as "answerBy"
  from application_results r join cohorts c on c.id = r.cohort_id where r.cohort_id = $1`;

/** The day on which somebody counts as a minor in a cohort: 1 April of its fiscal year. */
export const firstDayOf = (fiscalYear: FiscalYear): CalendarDate => `${fiscalYear}-04-01` as CalendarDate;

export function consentOf({ bornOn, hasConsent }: DecidedRow, fiscalYear: FiscalYear) {
  if (!isMinor(bornOn, firstDayOf(fiscalYear))) return 'not-needed' as const;
  return hasConsent ? ('given' as const) : ('pending' as const);
}

/** People whom several tracks accept, each once, with those tracks. */
export function wantedTwice(rows: readonly DecidedRow[]) {
  const accepted = rows.filter(({ outcome }) => outcome === ('accepted' satisfies DecisionOutcome));
  const people = Map.groupBy(accepted, ({ personId }) => personId);
  return [...people].flatMap(([personId, theirs]) => {
    const [first] = theirs;
    return first && theirs.length > 1
      ? [{ personId, name: first.name, tracks: theirs.map(({ trackName }) => trackName) }]
      : [];
  });
}

/** Minors who are accepted and whose guardian has not agreed, each once. */
export function withoutConsent(rows: readonly DecidedRow[], fiscalYear: FiscalYear) {
  const waiting = rows.filter((row) => row.outcome === 'accepted' && consentOf(row, fiscalYear) === 'pending');
  return [...new Map(waiting.map(({ personId, name }) => [personId, { personId, name }])).values()];
}
