import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { listApplicationsRoute, listSeatsWorkRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer } from '#web/api-client';
import { dateText, Section } from '#web/staff-ui';

type Offering = AnswerFrom<typeof listSeatsWorkRoute>['offerings'][number];

const listed = (filter: Record<string, unknown>): string =>
  `/applications?filter=${encodeURIComponent(JSON.stringify(filter))}`;

/** Somebody waiting in line is no work by itself: seats are offered in turn. */
const asks = ({ isByHand, toApprove, offered, unnamed, elsewhere, isBelowMinimum }: Offering): boolean =>
  isByHand || toApprove + offered + unnamed + elsewhere > 0 || isBelowMinimum;

/** For the office: what the seats of exercises ask of it, offering by offering. */
export function SeatsWork() {
  const translate = useTranslate();
  const { answer, fault } = useAnswer(() => call(listSeatsWorkRoute), []);
  if (fault) return <p role="alert">{fault.message}</p>;
  if (!answer) return null;
  const offerings = answer.offerings.filter(asks);
  return (
    <Section id="seats-work" title={translate('seatsWork.title')}>
      {offerings.length === 0 && <p className="muted">{translate('seatsWork.nothing')}</p>}
      <ol className="work">
        {offerings.map((offering) => (
          <li key={offering.offeringId}>
            <p className="amount">
              <b>{offering.held}</b>
              {translate('seatsWork.of', { seats: offering.seats })}
            </p>
            <div className="what">
              <h3>{offering.name}</h3>
              <p className="muted">
                {dateText(offering.startsOn)}　<Said offering={offering} />
              </p>
            </div>
            <div className="due" />
            <div className="do">
              <Action offering={offering} />
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}

const COUNTED = ['toApprove', 'offered', 'waiting', 'unnamed', 'elsewhere'] as const;

function Said({ offering }: { offering: Offering }) {
  const translate = useTranslate();
  const words = COUNTED.filter((name) => offering[name] > 0).map((name) =>
    translate(`seatsWork.${name}`, { count: offering[name] }),
  );
  const { minimumParticipants: count } = offering;
  const few = offering.isBelowMinimum ? [translate('seatsWork.minimum', { count })] : [];
  const byHand = offering.isByHand ? [translate('seatsWork.byHand')] : [];
  return <>{[...byHand, ...words, ...few].join('・')}</>;
}

function Action({ offering: { offeringId, toApprove, isByHand } }: { offering: Offering }) {
  const translate = useTranslate();
  const [to, words] = isByHand
    ? [listed({ offeringId, state: 'waitlisted' }), 'offer']
    : toApprove > 0
      ? [listed({ offeringId, toApprove: 'true' }), 'approve']
      : [`/offerings/${offeringId}/show`, 'look'];
  return (
    <Button component={Link} to={to} variant="outlined">
      {translate(`seatsWork.${words}`)}
    </Button>
  );
}

/** For a coordinator and their deputies: applications of their people that wait for their approval. */
export function ApprovalsWaiting() {
  const translate = useTranslate();
  const { answer } = useAnswer(() => call(listApplicationsRoute, { input: { toApprove: 'true', perPage: 1 } }), []);
  if (!answer || answer.counts.all === 0) return null;
  return (
    <Section id="approvals" title={translate('seatsWork.approvals')}>
      <div className="row">
        <p>{translate('seatsWork.approvalsOf', { count: answer.counts.all })}</p>
        <Button component={Link} to={listed({ toApprove: 'true' })} variant="contained">
          {translate('seatsWork.approve')}
        </Button>
      </div>
    </Section>
  );
}
