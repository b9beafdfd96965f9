import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, type Id, insist, type OrganizationId } from '#kernel';
import { Database } from '#platform';
import { TraineeNotFound } from '../domain/errors.ts';
import type { OfTrainee } from '../domain/trainee.ts';
import type { TraineeId } from '../domain/ids.ts';
import type { Contact } from '../persistence/needs.statement.ts';
import { mayLookUpContacts } from '../policy.ts';

export interface ContactsOf {
  readonly traineeId: TraineeId;
  readonly name: string;
  readonly trackName: { readonly ja: string; readonly en: string };
  readonly contacts: Contact[];
  readonly organizationId: OrganizationId;
  readonly told: Omit<OfTrainee, 'organizationId'>;
}

// For course masters and trainers those of their tracks, for the office all.
const FIND = `
  select t.id as "traineeId", a.name, jsonb_build_object('ja', k.name_ja, 'en', k.name_en) as "trackName",
    t.organization_id as "organizationId",
    jsonb_build_object('traineeId', t.id, 'cohortId', t.cohort_id, 'trackId', t.track_id, 'learnerId', t.learner_id) as told,
    coalesce((select jsonb_agg(jsonb_build_object('name', e.name, 'relation', e.relation, 'phone', e.phone) order by e.position)
      from emergency_contacts e where e.trainee_id = t.id), '[]') as contacts
  from gatherings g join cohorts c on c.offering_id = g.offering_id join trainees t on t.cohort_id = c.id and t.state = 'active'
      and is_asked(g.id, t.enrollment_id)
    join accounts a on a.id = t.learner_id join tracks k on k.id = t.track_id
  where g.id = $1 and ($2::uuid is null or exists (select from track_staff f where f.track_id = t.track_id
    and f.person_id = $2 and f.part in ('course-master', 'trainer')))
  order by k.position, a.name collate "ja-x-icu", t.id`;

/** Whom to call for each who takes part in an event, as far as the asker is there with them. */
@Injectable()
export class EmergencyContactsAt {
  constructor(private readonly database: Database) {}

  async ask(scope: AuthorizedScope, gatheringId: Id<'Gathering'>): Promise<ContactsOf[]> {
    insist(mayLookUpContacts(scope.actor));
    const master = scope.reach.kind === 'track' ? scope.reach.id : null;
    const found = await this.database.read<ContactsOf>(scope, FIND, [gatheringId, master]);
    if (found.length === 0) throw new TraineeNotFound();
    return found;
  }
}
