import { Injectable } from '@nestjs/common';
import type { AnswerOf, listSeatsInReach } from '#contract';
import { SeatsOf } from '#enrollment';
import { type AuthorizedScope, type CalendarDate, Clock, type OfferingId } from '#kernel';
import { Database } from '#platform';
import { prefecturalOffices } from '../data/prefectural-offices.ts';
import { definitionOf } from '../domain/definition.ts';
import { kilometersBetween } from '../domain/distance.ts';
import { AskJudgedGovernments } from './ask-judged-governments.ts';

type Answer = AnswerOf<typeof listSeatsInReach>;

interface Offering {
  readonly offeringId: OfferingId;
  readonly name: string;
  readonly startsOn: CalendarDate;
  readonly venueName: string;
  readonly prefecture: string;
  readonly prefectureCode: string;
}
interface Untrained {
  readonly code: string;
  readonly name: string;
  readonly prefecture: string;
  readonly prefectureCode: string;
}

const UPCOMING = `
  select s.offering_id as "offeringId", o.name, s.starts_on as "startsOn", v.name as "venueName", p.name as prefecture,
    p.code as "prefectureCode"
  from seated_offerings s join offerings o on o.id = s.offering_id and o.state = 'open'
    join editions e on e.id = o.edition_id join courses c on c.id = e.course_id and c.counts_as = 'cyder'
    join venues v on v.id = s.venue_id join organizations p on p.id = v.prefecture_id
  where s.starts_on > $1 order by s.starts_on, s.offering_id`;
const UNTRAINED = `
  select j.code, j.name, p.name as prefecture, p.code as "prefectureCode"
  from judged j join organizations p on p.id = j.prefecture_id
  where not j.trained_ever and not j.pre_cyder_only and j.kind <> 'prefecture' order by j.code`;

/** Farther than this nobody is told to go for a day. */
const REACH_KILOMETERS = 200;
const NAMED = 12;

/** Where seats are free, and which untrained municipalities of the asker's region are near. Organizations, never a person. */
@Injectable()
export class SeatsInReach {
  constructor(
    private readonly judged: AskJudgedGovernments,
    private readonly seatsOf: SeatsOf,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async ask(scope: AuthorizedScope): Promise<Answer> {
    const today = this.clock.today();
    const definition = definitionOf({ lastYears: 3, countPreCyder: false, withPrefectures: false }, today);
    const untrained = await this.judged.ask<Untrained>(scope, definition, UNTRAINED, []);
    const offerings = await this.database.read<Offering>(scope, UPCOMING, [today]);
    const seats = await this.seatsOf.all(offerings.map(({ offeringId }) => offeringId));
    const free = new Map(seats.map((each) => [each.offeringId, Math.max(0, each.seats - each.held)]));
    const items = offerings.map(({ prefectureCode, ...offering }) => {
      const near = within(untrained, prefectureCode);
      return {
        ...offering,
        free: free.get(offering.offeringId) ?? 0,
        untrained: near.length,
        nearest: near.slice(0, NAMED),
      };
    });
    return {
      reachKilometers: REACH_KILOMETERS,
      items: items.filter(({ free: left, untrained: of }) => left > 0 && of > 0),
    };
  }
}

/** Those within reach of a prefecture, its own first, then by distance. */
function within(untrained: readonly Untrained[], from: string) {
  const here = prefecturalOffices[from];
  const near = untrained.flatMap(({ prefectureCode, ...government }) => {
    const there = prefecturalOffices[prefectureCode];
    return here && there ? [{ ...government, kilometers: kilometersBetween(here, there) }] : [];
  });
  return near
    .filter(({ kilometers }) => kilometers <= REACH_KILOMETERS)
    .toSorted((one, other) => one.kilometers - other.kilometers || one.code.localeCompare(other.code));
}
