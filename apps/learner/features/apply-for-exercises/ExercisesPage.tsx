import { listOpenExercisesRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { ButtonLink, Chip, Fact, Facts, Icon, Link, Loaded, Page, useBilingual, useWords } from '#web/ui';
import { applicationAddress, ApplicationChip, exerciseAddress, type OpenExercise } from '../../parts/exercises.tsx';
import './apply-for-exercises.css';
import { Fee } from './Fee.tsx';
import { words } from './words.ts';

/** The exercises there are to apply for, course by course. */
export default function ExercisesPage() {
  const say = useWords(words);
  const open = useAnswer(() => call(listOpenExercisesRoute), []);
  return (
    <Page title={say.exercises} lead={say.exercisesLead}>
      <Loaded from={open}>
        {({ items }) =>
          items.length > 0 ? (
            <ul className="rows">
              {items.map((exercise) => (
                <Course key={exercise.edition.id} exercise={exercise} />
              ))}
            </ul>
          ) : (
            <div className="empty-box">
              <p>{say.none}</p>
            </div>
          )
        }
      </Loaded>
    </Page>
  );
}

function Course({ exercise }: { exercise: OpenExercise }) {
  const say = useWords(words);
  const speak = useBilingual();
  const { course, edition, mine, counts } = exercise;
  return (
    <li className="exercise-row">
      <div className="stack-05">
        <h2 className="h-mid">{speak(edition.name)}</h2>
        {speak(course.level) && (
          <p>
            <Chip>{speak(course.level)}</Chip>
          </p>
        )}
        <p>{speak(course.description)}</p>
      </div>
      <Facts>
        <Fact term={say.offerings}>{say.howMany(counts.offerings, counts.open)}</Fact>
        <Fact term={say.fee}>
          <Fee {...exercise} />
        </Fact>
      </Facts>
      {mine ? (
        <p className="row">
          <ApplicationChip state={mine.state} />
          <Link className="row-link" href={applicationAddress(mine.applicationId)}>
            {say.seeApplication}
            <span className="vh">（{speak(edition.name)}）</span>
          </Link>
        </p>
      ) : (
        <p>
          <ButtonLink href={exerciseAddress(edition.id)}>
            {say.seeDates}
            <span className="vh">（{speak(edition.name)}）</span>
            <Icon name="next" />
          </ButtonLink>
        </p>
      )}
    </li>
  );
}
