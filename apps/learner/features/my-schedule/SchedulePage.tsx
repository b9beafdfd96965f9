import { listMyApplicationsRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { ButtonLink, Icon, Link, Loaded, Page, useBilingual, useWords } from '#web/ui';
import { applicationAddress, ApplicationChip, Days, Moment, type MyApplication } from '../../parts/exercises.tsx';
import './my-schedule.css';
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
  const mine = useAnswer(() => call(listMyApplicationsRoute, { input: { perPage: MANY } }), []);
  return (
    <Page title={say.title} lead={say.lead}>
      <Loaded from={mine}>{({ items }) => (items.length > 0 ? <Groups parties={items} /> : <Nothing />)}</Loaded>
    </Page>
  );
}

function Nothing() {
  const say = useWords(words);
  return (
    <div className="empty-box">
      <p>{say.none}</p>
      <p className="actions mt-2">
        <ButtonLink href="/exercises">
          {say.toExercises}
          <Icon name="next" />
        </ButtonLink>
      </p>
    </div>
  );
}

function Groups({ parties }: { parties: readonly MyApplication[] }) {
  const say = useWords(words);
  return (Object.keys(groups) as (keyof typeof groups)[]).map((group) => {
    const found = parties.filter(({ state }) => (groups[group] as readonly string[]).includes(state));
    return (
      found.length > 0 && (
        <section key={group} className="section sec-near" aria-labelledby={group}>
          <h2 id={group}>{say[group]}</h2>
          <ul className="rows mt-1">
            {found.map((party) => (
              <Row key={party.id} party={party} />
            ))}
          </ul>
        </section>
      )
    );
  });
}

function Row({ party }: { party: MyApplication }) {
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
        <p>{offering.venueName ?? offering.name}</p>
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
    </li>
  );
}
