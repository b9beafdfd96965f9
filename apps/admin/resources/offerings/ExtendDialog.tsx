import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  Radio,
  RadioGroup,
  TextField,
} from '@mui/material';
import { type SyntheticEvent, useState } from 'react';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { extendAccessForAllRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { DateField, dateText, Icon } from '#web/staff-ui';
import { ExtensionImpact } from './ExtensionImpact.tsx';
import type { OfferingDetail } from './OfferingState.tsx';
import { OrganizationPicker } from '../../parts/OrganizationPicker.tsx';

interface DialogProps {
  readonly offering: OfferingDetail;
  readonly onClose: () => void;
}

/** A later end for everybody or one organization, with a reason; says first how many people it concerns. */
export function ExtendDialog({ offering, onClose }: DialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const say = (key: string) => translate(`offerings.extending.${key}`);
  const [isForOne, setForOne] = useState(false);
  const [organizationId, setOrganizationId] = useState<string | null>(null);
  const { forOrganization, isForNobody } = meant(isForOne, organizationId);
  const [endsOn, setEndsOn] = useState('');
  const [reason, setReason] = useState('');
  const extending = useDeed(async (key) => {
    const input = { organizationId: forOrganization, endsOn, reason };
    await call(extendAccessForAllRoute, { params: { offeringId: offering.id }, input, key });
    notify('offerings.extending.done', { type: 'success', messageArgs: { day: dateText(endsOn) } });
    refresh();
    onClose();
  });
  const isReady = endsOn !== '' && reason.trim() !== '' && !isForNobody;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (isReady) void extending.run();
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby="extend-title" maxWidth="sm" fullWidth>
      <form onSubmit={submit}>
        <DialogTitle id="extend-title">{say('title')}</DialogTitle>
        <DialogContent className="stack l">
          <RadioGroup
            aria-label={translate('offerings.fields.whom')}
            value={isForOne ? 'one' : 'all'}
            onChange={(_, value) => setForOne(value === 'one')}
          >
            <FormControlLabel value="all" control={<Radio />} label={say('everybody')} />
            <FormControlLabel value="one" control={<Radio />} label={say('oneOrganization')} />
          </RadioGroup>
          {isForOne && <OrganizationPicker onPick={(found) => setOrganizationId(found?.id ?? null)} />}
          <DateField
            required
            label={translate('offerings.fields.endsOn')}
            helperText={translate('offerings.hints.endsOn')}
            value={endsOn}
            onChange={(event) => setEndsOn(event.target.value)}
          />
          <TextField
            required
            multiline
            minRows={2}
            label={translate('offerings.fields.reason')}
            helperText={translate('offerings.hints.reason')}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            slotProps={{ htmlInput: { maxLength: 400 } }}
          />
          <ExtensionImpact
            offeringId={offering.id}
            organizationId={forOrganization}
            endsOn={isForNobody ? '' : endsOn}
          />
          <Fault fault={extending.fault} />
        </DialogContent>
        <DialogActions>
          <Button variant="outlined" autoFocus onClick={onClose}>
            {say('no')}
          </Button>
          <Button type="submit" variant="contained" disabled={!isReady || extending.isBusy}>
            {say(extending.isBusy ? 'busy' : 'yes')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

/** Whom the choice means: everybody, one organization, or nobody yet. */
const meant = (isForOne: boolean, organizationId: string | null) => ({
  forOrganization: isForOne ? organizationId : null,
  isForNobody: isForOne && !organizationId,
});

const Fault = ({ fault }: { fault: Error | undefined }) =>
  fault ? (
    <p className="note bad" role="alert">
      <Icon name="alert" />
      <span>{fault.message}</span>
    </p>
  ) : null;
