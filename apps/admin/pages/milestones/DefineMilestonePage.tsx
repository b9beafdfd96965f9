import { useNotify, useTranslate } from 'react-admin';
import { useNavigate, useParams } from 'react-router-dom';
import { defineMilestoneRoute, listMilestonesRoute } from '#contract/routes';
import { call, useAnswer, useDeed } from '#web/api-client';
import { Page } from '#web/staff-ui';
import { blankMilestone, milestoneAsked, type MilestoneWritten } from './milestone-written.ts';
import { MilestoneForm } from './MilestoneForm.tsx';
import { type Milestones, useLanguage } from './milestones.ts';

/** Something new is asked of the trainees of a cohort. */
export default function DefineMilestonePage() {
  const translate = useTranslate();
  const { cohortId = '' } = useParams();
  const { answer, fault } = useAnswer(() => call(listMilestonesRoute, { params: { cohortId } }), [cohortId]);
  return (
    <Page
      title={translate('milestones.define')}
      crumbs={[[translate('milestones.title'), `/cohorts/${cohortId}/milestones`]]}
      width="narrow"
    >
      {fault && (
        <p role="alert" className="note bad">
          {fault.message}
        </p>
      )}
      {answer && <Definition cohortId={cohortId} definable={answer.definable} />}
    </Page>
  );
}

function Definition({ cohortId, definable }: Pick<Milestones, 'definable'> & { readonly cohortId: string }) {
  const translate = useTranslate();
  const language = useLanguage();
  const notify = useNotify();
  const navigate = useNavigate();
  const backTo = `/cohorts/${cohortId}/milestones`;
  const defining = useDeed(async (key, written: MilestoneWritten) => {
    await call(defineMilestoneRoute, { params: { cohortId }, input: milestoneAsked(written), key });
    notify('form.saved', { type: 'success' });
    navigate(backTo);
  });
  const own = definable.tracks.map(({ trackId, name }) => ({ id: trackId as string, name: name[language] }));
  const tracks = definable.all ? [{ id: '', name: translate('milestones.all') }, ...own] : own;
  return (
    <MilestoneForm
      before={blankMilestone(tracks[0]?.id ?? '')}
      tracks={tracks}
      isFixed={false}
      saving={defining}
      backTo={backTo}
      onSave={defining.run}
    />
  );
}
