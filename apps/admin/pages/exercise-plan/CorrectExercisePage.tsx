import { useNotify, useTranslate } from 'react-admin';
import { useNavigate, useParams } from 'react-router-dom';
import { correctSeatingRoute, viewSeatedOfferingRoute } from '#contract/routes';
import { call, useAnswer, useDeed } from '#web/api-client';
import { Page } from '#web/staff-ui';
import { PlanForm } from './PlanForm.tsx';
import { type Exercise, planAsked, type PlanWritten, planWritten } from './plan-written.ts';

/** Corrects the plan of an exercise's offering. */
export default function CorrectExercisePage() {
  const translate = useTranslate();
  const { offeringId = '' } = useParams();
  const { answer, fault } = useAnswer(() => call(viewSeatedOfferingRoute, { params: { offeringId } }), [offeringId]);
  if (fault) return <p role="alert">{fault.message}</p>;
  if (!answer) return <Page title={translate('plan.loading')}>{null}</Page>;
  return (
    <Page
      title={translate('plan.correctOf', { name: answer.name })}
      lead={translate(answer.abilities.correctConditions ? 'plan.draftLead' : 'plan.openLead')}
      crumbs={[
        [translate('year.title'), '/exercises'],
        [answer.name, `/offerings/${offeringId}/show`],
      ]}
      width="narrow"
    >
      <Correction key={answer.version} exercise={answer} />
    </Page>
  );
}

function Correction({ exercise }: { exercise: Exercise }) {
  const notify = useNotify();
  const navigate = useNavigate();
  const page = `/offerings/${exercise.id}/show`;
  const correcting = useDeed(async (key, written: PlanWritten) => {
    const input = { ...planAsked(written), version: exercise.version };
    await call(correctSeatingRoute, { params: { offeringId: exercise.id }, input, key });
    notify('form.saved', { type: 'success' });
    navigate(page);
  });
  return (
    <PlanForm
      before={planWritten(exercise)}
      isNew={false}
      isFixed={!exercise.abilities.correctConditions}
      isJoined={exercise.parent !== null || exercise.satellites.length > 0}
      backTo={page}
      saving={correcting}
      onSave={correcting.run}
    />
  );
}
