import { Link, useBilingual, useWords } from '#web/ui';
import { Days, offeringAddress, type OfferingDetail } from '../../parts/exercises.tsx';
import { BringList, linesOf, type SessionTime, WhenAndWhere } from '../../parts/session-times.tsx';
import { words } from './words.ts';

interface Shown {
  readonly offering: OfferingDetail;
  readonly sessions: readonly SessionTime[];
}

/** When and where it is, and what to bring. */
export function PlaceFacts({ offering, sessions }: Shown) {
  const say = useWords(words);
  const speak = useBilingual();
  const { bring, id } = offering;
  return (
    <>
      <section className="section sec-near" aria-labelledby="facts">
        <h2 id="facts">{say.facts}</h2>
        <dl className="kv mt-1">
          <WhenAndWhere sessions={sessions} days={<Days {...offering} />} />
        </dl>
        <p className="mt-1">
          <Link className="row-link" href={offeringAddress(id)}>
            {say.details}
          </Link>
        </p>
      </section>
      {linesOf(speak(bring)).length > 0 && (
        <section className="section sec-near" aria-labelledby="bring">
          <h2 id="bring">{say.bring}</h2>
          <BringList text={speak(bring)} />
        </section>
      )}
    </>
  );
}
