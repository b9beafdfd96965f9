import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { releaseWorkRoute, withdrawWorkRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import { type OfWork, titleOf, useLanguage } from './work.ts';

/** The office lets anybody see the work, or nobody any more. */
export function ReleaseWork(props: OfWork) {
  const translate = useTranslate();
  const [asked, setAsked] = useState<'release' | 'withdraw'>();
  const { publication, lacks } = props.work;
  const onClose = () => setAsked(undefined);
  return (
    <p className="work-deeds">
      {publication !== 'public' && (
        <Button variant="contained" disabled={lacks.length > 0} onClick={() => setAsked('release')}>
          {translate('works.release')}
        </Button>
      )}
      {publication !== 'not-public' && (
        <Button variant="outlined" color="error" onClick={() => setAsked('withdraw')}>
          {translate('works.withdraw')}
        </Button>
      )}
      {asked === 'release' && <ReleaseDialog {...props} onClose={onClose} />}
      {asked === 'withdraw' && <WithdrawDialog {...props} onClose={onClose} />}
    </p>
  );
}

type DialogProps = OfWork & { readonly onClose: () => void };

function ReleaseDialog({ work, onChanged, onClose }: DialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const language = useLanguage();
  const { workId, version } = work;
  const releasing = useDeed(async (key) => {
    await call(releaseWorkRoute, { params: { workId }, input: { version }, key });
    notify('works.released', { type: 'success' });
    onChanged();
    onClose();
  });
  return (
    <ReasonedDialog
      title={translate('works.releaseAsk', { title: titleOf(work, language) })}
      submit={translate('works.release')}
      isReady
      isBusy={releasing.isBusy}
      fault={releasing.fault}
      onClose={onClose}
      onSubmit={() => void releasing.run()}
    >
      <p>{translate('works.releaseMeans', { version })}</p>
    </ReasonedDialog>
  );
}

function WithdrawDialog({ work, onChanged, onClose }: DialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const language = useLanguage();
  const [reason, setReason] = useState('');
  const { workId } = work;
  const withdrawing = useDeed(async (key) => {
    await call(withdrawWorkRoute, { params: { workId }, input: { reason }, key });
    notify('works.withdrawn', { type: 'success' });
    onChanged();
    onClose();
  });
  return (
    <ReasonedDialog
      title={translate('works.withdrawAsk', { title: titleOf(work, language) })}
      submit={translate('works.withdraw')}
      isReady={reason.trim() !== ''}
      isBusy={withdrawing.isBusy}
      fault={withdrawing.fault}
      onClose={onClose}
      onSubmit={() => void withdrawing.run()}
      reason={reason}
      onReason={setReason}
      readBy="history"
    >
      <p>{translate('works.withdrawMeans')}</p>
    </ReasonedDialog>
  );
}
