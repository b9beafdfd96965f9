import { Loaded, Notice, Page, Link, useBilingual, usePathParams, useWords } from '#web/ui';
import { applicationAddress, type OpenExercise } from '../../parts/exercises.tsx';
import { type Agreement, termsFirst, useAgreement, useExercise } from './agreement.ts';
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
  const agreement = useAgreement(editionId);
  const open = useExercise(editionId, agreement.isAgreed);
  return (
    <Page title={say.dates} heading={null} back={{ href: '/exercises', label: say.back }}>
      <Loaded from={open}>
        {({ items: [exercise] }) =>
          exercise ? <Exercise exercise={exercise} again={open.again} agreement={agreement} /> : <p>{say.none}</p>
        }
      </Loaded>
    </Page>
  );
}

interface Shown {
  readonly exercise: OpenExercise;
  readonly again: () => void;
  readonly agreement: Agreement;
}

function Exercise({ exercise, again, agreement }: Shown) {
  const say = useWords(words);
  const speak = useBilingual();
  const { edition, course, terms } = exercise;
  const mustAgree = termsFirst(exercise, agreement);
  return (
    <>
      <div className="page-head">
        <p className="eyebrow">{speak(edition.name)}</p>
        <h1>{mustAgree ? say.termsHeading : say.chooseHeading(speak(course.name))}</h1>
        <p className="lead">{mustAgree ? say.termsLead : say.chooseLead}</p>
      </div>
      {mustAgree ? <Terms terms={terms} onAgree={agreement.agree} /> : <Dates exercise={exercise} again={again} />}
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
