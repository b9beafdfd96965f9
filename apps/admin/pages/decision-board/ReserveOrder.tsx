import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { orderReserveRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Section } from '#web/staff-ui';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import { type Board, movedBy, reserveOf } from './board.ts';

interface Props {
  readonly board: Board;
  readonly again: () => void;
}

/** Who moves up first. The order is changed here and kept by a button, with a reason. */
export function ReserveOrder({ board, again }: Props) {
  const translate = useTranslate();
  const reserve = reserveOf(board.lines);
  const kept = reserve.map(({ standing }) => standing.applicationId);
  const [moved, setMoved] = useState<{ from: string; order: typeof kept } | null>(null);
  const [isAsking, setAsking] = useState(false);
  // Whatever somebody else changed meanwhile is what counts.
  const order = moved?.from === kept.join() ? moved.order : kept;
  const move = (id: (typeof kept)[number], by: number) =>
    setMoved({ from: kept.join(), order: movedBy(order, id, by) });
  if (reserve.length === 0) return null;
  const nameOf = (id: string) => {
    const line = reserve.find(({ standing }) => standing.applicationId === id);
    return line?.applicant?.name ?? line?.standing.code ?? '';
  };
  return (
    <Section id="reserve" title={translate('decisionBoard.reserve')}>
      <ol className="reserve-order">
        {order.map((id, at) => (
          <li key={id}>
            <span className="grow">
              {at + 1}　{nameOf(id)}
            </span>
            {([-1, 1] as const).map((by) => (
              <Button
                key={by}
                size="small"
                variant="outlined"
                disabled={order[at + by] === undefined}
                onClick={() => move(id, by)}
                aria-label={translate(`decisionBoard.${by < 0 ? 'earlier' : 'later'}`, { name: nameOf(id) })}
              >
                {by < 0 ? '↑' : '↓'}
              </Button>
            ))}
          </li>
        ))}
      </ol>
      {order.join() !== kept.join() && (
        <Button variant="contained" onClick={() => setAsking(true)}>
          {translate('decisionBoard.keepOrder')}
        </Button>
      )}
      {isAsking && <OrderDialog {...{ board, again, order }} onClose={() => setAsking(false)} />}
    </Section>
  );
}

interface DialogProps extends Props {
  readonly order: readonly Board['lines'][number]['standing']['applicationId'][];
  readonly onClose: () => void;
}

function OrderDialog({ board: { trackId }, order, again, onClose }: DialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const [reason, setReason] = useState('');
  const keeping = useDeed(async (key) => {
    await call(orderReserveRoute, { params: { trackId }, input: { order: [...order], reason }, key });
    notify('decisionBoard.ordered', { type: 'success' });
    again();
    onClose();
  });
  return (
    <ReasonedDialog
      title={translate('decisionBoard.keepOrder')}
      submit={translate('decisionBoard.keepOrder')}
      isReady={Boolean(reason.trim())}
      isBusy={keeping.isBusy}
      fault={keeping.fault}
      onClose={onClose}
      onSubmit={() => void keeping.run()}
      reason={reason}
      onReason={setReason}
      readBy="history"
    >
      <p>{translate('decisionBoard.orderMeans')}</p>
    </ReasonedDialog>
  );
}
