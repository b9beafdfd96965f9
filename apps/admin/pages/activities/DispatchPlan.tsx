import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { correctDispatchRoute, listCohortsRoute, planDispatchRoute } from '#contract/routes';
import { call, useAnswer, useDeed } from '#web/api-client';
import { fiscalYearText } from '#web/staff-ui';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';
import { ChoiceLine, TextLine } from '../../parts/TextLine.tsx';
import { type Dispatch, inputOf, isWhole, useLanguage, writtenOf } from './activity.ts';
import { WrittenFields } from './WrittenFields.tsx';

const EMPTY = { titleJa: '', titleEn: '', placeJa: '', placeEn: '', country: '', startsOn: '', endsOn: '' };
const LONGEST_PURPOSE = 1000;

interface PlanProps {
  /** Left out where it is planned anew. */
  readonly dispatch?: Dispatch;
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

/** The office plans to send people of a cohort abroad, or corrects the plan. */
export function PlanDialog({ dispatch, onChanged, onClose }: PlanProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const [cohortId, setCohortId] = useState<string>(dispatch?.cohortId ?? '');
  const [written, setWritten] = useState(() => (dispatch ? writtenOf(dispatch) : EMPTY));
  const [purpose, setPurpose] = useState(dispatch?.purpose ?? { ja: '', en: '' });
  const cohorts = useCohorts();
  const planning = useDeed(async (key) => {
    const plan = { ...inputOf(written), purpose };
    if (dispatch) {
      const input = { ...plan, version: dispatch.version };
      await call(correctDispatchRoute, { params: { dispatchId: dispatch.id }, input, key });
    } else {
      await call(planDispatchRoute, { input: { ...plan, cohortId: cohortId as Dispatch['cohortId'] }, key });
    }
    notify('activities.planned', { type: 'success' });
    onChanged();
    onClose();
  });
  const isReady = [cohortId, purpose.ja, purpose.en].every((text) => text.trim() !== '') && isWhole(written);
  return (
    <ReasonedDialog
      title={translate(dispatch ? 'activities.correctDispatch' : 'activities.plan')}
      submit={translate('form.save')}
      isReady={isReady}
      onClose={onClose}
      onSubmit={() => void planning.run()}
      {...planning}
    >
      {!dispatch && (
        <ChoiceLine of="activities" name="cohort" value={cohortId} onChange={setCohortId} choices={cohorts} />
      )}
      <WrittenFields written={written} onChange={(part) => setWritten({ ...written, ...part })} />
      {(['ja', 'en'] as const).map((language) => (
        <TextLine
          key={language}
          of="activities"
          name={language === 'ja' ? 'purposeJa' : 'purposeEn'}
          value={purpose[language]}
          onChange={(text) => setPurpose({ ...purpose, [language]: text })}
          longest={LONGEST_PURPOSE}
          isLong
        />
      ))}
    </ReasonedDialog>
  );
}

function useCohorts() {
  const language = useLanguage();
  const { answer } = useAnswer(() => call(listCohortsRoute, { input: { perPage: 200, order: 'desc' } }), []);
  return (answer?.items ?? []).map(({ id, program, fiscalYear }) => ({
    id: id as string,
    name: `${program.name[language]} ${fiscalYearText(Number(fiscalYear))}`,
  }));
}
