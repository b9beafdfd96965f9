import { Button, IconButton, Tooltip } from '@mui/material';
import { useState } from 'react';
import { useGetOne, useListContext, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { Icon, type IconName } from '#web/staff-ui';
import { EndDialog } from './EndDialog.tsx';
import { EnrollmentFacts } from './EnrollmentFacts.tsx';
import { EnrollmentHistory } from './EnrollmentHistory.tsx';
import { type EnrollmentDetail, type EnrollmentRow, EnrollmentStatusChip } from './EnrollmentStatusChip.tsx';
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
      <Steps id={id} />
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

function Steps({ id }: { readonly id: string }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { data: list = [] } = useListContext<EnrollmentRow>();
  const at = list.findIndex((row) => row.id === id);
  const step = (label: string, icon: IconName, to: EnrollmentRow | undefined) => (
    <Tooltip title={label}>
      <span>
        <IconButton
          size="small"
          aria-label={label}
          disabled={!to}
          onClick={() => to && navigate(`/enrollments/${to.id}`)}
        >
          <Icon name={icon} />
        </IconButton>
      </span>
    </Tooltip>
  );
  return (
    <div className="panel-head">
      <span className="faint grow">
        {at >= 0 ? translate('ui.placeInList', { place: at + 1, total: list.length }) : translate('enrollments.record')}
      </span>
      {step(translate('ui.previous'), 'chevron-up', at > 0 ? list[at - 1] : undefined)}
      {step(translate('ui.next'), 'chevron-down', at >= 0 ? list[at + 1] : undefined)}
      <Tooltip title={translate('ui.close')}>
        <IconButton size="small" aria-label={translate('ui.close')} onClick={() => navigate('/enrollments')}>
          <Icon name="close" />
        </IconButton>
      </Tooltip>
    </div>
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
