import { Injectable } from '@nestjs/common';
import { type CalendarDate, newId, type PersonId } from '#kernel';
import { Transaction } from '#platform';
import { GraduateNotFound } from '../domain/graduate-errors.ts';
import type { Entry, Invitation, InvitationState, ToAssist } from '../domain/graduate.ts';
import type { InvitationId, TraineeId, TrackId } from '../domain/ids.ts';
import type { OfTrainee } from '../domain/trainee.ts';

const OF = `t.id as "traineeId", t.organization_id as "organizationId", t.learner_id as "learnerId",
  t.cohort_id as "cohortId", t.track_id as "trackId"`;
const LOCK = `select ${OF}, r.outcome,
    (select jsonb_build_object('contactFor', e.contact_for) from graduate_entries e where e.trainee_id = t.id) as entry
  from trainees t left join year_results r on r.trainee_id = t.id where t.id = $1`;
const ENTER = `
  insert into graduate_entries (trainee_id, organization_id, learner_id, cohort_id, track_id, region, contact_for, given_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (trainee_id) do update set region = $6, contact_for = $7, given_at = $8`;
const LEAVE = 'delete from graduate_entries where trainee_id = $1';
const TO_ASSIST = `
  select c.id as "cohortId", k.id as "trackId", c.organization_id as "organizationId", jsonb_build_object(
    'programName', jsonb_build_object('ja', p.name_ja, 'en', p.name_en), 'fiscalYear', c.fiscal_year,
    'track', jsonb_build_object('ja', k.name_ja, 'en', k.name_en)) as called
  from tracks k join cohorts c on c.id = k.cohort_id join programs p on p.id = c.program_id where k.id = $1`;
const INVITE = `
  insert into assistant_invitations (id, trainee_id, organization_id, learner_id, cohort_id, track_id, for_cohort_id,
    for_track_id, host_id, called, until, words, state, invited_by, invited_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'asked', $13, $14)
  on conflict (trainee_id, for_track_id) where state = 'asked' do nothing`;
const INVITATION = `
  select i.id, i.trainee_id as "traineeId", i.organization_id as "organizationId", i.learner_id as "learnerId",
    i.cohort_id as "cohortId", i.track_id as "trackId", i.for_cohort_id as "forCohortId", i.for_track_id as "forTrackId",
    i.host_id as "hostId", i.until, i.state, i.invited_by as "invitedBy"
  from assistant_invitations i`;
const ANSWER = 'update assistant_invitations set state = $2, answered_at = $3 where id = $1';

export interface GraduateKnown extends OfTrainee {
  readonly outcome: 'completed' | 'not-completed' | null;
  readonly entry: Pick<Entry, 'contactFor'> | null;
}

interface Asking {
  readonly toAssist: ToAssist;
  readonly until: CalendarDate;
  readonly words: string;
  readonly by: PersonId;
  readonly at: Date;
}

/** The register of graduates, and who is asked to assist. Inside the caller's transaction. */
@Injectable()
export class GraduateStatement {
  constructor(private readonly transaction: Transaction) {}

  /** Throws `not-found`. */
  async find(id: TraineeId): Promise<GraduateKnown> {
    const [graduate] = await this.ask<GraduateKnown>(LOCK, [id]);
    if (!graduate) throw new GraduateNotFound();
    return graduate;
  }

  async enter(of: OfTrainee, { region, contactFor }: Entry, at: Date): Promise<void> {
    await this.ask(ENTER, [...fiveOf(of), region, contactFor, at]);
  }

  /** Whether there was an entry. */
  async leave(id: TraineeId): Promise<boolean> {
    const [, gone] = await this.transaction.manager.query<[unknown[], number]>(LEAVE, [id]);
    return gone > 0;
  }

  /** Throws `not-found`: a track of a cohort in reach. */
  async toAssist(trackId: TrackId): Promise<ToAssist> {
    const [track] = await this.ask<ToAssist>(TO_ASSIST, [trackId]);
    if (!track) throw new GraduateNotFound();
    return track;
  }

  /** Undefined where they are being asked for that track already. */
  async invite(of: OfTrainee, { toAssist, until, words, by, at }: Asking): Promise<InvitationId | undefined> {
    const { cohortId, trackId, organizationId, called } = toAssist;
    const id = newId<'AssistantInvitation'>();
    const asked = [cohortId, trackId, organizationId, JSON.stringify(called), until, words, by, at];
    await this.ask(INVITE, [id, ...fiveOf(of), ...asked]);
    const [kept] = await this.ask<{ id: InvitationId }>('select id from assistant_invitations where id = $1', [id]);
    return kept?.id;
  }

  /** The invitation, locked. Throws `not-found`. */
  async lock(id: InvitationId): Promise<Invitation> {
    const [invitation] = await this.ask<Invitation>(`${INVITATION} where i.id = $1 for update`, [id]);
    if (!invitation) throw new GraduateNotFound();
    return invitation;
  }

  /** What a graduate has not answered yet, locked. */
  open(id: TraineeId): Promise<Invitation[]> {
    return this.ask(`${INVITATION} where i.trainee_id = $1 and i.state = 'asked' order by i.id for update`, [id]);
  }

  async answer(id: InvitationId, state: InvitationState, at: Date): Promise<void> {
    await this.ask(ANSWER, [id, state, at]);
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
