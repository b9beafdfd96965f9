import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import { Cohort } from '../domain/cohort.ts';
import type { TrackStaff } from '../domain/cohort-parts.ts';
import type { CohortWhole } from '../domain/copy.ts';
import { CohortAlreadyDefined, CohortNotFound, CohortStaffUnknown } from '../domain/errors.ts';
import type { CohortId } from '../domain/ids.ts';
import { TrackStaffSchema } from './cohort.schemas.ts';
import { PublicTrainerSchema } from './public-trainer.schemas.ts';
import { CriterionSchema, FormQuestionSchema, SeminarSchema, TrackSchema } from './cohort-part.schemas.ts';

const LOCKED = { mode: 'pessimistic_write' } as const;

/** Cohorts, and who serves their tracks. */
@Injectable()
export class CohortRepository {
  constructor(private readonly transaction: Transaction) {}

  async add(cohort: Cohort): Promise<void> {
    const { raw } = await this.transaction.manager
      .createQueryBuilder()
      .insert()
      .into(Cohort)
      .values(cohort)
      .orIgnore()
      .returning('id')
      .execute();
    if (raw.length === 0) throw new CohortAlreadyDefined(cohort.fiscalYear);
  }

  /** Locked until the transaction ends. */
  async lock(id: CohortId): Promise<Cohort> {
    const cohort = await this.transaction.manager.findOne(Cohort, { where: { id }, lock: LOCKED });
    if (!cohort) throw new CohortNotFound();
    return cohort;
  }

  async save(cohort: Cohort): Promise<void> {
    await this.transaction.manager.save(Cohort, cohort);
  }

  /** The cohort of the same program in the year after, however it came. */
  nextOf({ programId, fiscalYear }: Cohort): Promise<Cohort | null> {
    const next = (fiscalYear + 1) as Cohort['fiscalYear'];
    return this.transaction.manager.findOneBy(Cohort, { programId, fiscalYear: next });
  }

  /** All of a cohort. */
  async whole(id: CohortId): Promise<CohortWhole> {
    const { manager } = this.transaction;
    const cohort = await manager.findOneBy(Cohort, { id });
    if (!cohort) throw new CohortNotFound();
    const where = { where: { cohortId: id }, order: { position: 'asc', id: 'asc' } } as const;
    return {
      cohort,
      tracks: await manager.find(TrackSchema, where),
      seminars: await manager.find(SeminarSchema, where),
      criteria: await manager.find(CriterionSchema, where),
      questions: await manager.find(FormQuestionSchema, where),
      staff: await manager.findBy(TrackStaffSchema, { cohortId: id }),
      trainers: await manager.find(PublicTrainerSchema, where),
    };
  }

  async addWhole({ cohort, tracks, seminars, criteria, questions, staff, trainers }: CohortWhole): Promise<void> {
    await this.add(cohort);
    const { manager } = this.transaction;
    await manager.insert(TrackSchema, [...tracks]);
    await manager.insert(SeminarSchema, [...seminars]);
    await manager.insert(CriterionSchema, [...criteria]);
    await manager.insert(FormQuestionSchema, questions.map(writable));
    await manager.insert(TrackStaffSchema, [...staff]);
    await manager.insert(PublicTrainerSchema, [...trainers]);
  }

  /** Whether that is new. */
  async assign(member: TrackStaff): Promise<boolean> {
    const known = await this.transaction.manager.existsBy('Account', { id: member.personId });
    if (!known) throw new CohortStaffUnknown();
    if (await this.transaction.manager.existsBy(TrackStaffSchema, { ...member })) return false;
    await this.transaction.manager.insert(TrackStaffSchema, member);
    return true;
  }

  /** The same of somebody the caller knows to exist, where nothing else of the staff may be seen. */
  async assignOnce({ cohortId, trackId, personId, part }: TrackStaff): Promise<boolean> {
    const added = await this.transaction.manager.query(
      `insert into track_staff (cohort_id, track_id, person_id, part) values ($1, $2, $3, $4)
       on conflict do nothing returning part`,
      [cohortId, trackId, personId, part],
    );
    return added.length > 0;
  }

  async release(member: TrackStaff): Promise<void> {
    const { affected } = await this.transaction.manager.delete(TrackStaffSchema, { ...member });
    if (!affected) throw new CohortStaffUnknown();
  }
}

const writable = <Part extends { readonly fileSorts: readonly string[] }>(part: Part) => ({
  ...part,
  fileSorts: [...part.fileSorts],
});
