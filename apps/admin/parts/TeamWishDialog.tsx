import { Checkbox, FormControlLabel, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useDeed } from '#web/api-client';
import { Segments } from '#web/staff-ui';
import { ReasonedDialog } from '../layout/ReasonedDialog.tsx';
import './team-wishes.css';

const KINDS = ['apart', 'together'] as const;
type Kind = (typeof KINDS)[number];

export interface WishWritten {
  readonly kind: Kind;
  readonly note: string;
  readonly enrollmentIds: string[];
}

interface Props {
  readonly people: readonly {
    readonly enrollmentId: string;
    readonly learnerName: string;
    readonly organizationName?: string;
  }[];
  readonly onWish: (wish: WishWritten, key: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Who shall be with whom or apart: two people or more, and why. */
export function TeamWishDialog({ people, onWish, onClose }: Props) {
  const translate = useTranslate();
  const [kind, setKind] = useState<Kind>('apart');
  const [note, setNote] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const making = useDeed((key) => onWish({ kind, note, enrollmentIds: [...chosen] }, key));
  const choose = (enrollmentId: string, isChosen: boolean) =>
    setChosen(isChosen ? [...chosen, enrollmentId] : chosen.filter((one) => one !== enrollmentId));
  return (
    <ReasonedDialog
      title={translate('teams.wishes.add')}
      submit={translate('teams.wishes.addNow')}
      isReady={chosen.length > 1}
      isBusy={making.isBusy}
      fault={making.fault}
      onClose={onClose}
      onSubmit={() => void making.run()}
    >
      <Segments<Kind>
        label={translate('teams.wishes.kind')}
        value={kind}
        options={KINDS.map((value) => ({ value, label: translate(`teams.wishes.${value}`) }))}
        onChange={setKind}
      />
      <fieldset className="team-choice">
        <legend>{translate('teams.wishes.whom')}</legend>
        {people.map(({ enrollmentId, learnerName, organizationName }) => (
          <FormControlLabel
            key={enrollmentId}
            control={
              <Checkbox
                checked={chosen.includes(enrollmentId)}
                onChange={(event) => choose(enrollmentId, event.target.checked)}
              />
            }
            label={organizationName ? `${learnerName}（${organizationName}）` : learnerName}
          />
        ))}
      </fieldset>
      <TextField
        label={translate('teams.wishes.note')}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 400 } }}
      />
    </ReasonedDialog>
  );
}
