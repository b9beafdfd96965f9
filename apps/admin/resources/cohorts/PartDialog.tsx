import { Button } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useDeed } from '#web/api-client';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';

interface DialogProps {
  readonly title: string;
  readonly isReady: boolean;
  readonly save: (key: string) => Promise<unknown>;
  readonly onClose: () => void;
  readonly onChanged: () => void;
  readonly children: ReactNode;
}

/** A part of a cohort, new or corrected. */
export function PartDialog({ title, isReady, save, onClose, onChanged, children }: DialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const saving = useDeed(async (key) => {
    await save(key);
    notify('form.saved', { type: 'success' });
    onChanged();
    onClose();
  });
  return (
    <ReasonedDialog
      title={title}
      submit={translate('form.save')}
      isReady={isReady}
      isBusy={saving.isBusy}
      fault={saving.fault}
      onClose={onClose}
      onSubmit={() => void saving.run()}
    >
      {children}
    </ReasonedDialog>
  );
}

interface RemoveProps {
  /** What is removed, as a person calls it. */
  readonly name: string;
  /** What goes with it. */
  readonly consequence?: string;
  readonly remove: (key: string) => Promise<unknown>;
  readonly onChanged: () => void;
}

/** The button that removes a part, and asks before. */
export function RemovePart({ name, consequence, remove, onChanged }: RemoveProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const [isAsking, setAsking] = useState(false);
  const removing = useDeed(async (key) => {
    await remove(key);
    notify('cohorts.removed', { type: 'success' });
    setAsking(false);
    onChanged();
  });
  return (
    <>
      <Button aria-label={translate('cohorts.removeOf', { name })} onClick={() => setAsking(true)}>
        {translate('cohorts.remove')}
      </Button>
      {isAsking && (
        <ReasonedDialog
          title={translate('cohorts.removeAsk', { name })}
          submit={translate('cohorts.remove')}
          isReady
          isBusy={removing.isBusy}
          fault={removing.fault}
          onClose={() => setAsking(false)}
          onSubmit={() => void removing.run()}
          isIrreversible
        >
          <p>{consequence ?? translate('cohorts.removeConsequence')}</p>
        </ReasonedDialog>
      )}
    </>
  );
}

interface CorrectProps {
  readonly name: string;
  readonly onCorrect: () => void;
}

export function CorrectPart({ name, onCorrect }: CorrectProps) {
  const translate = useTranslate();
  return (
    <Button aria-label={translate('cohorts.correctOf', { name })} onClick={onCorrect}>
      {translate('cohorts.correctPart')}
    </Button>
  );
}
