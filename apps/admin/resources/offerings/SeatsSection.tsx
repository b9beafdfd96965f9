import { Button } from '@mui/material';
import { useState } from 'react';
import { useRefresh, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { listApplicationsRoute, listEditionSeatsRoute, viewSeatedOfferingRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { Section } from '#web/staff-ui';
import { useAbility } from '../../providers/use-abilities.ts';
import { ChangeSeatsDialog } from './ChangeSeatsDialog.tsx';
import { DiagnoseDialog } from './DiagnoseDialog.tsx';
import { MergeDialog } from './MergeDialog.tsx';
import type { OfferingDetail } from './OfferingState.tsx';
import { WaitingLine } from './WaitingLine.tsx';

type Deed = 'change' | 'merge' | 'diagnose';

const MANY = 200;

/** How the seats of an offering stand, who waits in which order, and what the office may do about it. */
export function SeatsSection({ offering, onChanged }: { offering: OfferingDetail; onChanged: () => void }) {
  const translate = useTranslate();
  const refresh = useRefresh();
  const mayChange = useAbility('seating.change');
  const [deed, setDeed] = useState<Deed | null>(null);
  const { id: offeringId, edition } = offering;
  const asked = useAnswer(async () => {
    const { items } = await call(listEditionSeatsRoute, { params: { editionId: edition.id } });
    const line = { offeringId: offeringId as never, state: 'waitlisted', sort: 'ticket', perPage: MANY } as const;
    const { items: waiting, counts } = await call(listApplicationsRoute, { input: line });
    const plan = await call(viewSeatedOfferingRoute, { params: { offeringId } });
    return { figures: items.find((one) => one.offeringId === offeringId), waiting, counts, plan };
  }, [offeringId, offering.version]);
  if (asked.fault) return <p role="alert">{asked.fault.message}</p>;
  const { figures, waiting, plan } = asked.answer ?? {};
  if (!figures || !waiting || !plan) return null;
  const done = () => {
    setDeed(null);
    asked.again();
    refresh();
    onChanged();
  };
  const list = `/applications?filter=${encodeURIComponent(JSON.stringify({ offeringId }))}`;
  return (
    <Section
      id="seats"
      title={translate('seats.title')}
      aside={
        <div className="row wrap no-print">
          <Button variant="outlined" component={Link} to={list}>
            {translate('seats.applications')}
          </Button>
          {mayChange &&
            (['change', 'merge', 'diagnose'] as const).map((name) => (
              <Button key={name} variant="outlined" onClick={() => setDeed(name)}>
                {translate(`seats.${name}.open`)}
              </Button>
            ))}
        </div>
      }
    >
      <p>
        <b>{translate('seats.figures', { held: figures.held, seats: figures.seats })}</b>
        {'　'}
        {translate('seats.waiting', { waiting: figures.waiting })}
      </p>
      <WaitingLine figures={figures} waiting={waiting} fairness={plan.fairness} />
      {deed === 'change' && (
        <ChangeSeatsDialog
          {...{ figures }}
          limit={plan.organizationLimit}
          onDone={done}
          onClose={() => setDeed(null)}
        />
      )}
      {deed === 'merge' && <MergeDialog {...{ offering }} onDone={done} onClose={() => setDeed(null)} />}
      {deed === 'diagnose' && <DiagnoseDialog {...{ offeringId }} onClose={() => setDeed(null)} />}
    </Section>
  );
}
