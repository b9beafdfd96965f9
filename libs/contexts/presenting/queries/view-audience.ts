import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewAudience } from '#contract';
import { type AuthorizedScope, insist } from '#kernel';
import { Database, DatabaseClock, Transaction } from '#platform';
import type { AudienceForm } from '../domain/audience-form.ts';
import type { AudienceKnown } from '../domain/audience.ts';
import { lastDayOf, plannedDays } from '../domain/audience-held.ts';
import { audienceErasedOn, windowAt } from '../domain/audience-opening.ts';
import type { PresentationId } from '../domain/ids.ts';
import { mayArrangeAudience, mayReceiveAudience } from '../policy.ts';
import { AudienceFacts } from './audience-facts.ts';

type Answer = AnswerOf<typeof viewAudience>;
type Counts = Pick<Answer, 'room' | 'online' | 'asked' | 'canceled' | 'walkIns'>;
interface Figure {
  readonly form: AudienceForm;
  readonly asked: number;
  readonly confirmed: number;
  readonly waiting: number;
  readonly came: number;
  readonly canceled: number;
}

// Once the people are erased, their figures stand for them; before, there are none.
const FIGURES = `
  select form, sum(asked)::int as asked, sum(confirmed)::int as confirmed, sum(waiting)::int as waiting,
    sum(came)::int as came, sum(canceled)::int as canceled
  from (
    select form, count(*) filter (where state = 'asked') as asked, count(*) filter (where state = 'confirmed') as confirmed,
      count(*) filter (where state = 'waiting') as waiting, count(came_at) as came,
      count(*) filter (where state = 'canceled') as canceled
    from audience_registrations where presentation_id = $1 group by form
    union all
    select form, 0, confirmed, waiting, came, canceled from audience_figures where presentation_id = $1) counted
  group by form`;
const WALK_INS = 'select people from audience_walk_ins where presentation_id = $1';

/** What the office opened for an audience, and how many come; nobody's name. */
@Injectable()
export class ViewAudience {
  constructor(
    private readonly facts: AudienceFacts,
    private readonly database: Database,
    private readonly transaction: Transaction,
    private readonly clock: DatabaseClock,
  ) {}

  ask(scope: AuthorizedScope, id: PresentationId): Promise<Answer> {
    return this.transaction.run(scope, async () => {
      const known = await this.facts.of(scope, id);
      insist(mayReceiveAudience(scope.actor, known));
      const { title, format, isCanceled, isPublished, opening } = known;
      const erased = opening?.erasedAt?.toISOString() ?? null;
      const last = lastDayOf(known);
      return {
        presentationId: id,
        title,
        format,
        isCanceled,
        isPublished,
        days: plannedDays(known).map(({ day, startsAt, endsAt }) => ({ day, ...iso({ startsAt, endsAt }) })),
        opening: openingOf(known),
        window: opening ? windowAt(await this.clock.now(), opening) : 'none',
        pages: { ja: pageOf('ja', known), en: pageOf('en', known) },
        ...(await this.counts(scope, id)),
        erasedOn: last && audienceErasedOn(last),
        erasedAt: erased,
        abilities: {
          arrange: mayArrangeAudience(scope.actor) === null && !isCanceled && !erased,
          receive: opening !== null && !erased,
        },
      };
    });
  }

  private async counts(scope: AuthorizedScope, id: PresentationId): Promise<Counts> {
    const figures = await this.database.read<Figure>(scope, FIGURES, [id]);
    const [walkIns] = await this.database.read<{ people: number }>(scope, WALK_INS, [id]);
    const of = (form: AudienceForm) => {
      const { confirmed = 0, waiting = 0, came = 0 } = figures.find((figure) => figure.form === form) ?? {};
      return { confirmed, waiting, came };
    };
    const sum = (name: 'asked' | 'canceled') => figures.reduce((all, figure) => all + figure[name], 0);
    return {
      room: of('room'),
      online: of('online'),
      asked: sum('asked'),
      canceled: sum('canceled'),
      walkIns: walkIns?.people ?? 0,
    };
  }
}

function openingOf({ opening }: AudienceKnown): Answer['opening'] {
  if (!opening) return null;
  const { places, words, forWhom, watchLink, version, opensAt, closesAt } = opening;
  const { room: roomPlaces, online: onlinePlaces } = places;
  return { roomPlaces, onlinePlaces, words, forWhom, watchLink, version, ...iso({ opensAt, closesAt }) };
}

const pageOf = (language: 'ja' | 'en', { code, presentationId }: AudienceKnown): string =>
  `/${language}/programs/${encodeURIComponent(code)}/presentations/${presentationId}/registration`;

const iso = <Names extends string>(instants: Record<Names, Date>): Record<Names, string> =>
  Object.fromEntries(Object.entries<Date>(instants).map(([name, at]) => [name, at.toISOString()])) as Record<
    Names,
    string
  >;
