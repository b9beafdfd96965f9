import type { ReactNode } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { dateText, instantText } from '#web/staff-ui';
import { OfferingState } from '../../parts/OfferingState.tsx';
import type { Exercise } from './exercise.ts';

/** The plan in words: when, where, how many, and how one applies. */
export function ExerciseFacts({ exercise }: { exercise: Exercise }) {
  const translate = useTranslate();
  const facts = [...useMain(exercise), ...useApplying(exercise)];
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name} style={{ display: 'contents' }}>
          <dt>{translate(`exercisePlan.fields.${name}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

type Fact = readonly [string, ReactNode];

function useMain(exercise: Exercise): Fact[] {
  const translate = useTranslate();
  const { startsOn, endsOn, mode, seats, minimumParticipants, parent, satellites } = exercise;
  const days = startsOn === endsOn ? dateText(startsOn) : `${dateText(startsOn)} 〜 ${dateText(endsOn)}`;
  const facts: Fact[] = [
    ['days', startsOn ? days : translate('exercisePlan.noDate')],
    ['mode', translate(`exercise.modes.${mode}`)],
    ['venue', <Venue key="venue" exercise={exercise} />],
    ['seats', translate('exercisePlan.seatsOf', { seats, minimum: minimumParticipants })],
  ];
  if (parent) facts.push(['parent', <Named key={parent.id} {...parent} />]);
  if (satellites.length > 0) facts.push(['satellites', <Satellites key="satellites" exercise={exercise} />]);
  return facts;
}

function useApplying(exercise: Exercise): Fact[] {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const language = locale === 'en' ? 'en' : 'ja';
  const list = (of: string, ids: readonly string[]) => ids.map((id) => translate(`exercise.${of}.${id}`)).join('、');
  const { applicationOpensAt, applicationClosesAt, deadlineWorkingDays, tranche } = exercise;
  const { fairness, approvalStages, organizationTypes, organizationLimit, terms, bring } = exercise;
  const opens = applicationOpensAt ? instantText(applicationOpensAt) : translate('exercisePlan.opensAtOnce');
  const closes = applicationClosesAt
    ? translate('exercisePlan.closes', { at: instantText(applicationClosesAt), days: deadlineWorkingDays })
    : translate('exercisePlan.closesLater', { days: deadlineWorkingDays });
  return [
    ['opens', tranche ? `${opens}（${tranche.name[language]}）` : opens],
    ['closes', closes],
    ['approval', list('stages', approvalStages) || translate('exercisePlan.none')],
    ['types', organizationTypes ? list('types', organizationTypes) : translate('exercisePlan.asCourse')],
    ['limit', organizationLimit ?? translate('exercisePlan.none')],
    ['fairness', translate(`exercise.fairness.${fairness}`)],
    ['terms', terms[language] || translate('exercisePlan.none')],
    ['bring', bring[language] || translate('exercisePlan.none')],
  ];
}

function Venue({ exercise: { venue } }: { exercise: Exercise }) {
  const translate = useTranslate();
  if (!venue) return <>{translate('exercisePlan.noVenue')}</>;
  const { name, room, prefecture, address, seats } = venue;
  return (
    <>
      {[name, room].filter(Boolean).join(' ')}
      <span className="muted"> {translate('exercisePlan.venueOf', { prefecture, address, seats })}</span>
    </>
  );
}

const Named = ({ id, name }: { id: string; name: string }) => <Link to={`/offerings/${id}/show`}>{name}</Link>;

function Satellites({ exercise: { satellites } }: { exercise: Exercise }) {
  const translate = useTranslate();
  return (
    <ul className="plain-list">
      {satellites.map(({ id, name, venue, seats, state }) => (
        <li key={id}>
          <Named id={id} name={name} /> <span className="muted">{venue}</span>{' '}
          {translate('exercisePlan.seatsAt', { seats })} <OfferingState state={state} />
        </li>
      ))}
    </ul>
  );
}
