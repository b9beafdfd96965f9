import { useState } from 'react';
import { listOpenExercisesRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { Loaded, Notice, Page, Link, useBilingual, usePathParams, useWords } from '#web/ui';
import { applicationAddress, type OpenExercise } from '../../parts/exercises.tsx';
import { agree, hasAgreed } from './agreement.ts';
import './apply-for-exercises.css';
import { Choices } from './Choices.tsx';
import { useChoices } from './choices.ts';
import { OfferingList } from './OfferingList.tsx';
import { Terms } from './Terms.tsx';
import { words } from './words.ts';

/** One course: its terms first, where it has some, then its dates, of which up to three are ranked. */
export default function DatesPage() {
  const { editionId } = usePathParams('editionId');
  const say = useWords(words);
  const open = useAnswer(() => call(listOpenExercisesRoute, { input: { editionId: editionId as never } }), [editionId]);
  return (
    <Page title={say.dates} heading={null} back={{ href: '/exercises', label: say.back }}>
      <Loaded from={open}>
        {({ items: [exercise] }) =>
          exercise ? <Exercise exercise={exercise} again={open.again} /> : <p>{say.none}</p>
        }
      </Loaded>
    </Page>
  );
}

function Exercise({ exercise, again }: { exercise: OpenExercise; again: () => void }) {
  const say = useWords(words);
  const speak = useBilingual();
  const { edition, course, terms } = exercise;
  const [isAgreed, setAgreed] = useState(terms.length === 0 || hasAgreed(edition.id));
  const showDates = () => {
    agree(edition.id);
    setAgreed(true);
  };
  return (
    <>
      <div className="page-head">
        <p className="eyebrow">{speak(edition.name)}</p>
        <h1>{isAgreed ? say.chooseHeading(speak(course.name)) : say.termsHeading}</h1>
        <p className="lead">{isAgreed ? say.chooseLead : say.termsLead}</p>
      </div>
      {isAgreed ? <Dates exercise={exercise} again={again} /> : <Terms terms={terms} onAgree={showDates} />}
    </>
  );
}

function Dates({ exercise, again }: { exercise: OpenExercise; again: () => void }) {
  const say = useWords(words);
  const chosen = useChoices();
  const { mine } = exercise;
  return (
    <>
      {mine ? (
        <Notice tone="key" title={say.mineAlready}>
          <p>{say.mineAlreadyText}</p>
          <p>
            <Link className="row-link" href={applicationAddress(mine.applicationId)}>
              {say.seeApplication}
            </Link>
          </p>
        </Notice>
      ) : (
        <Choices exercise={exercise} chosen={chosen} />
      )}
      <OfferingList exercise={exercise} chosen={chosen} again={again} />
    </>
  );
}
