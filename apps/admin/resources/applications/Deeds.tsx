import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ApplicationRow } from '../../parts/ApplicationState.tsx';
import { CancelDialog } from './CancelDialog.tsx';
import { NameDialog } from './NameDialog.tsx';
import { OfferDialog } from './OfferDialog.tsx';
import { TransferDialog } from './TransferDialog.tsx';
import { VerdictDialog, type Verdict } from './VerdictDialog.tsx';

type Deed = Verdict | 'name' | 'transfer' | 'offer' | 'cancel';

const looks: Partial<Record<Deed, 'contained' | 'text'>> = {
  approve: 'contained',
  accept: 'contained',
  name: 'contained',
  reject: 'text',
  decline: 'text',
  cancel: 'text',
};

/** Nobody is named or invited yet. */
const isOpen = ({ state, personId, isInvited }: ApplicationRow['seats'][number]): boolean =>
  state === 'live' && !personId && !isInvited;

/** What may be done with an application now. */
export function Deeds({ row }: { row: ApplicationRow }) {
  const translate = useTranslate();
  const [deed, setDeed] = useState<Deed | null>(null);
  const { abilities } = row;
  const allowed: readonly (readonly [Deed, boolean])[] = [
    ['approve', abilities.approve],
    ['accept', abilities.accept],
    ['name', abilities.name && row.seats.some(isOpen)],
    ['offer', abilities.offer],
    ['transfer', abilities.transfer],
    ['reject', abilities.reject],
    ['decline', abilities.decline],
    ['cancel', abilities.cancel],
  ];
  return (
    <div className="row wrap">
      {allowed.map(
        ([name, may]) =>
          may && (
            <Button
              key={name}
              size="small"
              variant={looks[name] ?? 'outlined'}
              color={looks[name] === 'text' ? 'error' : 'primary'}
              onClick={() => setDeed(name)}
            >
              {translate(`applications.${name}.button`)}
            </Button>
          ),
      )}
      {deed && <Opened deed={deed} row={row} onClose={() => setDeed(null)} />}
    </div>
  );
}

function Opened({ deed, row, onClose }: { deed: Deed; row: ApplicationRow; onClose: () => void }) {
  if (deed === 'name') return <NameDialog {...{ row, onClose }} />;
  if (deed === 'transfer') return <TransferDialog {...{ row, onClose }} />;
  if (deed === 'offer') return <OfferDialog {...{ row, onClose }} />;
  if (deed === 'cancel') return <CancelDialog {...{ row, onClose }} />;
  return <VerdictDialog verdict={deed} {...{ row, onClose }} />;
}
