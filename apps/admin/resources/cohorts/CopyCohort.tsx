import { Button, Checkbox, FormControlLabel } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { copyCohortRoute, previewCohortCopyRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer, useDeed } from '#web/api-client';
import { dateText } from '#web/staff-ui';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import type { Cohort } from './cohort.ts';
import { secondText } from './second-text.ts';

type Preview = AnswerFrom<typeof previewCohortCopyRoute>;

/** The button that makes the cohort of the next year; once it was pressed it leads there. */
export function CopyCohort({ cohort }: { cohort: Cohort }) {
  const translate = useTranslate();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button variant="outlined" onClick={() => setAsking(true)}>
        {translate('cohorts.copy')}
      </Button>
      {isAsking && <CopyDialog cohortId={cohort.id} onClose={() => setAsking(false)} />}
    </>
  );
}

function CopyDialog({ cohortId, onClose }: { cohortId: string; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const [withStaff, setWithStaff] = useState(false);
  const { answer, fault } = useAnswer(() => call(previewCohortCopyRoute, { params: { cohortId } }), [cohortId]);
  const copying = useDeed(async (key) => {
    const { id } = await call(copyCohortRoute, { params: { cohortId }, input: { withStaff }, key });
    notify(answer?.copyId ? 'cohorts.copiedBefore' : 'cohorts.copied', { type: 'success' });
    onClose();
    navigate(`/cohorts/${id}/show`);
  });
  return (
    <ReasonedDialog
      title={translate('cohorts.copy')}
      submit={translate(answer?.copyId ? 'cohorts.toCopy' : 'cohorts.copyNow')}
      isReady={answer !== undefined}
      isBusy={copying.isBusy}
      fault={fault ?? copying.fault}
      onClose={onClose}
      onSubmit={() => void copying.run()}
    >
      {answer?.copyId && <p>{translate('cohorts.copyIsThere', { year: answer.fiscalYearInJapanese })}</p>}
      {answer && !answer.copyId && (
        <>
          <WillBe preview={answer} />
          {answer.staff + answer.trainers > 0 && (
            <FormControlLabel
              label={translate('cohorts.withStaff', { count: answer.staff, trainers: answer.trainers })}
              control={<Checkbox checked={withStaff} onChange={(_, checked) => setWithStaff(checked)} />}
            />
          )}
        </>
      )}
    </ReasonedDialog>
  );
}

function WillBe({ preview: { fiscalYear, windows, tracks, seminars, criteria, questions } }: { preview: Preview }) {
  const translate = useTranslate();
  const { assignmentClosesAt } = windows;
  const facts = [
    ['applicationOpensAt', secondText(windows.applicationOpensAt)],
    ['applicationClosesAt', secondText(windows.applicationClosesAt)],
    ['assignmentClosesAt', assignmentClosesAt ? secondText(assignmentClosesAt) : translate('cohorts.noAssignment')],
    ['resultOn', dateText(windows.resultOn)],
    ['answersCloseAt', secondText(windows.answersCloseAt)],
  ];
  return (
    <>
      <p>{translate('cohorts.willBe', { year: fiscalYear, tracks, seminars, criteria, questions })}</p>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{translate(`cohorts.fields.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="muted">{translate('cohorts.copyHint')}</p>
    </>
  );
}
