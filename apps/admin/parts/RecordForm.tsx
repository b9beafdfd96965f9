import { Button } from '@mui/material';
import type { ReactNode, SyntheticEvent } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { Icon } from '#web/staff-ui';

interface FormProps {
  /** Everything that must be there is there. */
  readonly isReady: boolean;
  readonly saving: { readonly isBusy: boolean; readonly fault: Error | undefined; run(): Promise<unknown> };
  readonly backTo: string;
  /** Key of the words of its button, where it does more than save. */
  readonly submit?: string;
  readonly children: ReactNode;
}

/** The form of one record: its fields, what the server refused, the way back and the button that saves. */
export function RecordForm({ isReady, saving, backTo, submit: words = 'form.save', children }: FormProps) {
  const translate = useTranslate();
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (isReady) void saving.run();
  };
  return (
    <form onSubmit={submit} className="stack l">
      {children}
      {saving.fault && (
        <p className="note bad" role="alert">
          <Icon name="alert" />
          <span>{saving.fault.message}</span>
        </p>
      )}
      <div className="row">
        <Button variant="outlined" component={Link} to={backTo}>
          {translate('form.back')}
        </Button>
        <Button type="submit" variant="contained" disabled={!isReady || saving.isBusy}>
          {translate(saving.isBusy ? 'form.saving' : words)}
        </Button>
      </div>
    </form>
  );
}
