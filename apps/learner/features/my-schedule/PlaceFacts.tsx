import type { ReactNode } from 'react';
import { Icon, Link, useBilingual, useWords } from '#web/ui';
import { Days, offeringAddress, type OfferingDetail, useModes } from '../../parts/exercises.tsx';
import { words } from './words.ts';

/** When and where it is, and what to bring. */
export function PlaceFacts({ offering }: { offering: OfferingDetail }) {
  const say = useWords(words);
  const speak = useBilingual();
  const modeOf = useModes();
  const { venue, mode, bring, id } = offering;
  const lines = speak(bring).split('\n').filter(Boolean);
  return (
    <>
      <section className="section sec-near" aria-labelledby="facts">
        <h2 id="facts">{say.facts}</h2>
        <dl className="kv mt-1">
          <Line term={say.day}>
            <strong>
              <Days {...offering} />
            </strong>
          </Line>
          <Line term={say.venue}>
            {[venue?.prefecture, venue?.name, venue?.room, modeOf(mode)].filter(Boolean).join(' ')}
          </Line>
          {venue?.address && <Line term={say.address}>{venue.address}</Line>}
          {venue && speak(venue.access) && <Line term={say.access}>{speak(venue.access)}</Line>}
        </dl>
        <p className="mt-1">
          <Link className="row-link" href={offeringAddress(id)}>
            {say.details}
          </Link>
        </p>
      </section>
      {lines.length > 0 && (
        <section className="section sec-near" aria-labelledby="bring">
          <h2 id="bring">{say.bring}</h2>
          <ul className="bring mt-1">
            {lines.map((line) => (
              <li key={line}>
                <Icon name="check" />
                <span>{line}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const Line = ({ term, children }: { term: string; children?: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);
