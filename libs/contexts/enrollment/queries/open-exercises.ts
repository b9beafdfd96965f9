import { Injectable } from '@nestjs/common';
import type { AnswerOf, EligibilityAnswer, InputOf, listOpenExercises, viewOpenExercise } from '#contract';
import type { AuthorizedScope, Id, OfferingId } from '#kernel';
import { Database } from '#platform';
import { SeatedFacts, type SeatedKnown } from '#programs';
import { ApplicationNotFound } from '../domain/application-errors.ts';
import { asksForStudents } from '../domain/eligibility.ts';
import { freeIn } from '../domain/seats.ts';
import { mustAgreeFirst } from '../policy.ts';
import { type Looking, OwnStanding } from './own-standing.ts';
import { type SeatsKnown, SeatsOf } from './seats-of.ts';

type Listed = AnswerOf<typeof listOpenExercises>['items'][number];
type Offering = Listed['offerings'][number];
type Detail = AnswerOf<typeof viewOpenExercise>;
type About = Omit<Listed, 'terms' | 'counts' | 'offerings' | 'mustAgree'>;

const both = (column: string) => `jsonb_build_object('ja', ${column}_ja, 'en', ${column}_en)`;
const STORY = `
  select e.id as "editionId", ${both('c.level')} as level, ${both('c.description')} as description,
    ${both('e.scenario')} as scenario,
    (select jsonb_build_object('applicationId', a.id, 'state', a.state)
      from application_members m join applications a on a.id = m.application_id
      where m.learner_id = $2 and m.edition_id = e.id and m.state = 'live' and not m.is_over
        and a.state in ('awaiting-approval', 'waitlisted', 'offered', 'confirmed') limit 1) as mine
  from editions e join courses c on c.id = e.course_id where e.id = any($1)`;
const PLACES = `
  select s.offering_id as id, p.name as prefecture, ${both('v.access')} as access,
    case $3::text when 'prefecture' then coalesce(p.id = $4::uuid, true) when 'bureau' then coalesce(p.bureau_id = $4::uuid, true) else true end
      as "isInReach",
    exists (select from interests i where i.offering_id = s.offering_id and i.learner_id = $2) as "isInterested"
  from seated_offerings s left join venues v on v.id = s.venue_id left join organizations p on p.id = v.prefecture_id
  where s.offering_id = any($1)`;

type Asked = InputOf<typeof listOpenExercises>;

interface Story extends Pick<Listed, 'scenario' | 'mine'>, Pick<Listed['course'], 'level' | 'description'> {
  readonly editionId: Id<'Edition'>;
}
interface Place {
  readonly id: OfferingId;
  readonly prefecture: string | null;
  readonly access: { readonly ja: string; readonly en: string };
  readonly isInReach: boolean;
  readonly isInterested: boolean;
}
interface Around {
  readonly places: ReadonlyMap<OfferingId, Place>;
  readonly seats: ReadonlyMap<OfferingId, SeatsKnown>;
}

/** The exercises somebody can apply for, as they stand for whoever asks. */
@Injectable()
export class OpenExercises {
  constructor(
    private readonly seated: SeatedFacts,
    private readonly seatsOf: SeatsOf,
    private readonly standing: OwnStanding,
    private readonly database: Database,
  ) {}

  async list(scope: AuthorizedScope, { editionId, agreesToTerms }: Asked): Promise<Listed[]> {
    const known = await this.seated.open(scope, editionId ?? null);
    const looking = await this.standing.looking(scope);
    const editions = Map.groupBy(known, (offering) => offering.editionId);
    const stories = await this.stories(scope, [...editions.keys()]);
    const around = await this.around(scope, known);
    const listed: Listed[] = [];
    for (const [edition, offerings] of editions) {
      const rules = await this.standing.of(scope, looking, offerings);
      const about = aboutOf(offerings[0] as SeatedKnown, stories.get(edition) as Story, looking);
      const rows = offerings.map((offering, at) => offeringRow(offering, around, rules[at] ?? []));
      const mustAgree = mustAgreeFirst(scope.actor, { ...about, hasTerms: hasTerms(offerings), agreesToTerms });
      const counts = { offerings: rows.length, open: rows.filter(({ refusal }) => !refusal).length };
      listed.push({ ...about, mustAgree, terms: termsOf(offerings), counts, offerings: mustAgree ? [] : rows });
    }
    return listed;
  }

  /** Also one that has closed or was called off; never a draft. */
  async one(scope: AuthorizedScope, offeringId: OfferingId, agreesToTerms = false): Promise<Detail> {
    const offering = await this.seated.of(scope, offeringId);
    if (offering.state === 'draft') throw new ApplicationNotFound();
    const looking = await this.standing.looking(scope);
    const stories = await this.stories(scope, [offering.editionId]);
    const [rules = []] = await this.standing.of(scope, looking, [offering]);
    const { minimumParticipants, offerWorkingDays, quietWorkingDays, organizationLimit } = offering;
    const about = aboutOf(offering, stories.get(offering.editionId) as Story, looking);
    const mustAgree = mustAgreeFirst(scope.actor, { ...about, hasTerms: hasTerms([offering]), agreesToTerms });
    const row = offeringRow(offering, await this.around(scope, [offering]), rules);
    return {
      ...about,
      ...(mustAgree ? { ...row, ...undated } : row),
      mustAgree,
      minimumParticipants,
      offerWorkingDays,
      quietWorkingDays,
      organizationLimit,
      terms: { ja: offering.termsJa, en: offering.termsEn },
      bring: { ja: offering.bringJa, en: offering.bringEn },
      rules: mustAgree ? [] : rules,
    };
  }

  private async stories(
    scope: AuthorizedScope,
    editionIds: readonly Id<'Edition'>[],
  ): Promise<Map<Id<'Edition'>, Story>> {
    const rows = await this.database.read<Story>(scope, STORY, [editionIds, scope.actor.personId]);
    return new Map(rows.map((row) => [row.editionId, row]));
  }

  private async around(scope: AuthorizedScope, offerings: readonly SeatedKnown[]): Promise<Around> {
    const ids = offerings.map(({ offeringId }) => offeringId);
    const { personId, grants } = scope.actor;
    const reach = grants['seat.view'];
    const region = reach?.kind === 'prefecture' || reach?.kind === 'bureau' ? [reach.kind, reach.id] : [null, null];
    const places = await this.database.read<Place>(scope, PLACES, [ids, personId, ...region]);
    const seats = await this.seatsOf.all(ids);
    return {
      places: new Map(places.map((place) => [place.id, place])),
      seats: new Map(seats.map((each) => [each.offeringId, each])),
    };
  }
}

function aboutOf(offering: SeatedKnown, { level, description, scenario, mine }: Story, looking: Looking | null): About {
  const { feeYen, freeFor, eligibility } = offering;
  const { studentsMayApply } = eligibility;
  const name = { ja: offering.courseNameJa, en: offering.courseNameEn };
  return {
    edition: { id: offering.editionId, name: { ja: offering.editionNameJa, en: offering.editionNameEn } },
    course: { id: offering.courseId, name, level, description },
    scenario,
    fiscalYear: offering.fiscalYear,
    feeYen,
    isFree: feeYen === 0 || freeFor.some((type) => type === looking?.organizationType),
    studentsMayApply,
    asksForStudents: asksForStudents(studentsMayApply, looking?.organizationType),
    mine,
  };
}

function offeringRow(known: SeatedKnown, { places, seats }: Around, rules: readonly EligibilityAnswer[]): Offering {
  const { offeringId, startsOn, endsOn } = known;
  const place = places.get(offeringId) as Place;
  const { seats: all, held, waiting, mark } = seats.get(offeringId) as SeatsKnown;
  return {
    id: offeringId,
    name: known.name,
    mode: known.mode,
    state: known.state as Offering['state'],
    startsOn,
    endsOn,
    venue: venueOf(known, place),
    seats: all,
    free: freeIn({ seats: all, held }),
    waiting,
    mark,
    applicationOpensAt: written(known.applicationOpensAt),
    applicationClosesAt: written(known.applicationClosesAt),
    approvalStages: [...known.approvalStages],
    fairness: known.fairness,
    refusal: rules.find(({ holds }) => holds === 'no') ?? null,
    // Whether they are a student is asked on the form.
    warning: rules.find(({ holds, code }) => holds === 'warns' && code !== 'student') ?? null,
    isInReach: place.isInReach,
    isInterested: place.isInterested,
  };
}

// What the dates could be read from.
const undated = {
  startsOn: null,
  endsOn: null,
  applicationOpensAt: null,
  applicationClosesAt: null,
  refusal: null,
  warning: null,
};

const hasTerms = (offerings: readonly SeatedKnown[]): boolean => offerings.some(({ termsJa }) => termsJa !== '');

const written = (instant: Date | null): string | null => instant && instant.toISOString();

function venueOf(
  { venueName, venueRoom, venueAddress }: SeatedKnown,
  { prefecture, access }: Place,
): Offering['venue'] {
  if (venueName === null) return null;
  return { name: venueName, room: venueRoom ?? '', address: venueAddress ?? '', prefecture: prefecture ?? '', access };
}

/** Each text once: offerings of one edition mostly share it. */
const termsOf = (offerings: readonly SeatedKnown[]): Listed['terms'] => [
  ...new Map(
    offerings.filter(({ termsJa }) => termsJa).map(({ termsJa, termsEn }) => [termsJa, { ja: termsJa, en: termsEn }]),
  ).values(),
];
