import { useNotify, useTranslate } from 'react-admin';
import { useNavigate, useParams } from 'react-router-dom';
import { correctMilestoneRoute, listMilestonesRoute, viewMilestoneRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer, useDeed } from '#web/api-client';
import { Page } from '#web/staff-ui';
import { milestoneAsked, milestoneWritten, type MilestoneWritten } from './milestone-written.ts';
import { MilestoneForm } from './MilestoneForm.tsx';
import { useLanguage } from './milestones.ts';

type Detail = AnswerFrom<typeof viewMilestoneRoute>;

/** Corrects a milestone; once a trainee works on it, its words and its end alone. */
export default function CorrectMilestonePage() {
  const translate = useTranslate();
  const language = useLanguage();
  const { milestoneId = '' } = useParams();
  const { answer, fault } = useAnswer(() => call(viewMilestoneRoute, { params: { milestoneId } }), [milestoneId]);
  return (
    <Page
      title={translate('milestones.correct')}
      lead={answer?.title[language]}
      crumbs={answer && [[translate('milestones.title'), `/cohorts/${answer.cohortId}/milestones`]]}
      width="narrow"
    >
      {fault && (
        <p role="alert" className="note bad">
          {fault.message}
        </p>
      )}
      {answer && <Correction key={answer.version} milestone={answer} />}
    </Page>
  );
}

function Correction({ milestone }: { readonly milestone: Detail }) {
  const translate = useTranslate();
  const language = useLanguage();
  const notify = useNotify();
  const navigate = useNavigate();
  const { milestoneId, cohortId, version, isBegun, track } = milestone;
  const { answer } = useAnswer(() => call(listMilestonesRoute, { params: { cohortId } }), [cohortId]);
  const backTo = `/cohorts/${cohortId}/milestones`;
  const correcting = useDeed(async (key, written: MilestoneWritten) => {
    const input = { ...milestoneAsked(written), version };
    await call(correctMilestoneRoute, { params: { milestoneId }, input, key });
    notify('form.saved', { type: 'success' });
    navigate(backTo);
  });
  if (!answer) return null;
  const own = answer.definable.tracks.map(({ trackId, name }) => ({ id: trackId as string, name: name[language] }));
  const isForAll = answer.definable.all || track === null;
  return (
    <MilestoneForm
      before={milestoneWritten(milestone)}
      tracks={isForAll ? [{ id: '', name: translate('milestones.all') }, ...own] : own}
      isFixed={isBegun}
      saving={correcting}
      backTo={backTo}
      onSave={correcting.run}
    />
  );
}
