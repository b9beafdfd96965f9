import { listSessionTimesRoute, viewOpenExerciseRoute } from '#contract/routes';
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
import { BringList, Line, linesOf, type SessionTime, WhenAndWhere } from '../../parts/session-times.tsx';
import { agree, hasAgreed } from './agreement.ts';
import { Approval, stagesOf } from './Approval.tsx';
import './apply-for-exercises.css';
import { searchOf } from './choices.ts';
import { Fairness } from './Fairness.tsx';
import { Fee } from './Fee.tsx';
import { words } from './offering-words.ts';
import { Terms, TermsText } from './Terms.tsx';

/** One offering: when, where, what it asks for, and whether one can apply. */
export default function OfferingPage() {
  const { offeringId } = usePathParams('offeringId');
  const say = useWords(words);
  const asked = useAnswer(() => shown(offeringId), [offeringId]);
  const back = asked.answer ? exerciseAddress(asked.answer.offering.edition.id) : '/exercises';
  return (
    <Page title={say.about} heading={null} back={{ href: back, label: say.back }}>
      <Loaded from={asked}>
        {(found) =>
          found.isBeforeTerms ? (
            <Before offering={found.offering} again={asked.again} />
          ) : (
            <Offering offering={found.offering} sessions={found.sessions} />
          )
        }
      </Loaded>
    </Page>
  );
}

interface Told {
  readonly offering: OfferingDetail;
  readonly sessions: readonly SessionTime[];
}
interface Shown extends Told {
  readonly isBeforeTerms: boolean;
}

/** Asked once more where the terms of its course were agreed to. */
async function shown(offeringId: string): Promise<Shown> {
  const view = (input: { agreesToTerms?: 'true' }) => call(viewOpenExerciseRoute, { params: { offeringId }, input });
  const first = await view({});
  const agreed = hasAgreed(first.edition.id) ? ({ agreesToTerms: 'true' } as const) : {};
  const offering = first.mustAgree && agreed.agreesToTerms ? await view(agreed) : first;
  const { items } = await call(listSessionTimesRoute, { input: { offeringId: offering.id, ...agreed } });
  const isBeforeTerms = offering.terms.ja !== '' && !offering.mine && !hasAgreed(offering.edition.id);
  return { offering, sessions: items, isBeforeTerms };
}

/** The terms stand before the dates, also for whoever comes by an address. */
function Before({ offering, again }: { offering: OfferingDetail; again: () => void }) {
  const say = useWords(words);
  const speak = useBilingual();
  const showDates = () => {
    agree(offering.edition.id);
    again();
  };
  return (
    <>
      <div className="page-head">
        <p className="eyebrow">{speak(offering.edition.name)}</p>
        <h1>{say.terms}</h1>
        <p className="lead">{say.termsLead}</p>
      </div>
      <Terms terms={[offering.terms]} onAgree={showDates} />
    </>
  );
}

function Offering({ offering, sessions }: Told) {
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
          <Facts offering={offering} sessions={sessions} />
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

function Facts({ offering, sessions }: Told) {
  const say = useWords(words);
  const modeOf = useModes();
  const { mode, applicationClosesAt, minimumParticipants, organizationLimit } = offering;
  const warning = offering.mine ? null : offering.warning;
  return (
    <section className="section sec-near">
      <h2>{say.about}</h2>
      <dl className="kv mt-1">
        <WhenAndWhere sessions={sessions} days={<Days {...offering} />} />
        <Line term={say.mode}>{modeOf(mode)}</Line>
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
          <Approval stages={stagesOf([{ ...offering, warning }])} warning={warning} />
        </Line>
        {minimumParticipants > 0 && <Line term={say.minimum}>{say.people(minimumParticipants)}</Line>}
        {organizationLimit && <Line term={say.limit}>{say.limitOf(organizationLimit)}</Line>}
      </dl>
    </section>
  );
}

function Bring({ text }: { text: string }) {
  const say = useWords(words);
  if (linesOf(text).length === 0) return null;
  return (
    <section className="section sec-near">
      <h2>{say.bring}</h2>
      <BringList text={text} />
    </section>
  );
}
