import { useGetOne, useLocaleState, useTranslate } from 'react-admin';
import { dateText, instantText, today } from '#web/staff-ui';
import { RecordSteps } from '../../layout/RecordSteps.tsx';
import { type ApplicationRow, ApplicationState, usePeople } from '../../parts/ApplicationState.tsx';
import { RecordHistory } from '../../parts/RecordHistory.tsx';
import { useAbility } from '../../providers/use-abilities.ts';
import { Deeds } from './Deeds.tsx';
import { OwnWishes } from './OwnWishes.tsx';
import { SeatList } from './SeatList.tsx';

/** One application beside the list: who, where, what may be done, what happened. */
export function ApplicationPanel({ id }: { id: string }) {
  const translate = useTranslate();
  const people = usePeople();
  const { data: row, error } = useGetOne<ApplicationRow>('applications', { id });
  const maySeeHistory = useAbility('history.view');
  const maySayTeams = useAbility('team.wish');
  if (error) return <p role="alert">{error.message}</p>;
  if (!row) return <div className="panel-body">{translate('people.loading')}</div>;
  return (
    <>
      <RecordSteps id={id} at="/applications" label={translate('applications.record')} />
      <div className="panel-body">
        <header className="stack">
          <div>
            <h2>{people(row)}</h2>
            <p className="muted">{row.organizationName}</p>
          </div>
          <div className="row wrap">
            <ApplicationState row={row} />
          </div>
          <Deeds row={row} />
        </header>
        <Facts row={row} />
        <SeatList row={row} />
        {maySayTeams && isToCome(row) && <OwnWishes offeringId={row.offering.id} />}
        {maySeeHistory && (
          <section aria-labelledby="application-history">
            <h3 id="application-history">{translate('applications.history')}</h3>
            <RecordHistory about="application" id={id} version={row.version} />
          </section>
        )}
      </div>
    </>
  );
}

const isToCome = ({ state, offering: { endsOn } }: ApplicationRow): boolean =>
  state === 'confirmed' && (endsOn === null || endsOn >= today());

function Facts({ row }: { row: ApplicationRow }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { offering, edition, stages, approvals, nextStage, offeredUntil, namesDueAt } = row;
  const approved = stages.map((stage) => {
    const given = approvals.find((approval) => approval.stage === stage);
    const words = given
      ? instantText(given.approvedAt)
      : translate(`applications.${stage === nextStage ? 'now' : 'later'}`);
    return `${translate(`exercise.stages.${stage}`)}: ${words}`;
  });
  const facts: readonly (readonly [string, string | null])[] = [
    ['edition', locale === 'en' ? edition.nameEn : edition.nameJa],
    ['offering', [dateText(offering.startsOn), offering.name, offering.venueName].filter(Boolean).join('　')],
    ['choices', row.choices.length > 1 ? choicesText(row, translate) : null],
    ['approval', approved.join('、') || null],
    ['offeredUntil', offeredUntil && instantText(offeredUntil)],
    ['namesDueAt', namesDueAt && instantText(namesDueAt)],
    ['reservedBy', row.reservedByName],
    ['appliedBy', row.appliedByName],
    ['ticket', String(row.ticket)],
  ];
  return (
    <dl className="facts">
      {facts.map(
        ([name, value]) =>
          value && (
            <div key={name} style={{ display: 'contents' }}>
              <dt>{translate(`applications.fields.${name}`)}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

function choicesText({ choices, positions }: ApplicationRow, translate: ReturnType<typeof useTranslate>): string {
  const places = choices.map(({ id, name }, at) => {
    const place = positions.find(({ offeringId }) => offeringId === id);
    const nth = place ? `（${translate('applications.nth', { position: place.position })}）` : '';
    return `${at + 1}. ${name}${nth}`;
  });
  return places.join('　');
}
