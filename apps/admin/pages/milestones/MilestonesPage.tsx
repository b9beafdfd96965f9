import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import { listMilestonesRoute, removeMilestoneRoute } from '#contract/routes';
import { call, useAnswer, useDeed } from '#web/api-client';
import { fiscalYearText, Icon, Page } from '#web/staff-ui';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import { type MilestoneRow, type Milestones, second, useLanguage } from './milestones.ts';
import './milestones.css';

/** What the trainees of a cohort hand in by when, and how many have. */
export default function MilestonesPage() {
  const translate = useTranslate();
  const language = useLanguage();
  const { cohortId = '' } = useParams();
  const { answer, fault, again } = useAnswer(() => call(listMilestonesRoute, { params: { cohortId } }), [cohortId]);
  const name = answer && `${answer.programName[language]} ${fiscalYearText(answer.fiscalYear)}`;
  return (
    <Page
      title={translate('milestones.title')}
      lead={name}
      crumbs={[
        [translate('cohorts.title'), '/cohorts'],
        [name ?? '', `/cohorts/${cohortId}/show`],
      ]}
      actions={answer && <Define cohortId={cohortId} definable={answer.definable} />}
      width="wide"
    >
      {fault && (
        <p role="alert" className="note bad">
          {fault.message}
        </p>
      )}
      {answer?.items.length === 0 && <p className="muted">{translate('milestones.none')}</p>}
      <ol className="milestone-rows">
        {answer?.items.map((row) => (
          <Row key={row.milestoneId} row={row} onChanged={again} />
        ))}
      </ol>
    </Page>
  );
}

function Define({ cohortId, definable }: Pick<Milestones, 'definable'> & { readonly cohortId: string }) {
  const translate = useTranslate();
  if (!definable.all && definable.tracks.length === 0) return null;
  return (
    <Button
      variant="contained"
      component={Link}
      to={`/cohorts/${cohortId}/milestones/create`}
      startIcon={<Icon name="plus" />}
    >
      {translate('milestones.define')}
    </Button>
  );
}

function Row({ row, onChanged }: { readonly row: MilestoneRow; readonly onChanged: () => void }) {
  const translate = useTranslate();
  const language = useLanguage();
  const { milestoneId, title, track, dueAt, abilities, trainees, submitted, late, waiting, accepted } = row;
  return (
    <li>
      <h2>
        <Link to={`/milestones/${milestoneId}`}>{title[language]}</Link>
      </h2>
      <p className="muted">
        {translate('milestones.due', { moment: second(dueAt) })}　{track?.name[language] ?? translate('milestones.all')}
      </p>
      <p>{translate('milestones.counts', { trainees, submitted, late, waiting, accepted })}</p>
      {abilities.define && (
        <p className="row wrap">
          <Button
            component={Link}
            to={`/milestones/${milestoneId}/edit`}
            aria-label={translate('milestones.correctOf', { title: title[language] })}
          >
            {translate('milestones.correctIt')}
          </Button>
          <Remove row={row} onChanged={onChanged} />
        </p>
      )}
    </li>
  );
}

/** Asked before; refused once somebody works on it. */
function Remove({
  row: { milestoneId, title },
  onChanged,
}: {
  readonly row: MilestoneRow;
  readonly onChanged: () => void;
}) {
  const translate = useTranslate();
  const notify = useNotify();
  const language = useLanguage();
  const [isAsking, setAsking] = useState(false);
  const removing = useDeed(async (key) => {
    await call(removeMilestoneRoute, { params: { milestoneId }, key });
    notify('milestones.removed', { type: 'success' });
    setAsking(false);
    onChanged();
  });
  return (
    <>
      <Button aria-label={translate('milestones.removeOf', { title: title[language] })} onClick={() => setAsking(true)}>
        {translate('milestones.remove')}
      </Button>
      {isAsking && (
        <ReasonedDialog
          title={translate('milestones.removeAsk', { title: title[language] })}
          submit={translate('milestones.remove')}
          isReady
          isBusy={removing.isBusy}
          fault={removing.fault}
          onClose={() => setAsking(false)}
          onSubmit={() => void removing.run()}
          isIrreversible
        >
          <p>{translate('milestones.removeText')}</p>
        </ReasonedDialog>
      )}
    </>
  );
}
