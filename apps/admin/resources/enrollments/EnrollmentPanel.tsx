import { Button } from '@mui/material';
import { useState } from 'react';
import { useGetOne, useTranslate } from 'react-admin';
import { Icon } from '#web/staff-ui';
import { RecordSteps } from '../../layout/RecordSteps.tsx';
import { EndDialog } from './EndDialog.tsx';
import { EnrollmentFacts } from './EnrollmentFacts.tsx';
import { EnrollmentHistory } from './EnrollmentHistory.tsx';
import { type EnrollmentDetail, EnrollmentStatusChip } from './EnrollmentStatusChip.tsx';
import { ExtendDialog } from './ExtendDialog.tsx';

/** One person's place beside the list: how far they are, what may be done, what happened. */
export function EnrollmentPanel({ id }: { readonly id: string }) {
  const translate = useTranslate();
  const { data: enrollment, error } = useGetOne<EnrollmentDetail>('enrollments', { id });
  if (error) return <p role="alert">{error.message}</p>;
  // What the list knew of the row stands in until the record itself is there.
  if (!enrollment || !('offering' in enrollment))
    return <div className="panel-body">{translate('enrollments.loading')}</div>;
  return (
    <>
      <RecordSteps id={id} at="/enrollments" label={translate('enrollments.record')} />
      <div className="panel-body">
        <header className="stack">
          <div>
            <p className="faint">{enrollment.kana}</p>
            <h2>{enrollment.learnerName}</h2>
            <p className="muted">
              {enrollment.organizationName}　{enrollment.department}
            </p>
          </div>
          <div className="row wrap">
            <EnrollmentStatusChip status={enrollment.status} />
            <span className="muted">{enrollment.offering.name}</span>
          </div>
          <Deeds enrollment={enrollment} />
        </header>
        <EnrollmentFacts enrollment={enrollment} />
        <EnrollmentHistory key={enrollment.version} id={id} />
      </div>
    </>
  );
}

function Deeds({ enrollment }: { readonly enrollment: EnrollmentDetail }) {
  const translate = useTranslate();
  const [dialog, setDialog] = useState<'extend' | 'remove' | 'withdraw' | null>(null);
  const { abilities } = enrollment;
  const onClose = () => setDialog(null);
  return (
    <div className="row wrap">
      {abilities.extendAccess && (
        <Button
          variant="outlined"
          size="small"
          startIcon={<Icon name="calendar-plus" size={16} />}
          onClick={() => setDialog('extend')}
        >
          {translate('enrollments.extend.button')}
        </Button>
      )}
      {(['remove', 'withdraw'] as const)
        .filter((verb) => abilities[verb])
        .map((verb) => (
          <Button key={verb} variant="text" size="small" color="error" onClick={() => setDialog(verb)}>
            {translate(`enrollments.${verb}.button`)}
          </Button>
        ))}
      {dialog === 'extend' && <ExtendDialog {...{ enrollment, onClose }} />}
      {(dialog === 'remove' || dialog === 'withdraw') && <EndDialog {...{ enrollment, onClose }} verb={dialog} />}
    </div>
  );
}
