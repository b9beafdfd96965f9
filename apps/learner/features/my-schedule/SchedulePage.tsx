import { listMyApplicationsRoute, listMyGatheringsRoute, listSessionTimesRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { ButtonLink, Icon, Link, Loaded, Page, useBilingual, useWords } from '#web/ui';
import { applicationAddress, ApplicationChip, Days, Moment, type MyApplication } from '../../parts/exercises.tsx';
import { BringLine, type SessionTime, WhenAndWhere } from '../../parts/session-times.tsx';
import { Gatherings } from './Gatherings.tsx';
import type { MyGathering } from './gathering.ts';
import './my-schedule.css';
import { isWithoutPlace, useMe } from '../../session.tsx';
import { words } from './words.ts';

const MANY = 100;

const groups = {
  answer: ['offered'],
  coming: ['confirmed'],
  waiting: ['awaiting-approval', 'waitlisted'],
  over: ['canceled', 'rejected', 'declined', 'expired'],
} as const;

/** What somebody applied for: what waits for their answer first, then what is coming. */
export default function SchedulePage() {
  const say = useWords(words);
  const mine = useAnswer(schedule, []);
  return (
    <Page title={say.title} lead={say.lead}>
      <Loaded from={mine}>
        {(found) => (
          <>
            <Gatherings gatherings={found.gatherings} again={mine.again} />
            {found.parties.length > 0 && <Groups {...found} />}
            {found.parties.length + found.gatherings.length === 0 && <Nothing />}
          </>
        )}
      </Loaded>
      <p className="mt-3">
        <Link className="row-link" href="/account#calendar">
          {say.calendar}
        </Link>
      </p>
    </Page>
  );
}

interface Schedule {
  readonly parties: readonly MyApplication[];
  readonly sessions: readonly SessionTime[];
  readonly gatherings: readonly MyGathering[];
}

async function schedule(): Promise<Schedule> {
  const times = call(listSessionTimesRoute);
  const gatherings = call(listMyGatheringsRoute);
  const { items: parties } = await call(listMyApplicationsRoute, { input: { perPage: MANY } });
  return { parties, sessions: (await times).items, gatherings: (await gatherings).items };
}

function Nothing() {
  const say = useWords(words);
  const isAlone = isWithoutPlace(useMe());
  return (
    <div className="empty-box">
      <p>{isAlone ? say.noneAlone : say.none}</p>
      {!isAlone && (
        <p className="actions mt-2">
          <ButtonLink href="/exercises">
            {say.toExercises}
            <Icon name="next" />
          </ButtonLink>
        </p>
      )}
    </div>
  );
}

function Groups({ parties, sessions }: Omit<Schedule, 'gatherings'>) {
  const say = useWords(words);
  return (Object.keys(groups) as (keyof typeof groups)[]).map((group) => {
    const found = parties.filter(({ state }) => (groups[group] as readonly string[]).includes(state));
    return (
      found.length > 0 && (
        <section key={group} className="section sec-near" aria-labelledby={group}>
          <h2 id={group}>{say[group]}</h2>
          <ul className="rows mt-1">
            {found.map((party) => (
              <Row
                key={party.id}
                party={party}
                sessions={sessions.filter(({ offeringId }) => offeringId === party.offering.id)}
                isOver={group === 'over'}
              />
            ))}
          </ul>
        </section>
      )
    );
  });
}

interface RowProps {
  readonly party: MyApplication;
  readonly sessions: readonly SessionTime[];
  readonly isOver: boolean;
}

/** State and deadline; and of what may still take place when, where and what to bring. */
function Row({ party, sessions, isOver }: RowProps) {
  const say = useWords(words);
  const speak = useBilingual();
  const { edition, offering, offeredUntil, positions } = party;
  const first = positions.toSorted((one, other) => one.position - other.position)[0];
  return (
    <li className="schedule-row">
      <div>
        <p className="small muted">{speak({ ja: edition.nameJa, en: edition.nameEn })}</p>
        <h3>
          <Link href={applicationAddress(party.id)}>
            <Days {...offering} />
          </Link>
        </h3>
        <p>{offering.name}</p>
      </div>
      <div className="stack-05">
        <p>
          <ApplicationChip state={party.state} position={first?.position} />
        </p>
        {offeredUntil && (
          <p>
            <strong>{say.answerBy}</strong> <Moment at={offeredUntil} />
          </p>
        )}
      </div>
      {!isOver && offering.startsOn && (
        <dl className="kv schedule-facts">
          <WhenAndWhere sessions={sessions} days={<Days {...offering} />} />
          {party.holdsSeats && <BringLine sessions={sessions} />}
        </dl>
      )}
    </li>
  );
}
