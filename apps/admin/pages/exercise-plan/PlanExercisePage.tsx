import { useNotify, useTranslate } from 'react-admin';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { planSeatedOfferingRoute, viewSeatedOfferingRoute } from '#contract/routes';
import { call, useAnswer, useDeed } from '#web/api-client';
import { Page } from '#web/staff-ui';
import { PlanForm } from './PlanForm.tsx';
import { blankPlan, type Exercise, planAsked, type PlanWritten, planWritten } from './plan-written.ts';

/** Plans an offering of an exercise, or a satellite of one. */
export default function PlanExercisePage() {
  const translate = useTranslate();
  const [asked] = useSearchParams();
  const parentId = asked.get('parent');
  const parent = useAnswer(
    () => (parentId ? call(viewSeatedOfferingRoute, { params: { offeringId: parentId } }) : Promise.resolve(null)),
    [parentId],
  );
  const title = translate(parentId ? 'plan.createSatellite' : 'plan.create');
  if (parent.fault) return <p role="alert">{parent.fault.message}</p>;
  if (parent.answer === undefined) return <Page title={translate('plan.loading')}>{null}</Page>;
  return (
    <Page
      title={title}
      lead={parent.answer ? translate('plan.satelliteOf', { name: parent.answer.name }) : translate('plan.lead')}
      crumbs={[[translate('year.title'), '/exercises']]}
      width="narrow"
    >
      <NewPlan parent={parent.answer} editionId={asked.get('editionId') ?? ''} />
    </Page>
  );
}

function NewPlan({ parent, editionId }: { parent: Exercise | null; editionId: string }) {
  const notify = useNotify();
  const navigate = useNavigate();
  const planning = useDeed(async (key, written: PlanWritten) => {
    const { editionId: ofEdition, name } = written;
    const input = { ...planAsked(written), editionId: ofEdition, name, parentOfferingId: parent?.id ?? null };
    const planned = await call(planSeatedOfferingRoute, { input, key });
    notify('plan.saved', { type: 'success' });
    navigate(`/offerings/${planned.id}/show`);
  });
  const before = parent ? { ...planWritten(parent), name: '', venueId: '' } : { ...blankPlan, editionId };
  return (
    <PlanForm
      before={before}
      isNew
      isFixed={false}
      isJoined={parent !== null}
      backTo={parent ? `/offerings/${parent.id}/show` : '/exercises'}
      saving={planning}
      onSave={planning.run}
    />
  );
}
