import { listMyApplicationsRoute, listSessionTimesRoute, viewOpenExerciseRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { Link, Loaded, Notice, Page, useAddress, useBilingual, usePathParams, useWords } from '#web/ui';
import { courseAddress } from '../../parts/course-status.tsx';
import { type MyApplication, type OfferingDetail, useDays } from '../../parts/exercises.tsx';
import type { SessionTime } from '../../parts/session-times.tsx';
import { Cancel } from './Cancel.tsx';
import { headingOf } from './heading.ts';
import './my-schedule.css';
import { Offer } from './Offer.tsx';
import { People } from './People.tsx';
import { PlaceFacts } from './PlaceFacts.tsx';
import { Steps } from './Steps.tsx';
import { Wishes } from './Wishes.tsx';
import { words } from './words.ts';

const MANY = 200;

interface Shown {
  readonly party: MyApplication;
  readonly offering: OfferingDetail;
  readonly sessions: readonly SessionTime[];
}

/** One application: what was kept, what comes next, and how to get out of it. */
export default function ApplicationPage() {
  const { applicationId } = usePathParams('applicationId');
  const say = useWords(words);
  const asked = useAnswer(() => shown(applicationId), [applicationId]);
  return (
    <Page title={say.title} heading={null} back={{ href: '/schedule', label: say.back }}>
      <Loaded from={asked}>
        {(found) => (found ? <Application {...found} again={asked.again} /> : <p>{say.none}</p>)}
      </Loaded>
    </Page>
  );
}

async function shown(applicationId: string): Promise<Shown | null> {
  const { items } = await call(listMyApplicationsRoute, { input: { perPage: MANY } });
  const party = items.find(({ id }) => id === applicationId);
  if (!party) return null;
  const offeringId = party.offering.id;
  const times = call(listSessionTimesRoute, { input: { offeringId } });
  const offering = await call(viewOpenExerciseRoute, { params: { offeringId } });
  return { party, offering, sessions: (await times).items };
}

function Application({ party, offering, sessions, again }: Shown & { again: () => void }) {
  const say = useWords(words);
  const speak = useBilingual();
  const days = useDays()(party.offering);
  const isSent = useAddress().searchParams.has('sent');
  const { heading, lead } = headingOf(party, say, days);
  const isLive = isGoingOn(party);
  const place = party.seats.find(({ isMine, state }) => isMine && state === 'live')?.enrollmentId;
  return (
    <>
      <div className="page-head">
        <p className="eyebrow">{say.of(speak({ ja: party.edition.nameJa, en: party.edition.nameEn }))}</p>
        <h1>{heading}</h1>
        {lead && <p className="lead">{lead}</p>}
      </div>
      {isSent && <Notice tone="ok" role="status" title={say.sent} />}
      <div className="cols cols-aside mt-3">
        <div>
          <Parts {...{ party, offering, sessions, days, again }} />
        </div>
        <aside>
          {isLive && <Steps party={party} />}
          <People party={party} />
          {place && (
            <p className="mt-2">
              <Link className="row-link" href={courseAddress(place)}>
                {say.toCourse}
              </Link>
            </p>
          )}
          <p className="small muted mt-2">{say.ticket(party.ticket)}</p>
        </aside>
      </div>
    </>
  );
}

const isGoingOn = ({ state }: MyApplication): boolean =>
  ['awaiting-approval', 'waitlisted', 'offered', 'confirmed'].includes(state);

/** With a seat the facts come first; one who waits for several dates finds them in the list. */
function Parts({ party, offering, sessions, days, again }: Shown & { days: string; again: () => void }) {
  const { state, holdsSeats, choices, abilities, size } = party;
  const facts = isGoingOn(party) && <PlaceFacts offering={offering} sessions={sessions} />;
  const declinesInstead = abilities.decline && size === 1;
  return (
    <>
      {state === 'offered' && <Offer party={party} days={days} again={again} />}
      {holdsSeats && facts}
      <Wishes party={party} />
      {!holdsSeats && choices.length < 2 && facts}
      {abilities.cancelOwn && !declinesInstead && <Cancel party={party} again={again} />}
    </>
  );
}
