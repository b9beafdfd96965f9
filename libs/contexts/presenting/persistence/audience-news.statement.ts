import { Injectable } from '@nestjs/common';
import type { CalendarDate, Id } from '#kernel';
import { Transaction } from '#platform';
import type { AudiencePlace } from '../domain/audience.ts';
import type { AudienceRegistrationId } from '../domain/audience-ids.ts';
import type { PresentationId } from '../domain/ids.ts';

const PLACE = `
  select o.presentation_id as "presentationId", o.organization_id as "organizationId", o.cohort_id as "cohortId"
  from results_presentations p join audience_openings o on o.presentation_id = p.id`;
const OF_GATHERING = `${PLACE} where p.gathering_id = $1`;
const DUE = `
  ${PLACE} join gatherings g on g.id = p.gathering_id and g.state = 'planned'
  where (select min(s.day) from offering_sessions s where s.gathering_id = g.id and s.state = 'planned') = $1
  order by o.presentation_id`;
const WATCHERS = `
  select id from audience_registrations where presentation_id = $1 and state = 'confirmed' and form = 'online' order by id`;
const EVERYBODY = `
  select id from audience_registrations where presentation_id = $1 and state in ('confirmed', 'waiting') order by id`;
const REMIND = `
  with reminded as (
    update audience_registrations set reminded_for = $2
    where presentation_id = $1 and state = 'confirmed' and reminded_for is distinct from $2
    returning id)
  select id from reminded order by id`;

type Ids = Promise<AudienceRegistrationId[]>;

/** Whom of an audience something is to be told. Inside the caller's transaction. */
@Injectable()
export class AudienceNewsStatement {
  constructor(private readonly transaction: Transaction) {}

  /** The audience that was let register for a gathering. */
  async ofGathering(id: Id<'Gathering'>): Promise<AudiencePlace | undefined> {
    return (await this.ask<AudiencePlace>(OF_GATHERING, [id]))[0];
  }

  /** Those for which the first day is this one. */
  beginningOn(day: CalendarDate): Promise<AudiencePlace[]> {
    return this.ask<AudiencePlace>(DUE, [day]);
  }

  /** Those who have a place online. */
  watchers(id: PresentationId): Ids {
    return this.ids(WATCHERS, [id]);
  }

  /** Everybody who has a place or waits for one. */
  everybody(id: PresentationId): Ids {
    return this.ids(EVERYBODY, [id]);
  }

  /** Who has a place and was not reminded of this day; now they are. */
  remind(id: PresentationId, day: CalendarDate): Ids {
    return this.ids(REMIND, [id, day]);
  }

  private async ids(sql: string, params: unknown[]): Ids {
    return (await this.ask<{ id: AudienceRegistrationId }>(sql, params)).map(({ id }) => id);
  }

  private ask<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.transaction.manager.query(sql, params);
  }
}
