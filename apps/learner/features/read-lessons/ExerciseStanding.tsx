import { listNextOfferingsRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer } from '#web/api-client';
import { ButtonLink, Chip, dayText, daysUntil, Icon, Loaded, Notice, timeText, useLanguage, useWords } from '#web/ui';
import { exerciseAddress } from '../../parts/exercises.tsx';
import { hasAttended } from '../../parts/exercise-standing.ts';
import { exerciseWords } from './exercise-words.ts';
import type { CourseShown } from './Units.tsx';

type Exercise = NonNullable<CourseShown['exercise']>;
type Offering = AnswerFrom<typeof listNextOfferingsRoute>['items'][number];

/** Where somebody stands with an exercise: to prepare, prepared, or to take it another time. */
export function ExerciseStanding({ course, exercise }: { course: CourseShown; exercise: Exercise }) {
  const say = useWords(exerciseWords);
  if (exercise.isCalledOff) return <Elsewhere course={course} title={say.calledOff} lead={say.calledOffLead} />;
  if (isShort(exercise)) {
    const title = exercise.attendance === 'none' ? say.missed : say.partial;
    return <Elsewhere course={course} title={title} lead={say.missedLead} />;
  }
  if (hasAttended(exercise) && course.completionNeedsPass) {
    return (
      <Notice tone="ok" icon="done" title={say.attended}>
        <p>{say.attendedLead}</p>
      </Notice>
    );
  }
  return <Preparation course={course} exercise={exercise} />;
}

const isShort = ({ attendance, completedBy }: Exercise): boolean =>
  attendance === 'none' || (attendance === 'partial' && completedBy === 'full');

function Preparation({ course, exercise }: { course: CourseShown; exercise: Exercise }) {
  const say = useWords(exerciseWords);
  const { language } = useLanguage();
  const dayOf = (day: string) => dayText(day, language, { withYear: true });
  const { startsOn, dueOn, venueName } = exercise;
  if (!startsOn || !dueOn) {
    return (
      <Notice icon="calendar" title={say.noDate}>
        <p>{say.noDateLead}</p>
      </Notice>
    );
  }
  const venue = venueName ? say.at(venueName) : say.online;
  if (course.reading.readRequired >= course.reading.requiredLessons) {
    return (
      <Notice
        tone="ok"
        icon="done"
        title={course.lessons.length > 0 ? say.ready : say.readyLead(dayOf(startsOn), venue)}
      >
        {course.lessons.length > 0 && <p>{say.readyLead(dayOf(startsOn), venue)}</p>}
      </Notice>
    );
  }
  if (daysUntil(dueOn) < 0) {
    return (
      <Notice tone="warn" title={say.late}>
        <p>{say.lateLead}</p>
      </Notice>
    );
  }
  return (
    <Notice icon="calendar" title={say.due(dayOf(dueOn))}>
      <p>{say.dueLead(dayOf(startsOn), venue)}</p>
    </Notice>
  );
}

interface ElsewhereProps {
  readonly course: CourseShown;
  readonly title: string;
  readonly lead: string;
}

/** The next offerings of the same course. */
function Elsewhere({ course: { enrollmentId }, title, lead }: ElsewhereProps) {
  const say = useWords(exerciseWords);
  const next = useAnswer(() => call(listNextOfferingsRoute, { params: { enrollmentId } }), [enrollmentId]);
  return (
    <>
      <Notice tone="warn" title={title}>
        <p>{lead}</p>
      </Notice>
      <section className="section" aria-labelledby="next-offerings">
        <h2 id="next-offerings">{say.next}</h2>
        <Loaded from={next}>
          {({ items }) => (items.length > 0 ? <Offerings items={items} /> : <p>{say.none}</p>)}
        </Loaded>
      </section>
    </>
  );
}

function Offerings({ items }: { items: readonly Offering[] }) {
  return (
    <ul className="rows next-offerings">
      {items.map((offering) => (
        <Next key={offering.offeringId} offering={offering} />
      ))}
    </ul>
  );
}

/** One of them, with the way to apply; while it is not open yet, from when. */
function Next({ offering }: { offering: Offering }) {
  const say = useWords(exerciseWords);
  const { language } = useLanguage();
  const { editionId, offeringId, name, startsOn, venueName, prefecture, isNear, free, waiting } = offering;
  const { applicationOpensAt: opensAt, applicationClosesAt: closesAt } = offering;
  const day = dayText(startsOn, language, { withYear: true });
  const moment = (at: string) => `${dayText(at, language)} ${timeText(at)}`;
  const isOpen = opensAt === null || new Date(opensAt).getTime() <= Date.now();
  return (
    <li>
      <div className="stack-05">
        <h3>
          <time dateTime={startsOn}>{day}</time>
        </h3>
        <p>{[name, prefecture, venueName].filter(Boolean).join('　')}</p>
        <p>
          <Chip icon={free > 0 ? 'check' : 'clock'}>{say.seats(free, waiting)}</Chip>{' '}
          {isNear && <Chip>{say.near}</Chip>}
        </p>
        <p className="small muted">{isOpen ? say.closes(moment(closesAt)) : say.opens(moment(opensAt))}</p>
        {isOpen && (
          <p>
            <ButtonLink href={`${exerciseAddress(editionId)}?choices=${offeringId}`}>
              {free > 0 ? say.apply : say.wait}
              <span className="vh">（{day}）</span>
              <Icon name="next" />
            </ButtonLink>
          </p>
        )}
      </div>
    </li>
  );
}
