import './home.css';
import { call, useAnswer } from '#web/api-client';
import { ButtonLink, Icon, Loaded, Page, useBilingual, useWords } from '#web/ui';
import { listMyCoursesRoute } from '#contract/routes';
import { isWithoutPlace, useMe } from '../../session.tsx';
import type { MyCourse } from '../../parts/course-status.tsx';
import { type MyYear, useMyYear, useMyYears } from '../../parts/my-years.tsx';
import { Arrivals } from './Arrivals.tsx';
import { byUrgency } from './by-urgency.ts';
import { CourseRow } from './CourseRow.tsx';
import { NextPanel } from './NextPanel.tsx';
import { words } from './words.ts';
import { ResultCards } from './ResultCards.tsx';
import { OtherYears, YearPanel } from './YearPanel.tsx';

const isPast = ({ access, status }: MyCourse): boolean => access.phase === 'over' || status === 'removed';

export default function HomePage() {
  const say = useWords(words);
  const mine = useAnswer(() => call(listMyCoursesRoute), []);
  return (
    <Page title={say.title} heading={null}>
      <Arrivals />
      <ResultCards />
      <Loaded from={mine}>{({ items }) => <Home courses={items} />}</Loaded>
    </Page>
  );
}

const NOTHING_TO_READ: readonly MyCourse['nextStep']['kind'][] = ['not-ready', 'finished', 'over'];

/** The enrollment of a year is that year, as long as there is nothing to read in it any more. */
const besideYears = (courses: readonly MyCourse[], years: readonly MyYear[]): MyCourse[] =>
  courses.filter(
    ({ enrollmentId, nextStep }) =>
      !NOTHING_TO_READ.includes(nextStep.kind) || !years.some((year) => year.enrollmentId === enrollmentId),
  );

function Home({ courses: all }: { courses: readonly MyCourse[] }) {
  const say = useWords(words);
  const year = useMyYear();
  const years = useMyYears();
  const courses = besideYears(all, years);
  const [next] = byUrgency(courses.filter(({ status }) => status !== 'removed'));
  const present = byUrgency(courses.filter((course) => !isPast(course)));
  const past = courses.filter(isPast);
  return (
    <>
      {year && <YearPanel year={year} />}
      {!year && (next ? <NextPanel course={next} /> : <h1>{say.title}</h1>)}
      <OtherYears years={years.filter(({ traineeId }) => traineeId !== year?.traineeId)} />
      {!(year && present.length === 0) && <Mine courses={present} />}
      <NextCourses courses={courses} />
      {past.length > 0 && (
        <section className="section" aria-labelledby="past">
          <h2 id="past">{say.past}</h2>
          <Rows courses={past} />
        </section>
      )}
    </>
  );
}

/** What somebody is enrolled in now. */
function Mine({ courses }: { courses: readonly MyCourse[] }) {
  const say = useWords(words);
  const isAlone = isWithoutPlace(useMe());
  return (
    <section className="section" aria-labelledby="mine">
      <h2 id="mine">{say.mine}</h2>
      {courses.length ? (
        <Rows courses={courses} />
      ) : (
        <div className="empty-box">
          <p>{isAlone ? say.noneAlone : say.none}</p>
          {isAlone && (
            <p className="actions mt-2">
              <ButtonLink look={['primary']} href="/cohorts">
                {say.toCohorts}
              </ButtonLink>
            </p>
          )}
        </div>
      )}
      {!isAlone && (
        <p className="private mt-2">
          <Icon name="lock" />
          <span>{say.privacy}</span>
        </p>
      )}
    </section>
  );
}

const Rows = ({ courses }: { courses: readonly MyCourse[] }) => (
  <ul className="rows">
    {courses.map((course) => (
      <CourseRow key={course.enrollmentId} course={course} />
    ))}
  </ul>
);

/** What to take after what was completed, each named once. */
function NextCourses({ courses }: { courses: readonly MyCourse[] }) {
  const say = useWords(words);
  const speak = useBilingual();
  const taken = new Set(courses.map(({ course }) => course.name.ja));
  const nexts = new Map(courses.flatMap(({ nextCourse }) => (nextCourse ? [[nextCourse.name.ja, nextCourse]] : [])));
  return [...nexts.values()]
    .filter(({ name }) => !taken.has(name.ja))
    .map(({ name, text }) => (
      <section key={name.ja} className="section card card-tint" aria-labelledby="next-course">
        <p className="eyebrow">{say.nextCourse}</p>
        <h2 id="next-course">{speak(name)}</h2>
        {text && <p>{speak(text)}</p>}
      </section>
    ));
}
