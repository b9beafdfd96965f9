import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, viewYearOfExercises } from '#contract';
import { type AuthorizedScope, Clock, type OfferingId } from '#kernel';
import { Database } from '#platform';
import { type ExerciseKnown, ExercisesOfYear, warningsOf } from '#programs';
import { type SeatsKnown, SeatsOf } from './seats-of.ts';

type Year = AnswerOf<typeof viewYearOfExercises>;

const INTERESTED = `
  select offering_id as "offeringId", count(*)::int as people from interests where offering_id = any($1) group by 1`;

interface Counted {
  readonly seats: Pick<SeatsKnown, 'held' | 'waiting' | 'mark'>;
  readonly interested: number;
}

/** The year on one page: every exercise with its days, its seats, who waits, and what the office should look at. */
@Injectable()
export class YearOfExercises {
  constructor(
    private readonly exercises: ExercisesOfYear,
    private readonly seatsOf: SeatsOf,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async ask(scope: AuthorizedScope, asked: InputOf<typeof viewYearOfExercises>): Promise<Year> {
    const { fiscalYear, courseId = null, bureauId = null, month = null } = asked;
    const known = await this.exercises.ask(scope, { fiscalYear, courseId, bureauId, month });
    const ids = known.map(({ id }) => id);
    const seats = new Map((await this.seatsOf.all(ids)).map((each) => [each.offeringId, each]));
    const rows = await this.database.read<{ offeringId: OfferingId; people: number }>(scope, INTERESTED, [ids]);
    const interested = new Map(rows.map(({ offeringId, people }) => [offeringId, people]));
    return {
      items: known.map((each) =>
        this.present(each, { seats: seats.get(each.id) ?? untouched, interested: interested.get(each.id) ?? 0 }),
      ),
    };
  }

  private present(known: ExerciseKnown, { seats, interested }: Counted): Year['items'][number] {
    const { venueSeats: _, instructors, isVenueTaken: _taken, isStaffElsewhere: _elsewhere, ...shown } = known;
    const { held, waiting, mark } = seats;
    return {
      ...shown,
      applicationOpensAt: written(known.applicationOpensAt),
      applicationClosesAt: written(known.applicationClosesAt),
      held,
      waiting,
      mark,
      interested,
      instructors,
      warnings: warningsOf({ ...known, held }, { now: this.clock.now(), today: this.clock.today() }),
    };
  }
}

const untouched: Counted['seats'] = { held: 0, waiting: 0, mark: '○' };
const written = (instant: Date | null): string | null => instant && instant.toISOString();
