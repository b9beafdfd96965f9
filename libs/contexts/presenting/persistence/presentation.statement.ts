import { Injectable } from '@nestjs/common';
import { type Id, newId } from '#kernel';
import { Transaction } from '#platform';
import { GatheringNotOfCohort, GatheringPresentsAlready, PresentationNotFound } from '../domain/errors.ts';
import type { CohortId, PresentationId, SlotId } from '../domain/ids.ts';
import { SlotIsScored } from '../domain/judging-errors.ts';
import type { InBoth, ResultsPresentation } from '../domain/results-presentation.ts';

/** A results presentation as the domain knows it. Of `results_presentations p`. */
export const PRESENTATION = `
  p.id as "presentationId", p.organization_id as "organizationId", p.cohort_id as "cohortId",
  p.offering_id as "offeringId", p.gathering_id as "gatheringId",
  jsonb_build_object('ja', p.notice_ja, 'en', p.notice_en) as notice, p.is_published as "isPublished", p.version`;

const LOCK = `select ${PRESENTATION} from results_presentations p where p.id = $1 for update`;
const TO_PRESENT = `
  select c.organization_id as "organizationId", c.id as "cohortId", g.offering_id as "offeringId"
  from gatherings g join cohorts c on c.offering_id = g.offering_id where g.id = $1 and g.state = 'planned'`;
const ADD = `
  insert into results_presentations (id, organization_id, cohort_id, offering_id, gathering_id, notice_ja, notice_en,
    is_published, version)
  values ($1, $2, $3, $4, $5, $6, $7, false, 1) on conflict (gathering_id) do nothing`;
const IS_ADDED = 'select from results_presentations where id = $1';
const CORRECT = `
  update results_presentations set notice_ja = $2, notice_en = $3, version = version + 1 where id = $1`;
const IS_SCORED = `
  select exists (select from judgements where presentation_id = $1 and ($2::uuid is null or slot_id = $2)) as "isScored"`;
const AUDIENCE = 'select from audience_registrations where presentation_id = $1 limit 1';
const REMOVE = 'delete from results_presentations where id = $1';

type Place = Pick<ResultsPresentation, 'organizationId' | 'cohortId' | 'offeringId'>;

/** Results presentations. Inside the caller's transaction. */
@Injectable()
export class PresentationStatement {
  constructor(private readonly transaction: Transaction) {}

  /** Whoever changes the timetable waits here. Throws `not-found`. */
  async lock(id: PresentationId): Promise<ResultsPresentation> {
    const [presentation] = await this.ask<ResultsPresentation>(LOCK, [id]);
    if (!presentation) throw new PresentationNotFound();
    return presentation;
  }

  /** Throws `gathering-not-of-cohort`, `gathering-presents-already`. */
  async add(gatheringId: Id<'Gathering'>, notice: InBoth): Promise<{ id: PresentationId; cohortId: CohortId }> {
    const [place] = await this.ask<Place>(TO_PRESENT, [gatheringId]);
    if (!place) throw new GatheringNotOfCohort();
    const id = newId<'ResultsPresentation'>();
    const { organizationId, cohortId, offeringId } = place;
    await this.ask(ADD, [id, organizationId, cohortId, offeringId, gatheringId, notice.ja, notice.en]);
    if ((await this.ask(IS_ADDED, [id])).length === 0) throw new GatheringPresentsAlready();
    return { id, cohortId };
  }

  async correct(id: PresentationId, notice: InBoth): Promise<void> {
    await this.ask(CORRECT, [id, notice.ja, notice.en]);
  }

  /** What judges scored is not removed: the presentation, or one slot of it. Throws `slot-is-scored`. */
  async insistOnUnscored(id: PresentationId, slotId: SlotId | null = null): Promise<void> {
    const [told] = await this.ask<{ isScored: boolean }>(IS_SCORED, [id, slotId]);
    if (told?.isScored) throw new SlotIsScored();
  }

  /** Somebody registered for it who is to be told what becomes of it. */
  async hasAudience(id: PresentationId): Promise<boolean> {
    return (await this.ask(AUDIENCE, [id])).length > 0;
  }

  async remove(id: PresentationId): Promise<void> {
    await this.ask(REMOVE, [id]);
  }

  private ask<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.transaction.manager.query(sql, params);
  }
}
