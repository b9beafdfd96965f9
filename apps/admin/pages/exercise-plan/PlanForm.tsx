import { useState } from 'react';
import { RecordForm } from '../../parts/RecordForm.tsx';
import { PlanDetails } from './PlanDetails.tsx';
import { PlanMain } from './PlanMain.tsx';
import type { PlanWritten } from './plan-written.ts';

interface FormProps {
  readonly before: PlanWritten;
  /** A new one chooses its edition and its name. */
  readonly isNew: boolean;
  /** It has opened: people applied on its conditions. */
  readonly isFixed: boolean;
  /** A satellite, or an offering that has some. */
  readonly isJoined: boolean;
  readonly backTo: string;
  readonly saving: { readonly isBusy: boolean; readonly fault: Error | undefined };
  readonly onSave: (written: PlanWritten) => Promise<unknown>;
}

/** Seven fields first; the rest stands closed, with its values in words. */
export function PlanForm({ before, isNew, isFixed, isJoined, backTo, saving, onSave }: FormProps) {
  const [written, setWritten] = useState(before);
  const change = (changed: Partial<PlanWritten>) => setWritten({ ...written, ...changed });
  const { editionId, name, seats, minimumParticipants } = written;
  const isSound = Number(seats) > 0 && Number(minimumParticipants) <= Number(seats);
  return (
    <RecordForm
      isReady={Boolean(editionId && name.trim()) && isSound}
      saving={{ ...saving, run: () => onSave(written) }}
      backTo={backTo}
    >
      <PlanMain {...{ written, change, isNew, isFixed, isJoined }} />
      <PlanDetails {...{ written, change, isFixed }} />
    </RecordForm>
  );
}
