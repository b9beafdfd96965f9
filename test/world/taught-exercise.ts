import type pg from 'pg';
import { type CalendarDate, newId, type OfferingId, type PersonId } from '#kernel';
import { anOffering, aTeacher, type Office } from './town.ts';

const rooms = { numbered: 0 };

export interface TaughtExercise {
  readonly offering: OfferingId;
  readonly instructor: PersonId;
}

/** An exercise with 30 seats of an open offering, at a venue, with one instructor who belongs to the office. */
export async function aTaughtExercise(
  owner: pg.Client,
  office: Office,
  teacher = '講師 一郎',
): Promise<TaughtExercise> {
  const offering = await anOffering(owner);
  await giveSeats(owner, offering);
  return { offering, instructor: await anInstructor(owner, office, offering, teacher) };
}

/** Thirty seats at a venue. */
export async function giveSeats(owner: pg.Client, offering: OfferingId): Promise<void> {
  const { rows } = await owner.query(`select id from organizations where type = 'prefecture' order by code limit 1`);
  const venue = newId();
  await owner.query(
    `insert into venues (id, name, address, room, access_ja, access_en, prefecture_id, seats, version)
     values ($1, '市民会館', '青空町1-1', $2, '', '', $3, 40, 1)`,
    [venue, `第${(rooms.numbered += 1)}会議室`, rows[0].id],
  );
  await owner.query(
    `insert into seated_offerings (offering_id, mode, venue_id, seats, minimum_participants, deadline_working_days,
       offer_working_days, quiet_working_days, fairness, approval_stages, terms_ja, terms_en, bring_ja, bring_en, version)
     values ($1, 'venue', $2, 30, 0, 5, 3, 3, 'in-turn', '{}', '', '', '', '', 1)`,
    [offering, venue],
  );
}

export async function anInstructor(
  owner: pg.Client,
  office: Office,
  offering: OfferingId,
  teacher: string,
): Promise<PersonId> {
  const instructor = await aTeacher(owner, office, teacher);
  await owner.query(`insert into offering_staff (offering_id, person_id, part) values ($1, $2, 'instructor')`, [
    offering,
    instructor,
  ]);
  return instructor;
}

export const wholeDay = (day: string) => ({
  title: { ja: '演習', en: 'Exercise' },
  day: day as CalendarDate,
  startsAt: '10:00',
  endsAt: '17:00',
  halfDays: ['am', 'pm'] as ('am' | 'pm')[],
  venueId: null,
});
