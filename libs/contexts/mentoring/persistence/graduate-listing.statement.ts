import { Injectable } from '@nestjs/common';
import type { CalendarDate, PersonId } from '#kernel';
import { Transaction } from '#platform';
import { GraduateNotFound } from '../domain/graduate-errors.ts';
import type { Listing } from '../domain/graduate-listing.ts';
import type { TraineeId } from '../domain/ids.ts';
import type { OfTrainee } from '../domain/trainee.ts';

const LOCK = `
  select t.id as "traineeId", t.organization_id as "organizationId", t.learner_id as "learnerId", t.cohort_id as "cohortId",
    t.track_id as "trackId", r.outcome, to_char(p.born_on, 'YYYY-MM-DD') as "bornOn",
    (select jsonb_build_object('listedAs', l.listed_as, 'name', jsonb_build_object('ja', l.name_ja, 'en', l.name_en),
      'needsGuardian', l.needs_guardian, 'version', l.version) from graduate_listings l where l.trainee_id = t.id) as listing
  from trainees t left join year_results r on r.trainee_id = t.id
    left join applicant_profiles p on p.cohort_id = t.cohort_id and p.learner_id = t.learner_id
  where t.id = $1`;
const LIST = `
  insert into graduate_listings (trainee_id, organization_id, learner_id, cohort_id, track_id, listed_as, name_ja, name_en,
    needs_guardian, given_at, version)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1)
  on conflict (trainee_id) do update set listed_as = $6, name_ja = $7, name_en = $8, needs_guardian = $9, given_at = $10,
    version = graduate_listings.version + 1`;
const UNLIST = 'delete from graduate_listings where trainee_id = $1';
const GUARD = `
  insert into guardian_listing_consents (trainee_id, organization_id, learner_id, cohort_id, track_id, version, guardian_name,
    signed_on, recorded_by, recorded_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  on conflict (trainee_id) do update set version = $6, guardian_name = $7, signed_on = $8, recorded_by = $9, recorded_at = $10`;
const UNGUARD = 'delete from guardian_listing_consents where trainee_id = $1';

export interface GraduateToList {
  readonly graduate: OfTrainee;
  readonly outcome: 'completed' | 'not-completed' | null;
  /** Null where they told none, or the asker may not know it. */
  readonly bornOn: CalendarDate | null;
  readonly listing: Listing | null;
}

interface Paper {
  readonly version: number;
  readonly guardianName: string;
  readonly signedOn: CalendarDate;
  readonly by: PersonId;
  readonly at: Date;
}

/** Who is named in public among the graduates. Inside the caller's transaction. */
@Injectable()
export class GraduateListingStatement {
  constructor(private readonly transaction: Transaction) {}

  /** Throws `not-found`. */
  async find(id: TraineeId): Promise<GraduateToList> {
    const [found] = await this.ask<Omit<GraduateToList, 'graduate'> & OfTrainee>(LOCK, [id]);
    if (!found) throw new GraduateNotFound();
    const { outcome, bornOn, listing, ...graduate } = found;
    return { graduate, outcome, bornOn, listing };
  }

  async list(of: OfTrainee, { listedAs, name, needsGuardian }: Omit<Listing, 'version'>, at: Date): Promise<void> {
    await this.ask(LIST, [...fiveOf(of), listedAs, name.ja, name.en, needsGuardian, at]);
  }

  /** Whether there was a listing. */
  unlist(id: TraineeId): Promise<boolean> {
    return this.drop(UNLIST, id);
  }

  async guard(of: OfTrainee, { version, guardianName, signedOn, by, at }: Paper): Promise<void> {
    await this.ask(GUARD, [...fiveOf(of), version, guardianName, signedOn, by, at]);
  }

  /** Whether there was a consent. */
  unguard(id: TraineeId): Promise<boolean> {
    return this.drop(UNGUARD, id);
  }

  private async drop(sql: string, id: TraineeId): Promise<boolean> {
    const [, gone] = await this.transaction.manager.query<[unknown[], number]>(sql, [id]);
    return gone > 0;
  }

  private ask<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.transaction.manager.query(sql, params);
  }
}

const fiveOf = ({ traineeId, organizationId, learnerId, cohortId, trackId }: OfTrainee) => [
  traineeId,
  organizationId,
  learnerId,
  cohortId,
  trackId,
];
