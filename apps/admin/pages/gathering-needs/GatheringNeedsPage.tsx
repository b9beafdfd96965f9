import { Button } from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useNotify, useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import {
  exportInsuranceRoute,
  exportTravelNeedsRoute,
  listTravelNeedsRoute,
  remindOfNeedsRoute,
  settleSubsidyRoute,
} from '#contract/routes';
import { type AnswerFrom, call, download, useAnswer, useDeed } from '#web/api-client';
import { Chip, instantText, Page } from '#web/staff-ui';
import './gathering-needs.css';

type Listed = AnswerFrom<typeof listTravelNeedsRoute>;
type Row = Listed['items'][number];

/** How everybody comes to an event, where they sleep and whether they are insured: what the office books by. */
export default function GatheringNeedsPage() {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { gatheringId = '' } = useParams();
  const { answer, fault, again } = useAnswer(
    () => call(listTravelNeedsRoute, { params: { gatheringId } }),
    [gatheringId],
  );
  return (
    <Page
      title={translate('needs.title')}
      {...(answer && { lead: answer.title[locale === 'en' ? 'en' : 'ja'] })}
      crumbs={[[translate('offerings.title'), '/offerings']]}
      actions={<Exports gatheringId={gatheringId} />}
      width="wide"
    >
      {fault && (
        <p role="alert" className="note bad">
          {fault.message}
        </p>
      )}
      {answer && <Needs listed={answer} gatheringId={gatheringId} again={again} />}
    </Page>
  );
}

function Exports({ gatheringId }: { gatheringId: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  const save = (get: () => Promise<void>) => get().catch((fault: Error) => notify(fault.message, { type: 'error' }));
  const tables = [
    ['travelXlsx', () => download(exportTravelNeedsRoute, { params: { gatheringId, format: 'xlsx' } })],
    ['travelCsv', () => download(exportTravelNeedsRoute, { params: { gatheringId, format: 'csv' } })],
    ['insuranceXlsx', () => download(exportInsuranceRoute, { params: { gatheringId, format: 'xlsx' } })],
    ['insuranceCsv', () => download(exportInsuranceRoute, { params: { gatheringId, format: 'csv' } })],
  ] as const;
  return tables.map(([name, get]) => (
    <Button key={name} size="small" variant="outlined" onClick={() => void save(get)}>
      {translate(`needs.${name}`)}
    </Button>
  ));
}

interface NeedsProps {
  readonly listed: Listed;
  readonly gatheringId: string;
  readonly again: () => void;
}

function Needs({ listed: { items, totals }, gatheringId, again }: NeedsProps) {
  const translate = useTranslate();
  if (items.length === 0) return <p className="muted">{translate('needs.none')}</p>;
  return (
    <>
      <p role="status">{translate('needs.totals', totals)}</p>
      <p className="muted">{translate('needs.insuranceHint')}</p>
      {totals.missing > 0 && <Reminding gatheringId={gatheringId} again={again} />}
      <ul className="need-list">
        {items.map((row) => (
          <NeedRow key={row.traineeId} row={row} gatheringId={gatheringId} again={again} />
        ))}
      </ul>
    </>
  );
}

function Reminding({ gatheringId, again }: Omit<NeedsProps, 'listed'>) {
  const translate = useTranslate();
  const [reminded, setReminded] = useState<number | null>(null);
  const reminding = useDeed(async (key) => {
    const { reminded: count } = await call(remindOfNeedsRoute, { params: { gatheringId }, key });
    setReminded(count);
    again();
  });
  return (
    <div className="row wrap">
      <span className="muted">{translate('needs.reminding')}</span>
      <Button size="small" variant="outlined" disabled={reminding.isBusy} onClick={() => void reminding.run()}>
        {translate('needs.remind')}
      </Button>
      <span role="status">
        {reminded !== null &&
          translate(reminded === 0 ? 'needs.remindedNobody' : 'needs.reminded', { count: reminded })}
      </span>
      {reminding.fault && <p role="alert">{reminding.fault.message}</p>}
    </div>
  );
}

function NeedRow({ row, gatheringId, again }: Omit<NeedsProps, 'listed'> & { row: Row }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { name, trackName, need, isInsured, hasContacts, remindedAt } = row;
  return (
    <li>
      <div>
        <b>{name}</b>
        <span className="muted">{trackName[locale === 'en' ? 'en' : 'ja']}</span>
      </div>
      {need ? <Told need={need} /> : <p className="muted">{translate('needs.notYet')}</p>}
      <div>
        {need && need.subsidy !== 'none' && <Subsidy {...{ row, gatheringId, again }} need={need} />}
        {(['insurance', 'contacts'] as const).map((which) => {
          const isTold = which === 'insurance' ? isInsured : hasContacts;
          return (
            <Chip key={which} glyph={isTold ? 'done' : 'empty'}>
              {translate(`needs.${which}`)} {translate(isTold ? 'needs.insured' : 'needs.notInsured')}
            </Chip>
          );
        })}
        {remindedAt && (
          <span className="muted">{translate('needs.remindedAt', { time: instantText(remindedAt) })}</span>
        )}
      </div>
    </li>
  );
}

type Need = NonNullable<Row['need']>;

function Told({ need: { needsTravel, travelsFrom, lodgingNights, note } }: { need: Need }) {
  const translate = useTranslate();
  const nights = lodgingNights > 0 ? translate('needs.nights', { count: lodgingNights }) : translate('needs.noNights');
  return (
    <div>
      <span>
        {translate('needs.travel')}{' '}
        {needsTravel ? travelsFrom || translate('needs.needed') : translate('needs.notNeeded')}
      </span>
      <span>
        {translate('needs.lodging')} {nights}
      </span>
      {note && <span className="muted">{note}</span>}
    </div>
  );
}

/** What somebody asks for, and what the office says of it; it may say otherwise later. */
function Subsidy({ row, need, gatheringId, again }: Omit<NeedsProps, 'listed'> & { row: Row; need: Need }) {
  const translate = useTranslate();
  const { traineeId, name } = row;
  const { subsidy, isConfirmed } = need;
  const settling = useDeed(async (key, isPaid: boolean) => {
    const params = { gatheringId, traineeId };
    await call(settleSubsidyRoute, { params, input: { subsidy, isConfirmed: isPaid }, key });
    again();
  });
  return (
    <>
      <span>
        {translate('needs.subsidy')} {translate(`needs.subsidies.${subsidy}`)}
      </span>
      {isConfirmed !== null && (
        <Chip glyph={isConfirmed ? 'done' : 'void'}>
          {translate(isConfirmed ? 'needs.confirmed' : 'needs.refused')}
        </Chip>
      )}
      <span className="row wrap">
        {isConfirmed !== true && (
          <Button
            size="small"
            variant="outlined"
            disabled={settling.isBusy}
            aria-label={translate('needs.confirmOf', { name })}
            onClick={() => void settling.run(true)}
          >
            {translate('needs.confirm')}
          </Button>
        )}
        {isConfirmed !== false && (
          <Button
            size="small"
            disabled={settling.isBusy}
            aria-label={translate('needs.refuseOf', { name })}
            onClick={() => void settling.run(false)}
          >
            {translate('needs.refuse')}
          </Button>
        )}
      </span>
      {settling.fault && <p role="alert">{settling.fault.message}</p>}
    </>
  );
}
