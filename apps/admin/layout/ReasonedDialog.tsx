import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import type { ReactNode, SyntheticEvent } from 'react';
import { useTranslate } from 'react-admin';
import { Icon } from '#web/staff-ui';

interface Props {
  readonly title: string;
  readonly submit: string;
  readonly onClose: () => void;
  readonly onSubmit: () => void;
  readonly isReady: boolean;
  readonly isBusy: boolean;
  readonly fault?: Error | undefined;
  /** Left out where the deed needs no reason. */
  readonly reason?: string;
  readonly onReason?: (reason: string) => void;
  /** Who reads the reason: those it is mailed to, or whoever sees the history. */
  readonly readBy?: 'told' | 'history' | 'people';
  readonly isIrreversible?: boolean;
  readonly children?: ReactNode;
}

/** A deed with its consequences before it, its reason, and the safe button in focus. */
export function ReasonedDialog(props: Props) {
  const translate = useTranslate();
  const { title, submit, onClose, onSubmit, isReady, isBusy, fault, reason, onReason, isIrreversible, children } =
    props;
  const { readBy = 'people' } = props;
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    if (isReady && !isBusy) onSubmit();
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby="deed-title" maxWidth="sm" fullWidth>
      <form onSubmit={send}>
        <DialogTitle id="deed-title">{title}</DialogTitle>
        <DialogContent className="stack l">
          {children}
          {onReason && (
            <TextField
              label={translate('people.reason')}
              required
              value={reason ?? ''}
              onChange={(event) => onReason(event.target.value)}
              helperText={translate(`people.reasonHints.${readBy}`)}
              slotProps={{ htmlInput: { maxLength: 400 } }}
            />
          )}
          {fault && (
            <p className="note bad" role="alert">
              <Icon name="alert" />
              <span>{fault.message}</span>
            </p>
          )}
        </DialogContent>
        <DialogActions>
          <Button variant="outlined" autoFocus onClick={onClose}>
            {translate('people.cancel')}
          </Button>
          <Button
            type="submit"
            variant="contained"
            color={isIrreversible ? 'error' : 'primary'}
            disabled={!isReady || isBusy}
          >
            {submit}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
