import { useState } from 'react';
import { useGetOne, useLocaleState, useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { dateText, fiscalYearText, leftText, Page, Section } from '#web/staff-ui';
import { RecordHistory } from '../../parts/RecordHistory.tsx';
import { useAbility } from '../../providers/use-abilities.ts';
import { GatheringsSection } from './GatheringsSection.tsx';
import { ExercisePlan } from './ExercisePlan.tsx';
import { OfferingCounts } from './OfferingCounts.tsx';
import { OfferingDeeds } from './OfferingDeeds.tsx';
import { Reminders } from './Reminders.tsx';
import { SeatsSection } from './SeatsSection.tsx';
import { SessionsSection } from './SessionsSection.tsx';
import { lastDayOf, type OfferingDetail, OfferingState } from './OfferingState.tsx';
import '../../parts/sessions.css';
import './offerings.css';

/** One offering: what it is, who is in it, what was extended, what happened. */
export default function OfferingShow() {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const { data: offering } = useGetOne<OfferingDetail>('offerings', { id });
  const maySeePeople = useAbility('enrollment.list');
  const maySeeHistory = useAbility('history.view');
  // A row of the list stands in until the record is here; it has no extensions.
  if (!offering?.extensions) return <Page title={translate('offerings.loading')}>{null}</Page>;
  return (
    <Page
      title={offering.name}
      crumbs={[[translate('offerings.title'), '/offerings']]}
      lead={offering.seating ? daysOf(offering.seating, translate) : accessOf(offering)}
      actions={<OfferingDeeds offering={offering} />}
      width="wide"
    >
      <Facts offering={offering} />
      {offering.seating ? <ExerciseParts offering={offering} /> : <Events offering={offering} />}
      {maySeePeople && offering.state !== 'draft' && (
        <Section id="people" title={translate('offerings.people')}>
          <OfferingCounts offeringId={id} />
        </Section>
      )}
      <Section id="extensions" title={translate('offerings.extensions')}>
        <Extensions offering={offering} />
      </Section>
      {maySeeHistory && (
        <Section id="history" title={translate('offerings.history')}>
          <RecordHistory about="offering" id={id} version={offering.version} />
        </Section>
      )}
    </Page>
  );
}

const accessOf = (offering: OfferingDetail): string =>
  `${dateText(offering.accessPeriod.startsOn)} 〜 ${dateText(lastDayOf(offering))}　${leftText(lastDayOf(offering))}`;

function daysOf(
  { startsOn, endsOn, venue, mode }: NonNullable<OfferingDetail['seating']>,
  translate: (key: string) => string,
): string {
  const place = venue ?? translate(`exercise.modes.${mode}`);
  if (!startsOn || !endsOn) return `${translate('exercise.noDate')}　${place}`;
  const days = startsOn === endsOn ? dateText(startsOn) : `${dateText(startsOn)} 〜 ${dateText(endsOn)}`;
  return `${days}　${place}`;
}

/** Where no seats are, people come together for events. */
function Events({ offering: { id, state } }: { offering: OfferingDetail }) {
  const maySchedule = useAbility('session.schedule');
  return maySchedule && state !== 'draft' ? <GatheringsSection offeringId={id} /> : null;
}

/** Its plan, its sessions and its seats: what one changes is shown anew in the others. */
function ExerciseParts({ offering }: { offering: OfferingDetail }) {
  const [moves, setMoves] = useState(0);
  const maySchedule = useAbility('session.schedule');
  const mayDecide = useAbility('application.decide');
  const { id, version, state } = offering;
  const onMoved = () => setMoves(moves + 1);
  return (
    <>
      <ExercisePlan key={moves} offeringId={id} version={version} />
      {maySchedule && <SessionsSection offeringId={id} onMoved={onMoved} />}
      {mayDecide && state !== 'draft' && <SeatsSection offering={offering} onChanged={onMoved} />}
    </>
  );
}

function Facts({ offering }: { offering: OfferingDetail }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const language = locale === 'en' ? 'en' : 'ja';
  const facts: [string, React.ReactNode][] = [
    ['state', <OfferingState key="state" state={offering.state} />],
    ['course', offering.course.name[language]],
    ['edition', offering.edition.name[language]],
    ['fiscalYear', fiscalYearText(offering.fiscalYear)],
    ['reminders', <Reminders key="reminders" offering={offering} />],
  ];
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name} style={{ display: 'contents' }}>
          <dt>{translate(`offerings.fields.${name}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Extensions({ offering: { extensions } }: { offering: OfferingDetail }) {
  const translate = useTranslate();
  if (extensions.length === 0) return <p className="muted">{translate('offerings.noExtensions')}</p>;
  return (
    <ul className="plain-list">
      {extensions.map(({ id, organization, endsOn, reason }) => (
        <li key={id}>
          <b>{organization?.name ?? translate('offerings.everybody')}</b>
          {'　'}
          {translate('offerings.until', { day: dateText(endsOn) })}　<span className="muted">{reason}</span>
        </li>
      ))}
    </ul>
  );
}
