import { listMyAwardsRoute, myCertificateRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { Button, ButtonLink, dayText, Icon, Loaded, Page, useBilingual, useLanguage, useWords } from '#web/ui';
import { useMe } from '../../session.tsx';
import { AwardBox } from './AwardBox.tsx';
import { type Award, byEnrollment, newlyArrived } from './awards.ts';
import { GetButton } from './GetButton.tsx';
import { Medal } from './Medal.tsx';
import './my-certificates.css';
import { words } from './words.ts';

/** Everything this person ever earned, to take along and to show. */
export default function MyCertificatesPage() {
  const say = useWords(words);
  const asked = useAnswer(() => call(listMyAwardsRoute), []);
  return (
    <Page title={say.title}>
      <Loaded from={asked}>{({ items }) => (items.length > 0 ? <Earned awards={items} /> : <NothingYet />)}</Loaded>
    </Page>
  );
}

function Earned({ awards }: { awards: readonly Award[] }) {
  const say = useWords(words);
  const newest = newlyArrived(awards, Date.now());
  return (
    <>
      <PrintedBy />
      {newest && <Arrived award={newest} />}
      <section className={newest ? 'section sec-near' : ''} aria-labelledby="all">
        <div className="head-row mb-2">
          <h2 id="all">{say.all}</h2>
          <Button look={['small']} onClick={() => window.print()}>
            <Icon name="print" />
            {say.print}
          </Button>
        </div>
        {byEnrollment(awards).map((earned) => (
          <AwardBox key={earned[0]?.enrollmentId} awards={earned} />
        ))}
      </section>
      <p className="mt-3 no-print muted">{say.wrong}</p>
    </>
  );
}

function Arrived({ award }: { award: Award }) {
  const say = useWords(words);
  const both = useBilingual();
  const { got, get } = {
    attendance: { got: say.gotAttendance, get: say.getAttendance },
    pass: { got: say.gotPass, get: say.getPass },
    completion: { got: say.gotCompletion, get: say.getCompletion },
    outstanding: { got: say.gotOutstanding, get: say.getOutstanding },
  }[award.kind];
  return (
    <section className="panel new-cred" aria-labelledby="arrived">
      <Medal isBadge={award.hasBadge} />
      <div>
        <p className="eyebrow">{say.arrived}</p>
        <h2 id="arrived">{both(award.edition)}</h2>
        <p className="next-meta">
          {both(award.edition)}
          {got}
        </p>
        <p className="actions mt-2">
          <GetButton route={myCertificateRoute} awardId={award.id} look="primary">
            {get}
          </GetButton>
        </p>
      </div>
    </section>
  );
}

/** On paper the list says whose it is and from when. */
function PrintedBy() {
  const say = useWords(words);
  const { language } = useLanguage();
  const { account } = useMe();
  return (
    <p className="print-only">
      {account.name} {say.printedOn} {dayText(new Date().toISOString(), language, { withYear: true })}
    </p>
  );
}

function NothingYet() {
  const say = useWords(words);
  return (
    <div className="empty-box">
      <h2>{say.none}</h2>
      <p className="mt-1">{say.noneLead}</p>
      <p className="actions mt-2">
        <ButtonLink href="/">{say.toLearning}</ButtonLink>
      </p>
    </div>
  );
}
