import type { ReactNode } from 'react';
import { viewOpenExerciseRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { ButtonLink, Icon, Link, Loaded, Notice, Page, useBilingual, usePathParams, useWords } from '#web/ui';
import {
  applicationAddress,
  Days,
  exerciseAddress,
  Moment,
  type OfferingDetail,
  Seats,
  useDays,
  useModes,
} from '../../parts/exercises.tsx';
import './apply-for-exercises.css';
import { searchOf } from './choices.ts';
import { Fairness } from './Fairness.tsx';
import { Fee } from './Fee.tsx';
import { words } from './offering-words.ts';
import { TermsText } from './Terms.tsx';

/** One offering: when, where, what it asks for, and whether one can apply. */
export default function OfferingPage() {
  const { offeringId } = usePathParams('offeringId');
  const say = useWords(words);
  const asked = useAnswer(() => call(viewOpenExerciseRoute, { params: { offeringId } }), [offeringId]);
  const back = asked.answer ? exerciseAddress(asked.answer.edition.id) : '/exercises';
  return (
    <Page title={say.about} heading={null} back={{ href: back, label: say.back }}>
      <Loaded from={asked}>{(offering) => <Offering offering={offering} />}</Loaded>
    </Page>
  );
}

function Offering({ offering }: { offering: OfferingDetail }) {
  const say = useWords(words);
  const speak = useBilingual();
  const days = useDays()(offering);
  return (
    <>
      <div className="page-head">
        <p className="eyebrow">{speak(offering.edition.name)}</p>
        <h1>
          <span className="nb">{days}</span> <span className="nb">{offering.venue?.prefecture}</span>
        </h1>
        <p className="lead">{offering.name}</p>
      </div>
      <div className="cols cols-aside">
        <div>
          <Standing offering={offering} />
          <Facts offering={offering} />
          {speak(offering.scenario) && (
            <section className="section sec-near">
              <h2>{say.scenario}</h2>
              <p className="mt-1">{speak(offering.scenario)}</p>
            </section>
          )}
          <Bring text={speak(offering.bring)} />
          {offering.terms.ja && (
            <section className="section sec-near">
              <h2>{say.terms}</h2>
              <TermsText terms={[offering.terms]} />
            </section>
          )}
        </div>
        <aside>
          <Seats offering={offering} />
          <Fairness offering={offering} />
        </aside>
      </div>
    </>
  );
}

/** Whether one can apply, with the reasons; the action where there is one. */
function Standing({ offering }: { offering: OfferingDetail }) {
  const say = useWords(words);
  const speak = useBilingual();
  const { mine, state, rules, refusal, edition, id, mark } = offering;
  if (mine) {
    return (
      <Notice title={say.applied}>
        <p>
          <Link className="row-link" href={applicationAddress(mine.applicationId)}>
            {say.seeApplication}
          </Link>
        </p>
      </Notice>
    );
  }
  if (state === 'canceled') return <Notice tone="quiet" title={say.canceled} />;
  const reasons = rules.filter(({ holds }) => holds !== 'yes');
  return (
    <Notice tone={refusal ? 'quiet' : 'ok'} title={refusal ? say.mayNot : say.may}>
      {reasons.map(({ code, sentence }) => (
        <p key={code}>{speak(sentence)}</p>
      ))}
      {!refusal && (
        <p className="actions mt-2">
          <ButtonLink look={['primary']} href={`${exerciseAddress(edition.id)}${searchOf([id])}`}>
            {mark === '×' ? say.waitHere : say.choose}
            <Icon name="next" />
          </ButtonLink>
        </p>
      )}
    </Notice>
  );
}

function Facts({ offering }: { offering: OfferingDetail }) {
  const say = useWords(words);
  const speak = useBilingual();
  const modeOf = useModes();
  const { venue, mode, applicationClosesAt, minimumParticipants, organizationLimit } = offering;
  return (
    <section className="section sec-near">
      <h2>{say.about}</h2>
      <dl className="kv mt-1">
        <Line term={say.day}>
          <strong>
            <Days {...offering} />
          </strong>
        </Line>
        <Line term={say.venue}>{[venue?.name, venue?.room, modeOf(mode)].filter(Boolean).join(' ・ ')}</Line>
        {venue?.address && <Line term={say.address}>{venue.address}</Line>}
        {venue && speak(venue.access) && <Line term={say.access}>{speak(venue.access)}</Line>}
        {applicationClosesAt && (
          <Line term={say.deadline}>
            <strong>
              <Moment at={applicationClosesAt} />
            </strong>
          </Line>
        )}
        <Line term={say.fee}>
          <Fee {...offering} />
        </Line>
        <Line term={say.approval}>
          <Approval stages={offering.approvalStages} />
        </Line>
        {minimumParticipants > 0 && <Line term={say.minimum}>{say.people(minimumParticipants)}</Line>}
        {organizationLimit && <Line term={say.limit}>{say.limitOf(organizationLimit)}</Line>}
      </dl>
    </section>
  );
}

const Line = ({ term, children }: { term: string; children?: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

export function Approval({ stages }: { stages: OfferingDetail['approvalStages'] }) {
  const say = useWords(words);
  if (stages.length === 0) return say.noApproval;
  return `${stages.map((stage) => say[stage]).join('・')}${say.comesFirst}`;
}

function Bring({ text }: { text: string }) {
  const say = useWords(words);
  const lines = text.split('\n').filter(Boolean);
  if (lines.length === 0) return null;
  return (
    <section className="section sec-near">
      <h2>{say.bring}</h2>
      <ul className="bring mt-1">
        {lines.map((line) => (
          <li key={line}>
            <Icon name="check" />
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
