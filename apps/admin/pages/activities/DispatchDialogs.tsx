import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import {
  cancelDispatchRoute,
  chooseForDispatchRoute,
  dropFromDispatchRoute,
  listTraineesRoute,
  reportDispatchRoute,
} from '#contract/routes';
import { call, useAnswer, useDeed } from '#web/api-client';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import { ChoiceLine, TextLine } from '../../parts/TextLine.tsx';
import type { Dispatch } from './activity.ts';

interface DialogProps {
  readonly dispatch: Dispatch;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}
type Person = Dispatch['people'][number];
const LONGEST_REPORT = 10_000;
const LONGEST_LINK = 500;

/** The office decides who goes, and says why. */
export function ChooseDialog({ dispatch, onChanged, onClose }: DialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const [traineeId, setTraineeId] = useState('');
  const [reason, setReason] = useState('');
  const { id: dispatchId, cohortId, people } = dispatch;
  const { answer } = useAnswer(() => call(listTraineesRoute, { input: { cohortId, perPage: 200 } }), [cohortId]);
  const open = (answer?.items ?? []).filter(({ id }) => !people.some((person) => person.traineeId === id));
  const choosing = useDeed(async (key) => {
    const input = { traineeId: traineeId as Person['traineeId'], reason };
    await call(chooseForDispatchRoute, { params: { dispatchId }, input, key });
    notify('activities.chosen', { type: 'success' });
    onChanged();
    onClose();
  });
  return (
    <ReasonedDialog
      title={translate('activities.chooseDispatch')}
      submit={translate('activities.choose')}
      isReady={traineeId !== '' && reason.trim() !== ''}
      onClose={onClose}
      onSubmit={() => void choosing.run()}
      reason={reason}
      onReason={setReason}
      readBy="history"
      {...choosing}
    >
      <p>{translate('activities.chooseMeans')}</p>
      <ChoiceLine
        of="activities"
        name="trainee"
        value={traineeId}
        onChange={setTraineeId}
        choices={open.map(({ id, name }) => ({ id: id as string, name: name ?? '—' }))}
      />
    </ReasonedDialog>
  );
}

/** Somebody is chosen no more. */
export function DropDialog({ dispatch, person, onChanged, onClose }: DialogProps & { readonly person: Person }) {
  const translate = useTranslate();
  const [reason, setReason] = useState('');
  const params = { dispatchId: dispatch.id, traineeId: person.traineeId };
  const dropping = useDeed(async (key) => {
    await call(dropFromDispatchRoute, { params, input: { reason }, key });
    onChanged();
    onClose();
  });
  return (
    <ReasonedDialog
      title={translate('activities.dropOf', { name: person.name })}
      submit={translate('activities.drop')}
      isReady={reason.trim() !== ''}
      onClose={onClose}
      onSubmit={() => void dropping.run()}
      reason={reason}
      onReason={setReason}
      readBy="history"
      {...dropping}
    />
  );
}

/** It was held: what came of it. */
export function ReportDialog({ dispatch, onChanged, onClose }: DialogProps) {
  const translate = useTranslate();
  const [report, setReport] = useState(dispatch.report ?? '');
  const [url, setUrl] = useState(dispatch.reportUrl ?? '');
  const { id: dispatchId, version } = dispatch;
  const reporting = useDeed(async (key) => {
    const input = { report, reportUrl: url.trim() || null, version };
    await call(reportDispatchRoute, { params: { dispatchId }, input, key });
    onChanged();
    onClose();
  });
  return (
    <ReasonedDialog
      title={translate('activities.reportDispatch')}
      submit={translate('form.save')}
      isReady={report.trim() !== ''}
      onClose={onClose}
      onSubmit={() => void reporting.run()}
      {...reporting}
    >
      <p>{translate('activities.reportMeans')}</p>
      <TextLine of="activities" name="report" value={report} onChange={setReport} longest={LONGEST_REPORT} isLong />
      <TextLine of="activities" name="url" value={url} onChange={setUrl} longest={LONGEST_LINK} isRequired={false} />
    </ReasonedDialog>
  );
}

/** It does not take place: those who are chosen are told why. */
export function CancelDialog({ dispatch, onChanged, onClose }: DialogProps) {
  const translate = useTranslate();
  const [reason, setReason] = useState('');
  const { id: dispatchId, version } = dispatch;
  const canceling = useDeed(async (key) => {
    await call(cancelDispatchRoute, { params: { dispatchId }, input: { reason, version }, key });
    onChanged();
    onClose();
  });
  return (
    <ReasonedDialog
      title={translate('activities.cancelDispatch')}
      submit={translate('activities.cancelDispatch')}
      isReady={reason.trim() !== ''}
      onClose={onClose}
      onSubmit={() => void canceling.run()}
      reason={reason}
      onReason={setReason}
      readBy="told"
      isIrreversible
      {...canceling}
    />
  );
}
