import { Checkbox, FormControlLabel } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { addFormQuestionRoute, correctFormQuestionRoute } from '#contract/routes';
import { call } from '#web/api-client';
import { ManyChoices } from '../../parts/ManyChoices.tsx';
import { NumberLine } from '../../parts/NumberLine.tsx';
import { ChoiceLine, TextLine } from '../../parts/TextLine.tsx';
import { type OfCohort, useLanguage } from './cohort.ts';
import { PartDialog } from './PartDialog.tsx';
import { linesOf, trackChoices } from './part-lines.ts';
import {
  blankQuestion,
  isQuestionWritten,
  type Question,
  questionAsked,
  questionWritten,
  type QuestionWritten,
  USUAL,
} from './question-written.ts';

interface DialogProps extends OfCohort {
  /** Null for a new one. */
  readonly question: Question | null;
  readonly onClose: () => void;
}

/** A question, new or corrected; once people answer it, its words alone. */
export function QuestionDialog({ cohort, question, onClose, onChanged }: DialogProps) {
  const translate = useTranslate();
  const [written, setWritten] = useState(question ? questionWritten(question) : blankQuestion(cohort));
  const line = linesOf(written, setWritten);
  const save = (key: string) => {
    const input = questionAsked(written);
    const ofCohort = { cohortId: cohort.id };
    if (!question) return call(addFormQuestionRoute, { params: ofCohort, input, key });
    const params = { ...ofCohort, formQuestionId: question.id };
    return call(correctFormQuestionRoute, { params, input: { ...input, version: question.version }, key });
  };
  return (
    <PartDialog
      title={translate(question ? 'cohorts.correctQuestion' : 'cohorts.addQuestion')}
      isReady={isQuestionWritten(written)}
      {...{ save, onClose, onChanged }}
    >
      <TextLine {...line('labelJa')} longest={500} isLong />
      <TextLine {...line('labelEn')} longest={500} isLong />
      <TextLine {...line('hintJa')} longest={1000} isLong isRequired={false} />
      <TextLine {...line('hintEn')} longest={1000} isLong isRequired={false} />
      <Answering {...{ cohort, written, setWritten }} />
      <NumberLine {...line('position')} least={1} />
    </PartDialog>
  );
}

interface AnsweringProps extends Pick<OfCohort, 'cohort'> {
  readonly written: QuestionWritten;
  readonly setWritten: (written: QuestionWritten) => void;
}

/** Who answers, with what, and how much of it. */
function Answering({ cohort, written, setWritten }: AnsweringProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const isFixed = !cohort.abilities.defineForm;
  const line = linesOf(written, setWritten);
  const choices = <Id extends string>(of: string, ids: readonly Id[]) =>
    ids.map((id) => ({ id, name: translate(`cohort.${of}.${id}`) }));
  const { questionKind: kind, isRequired } = written;
  return (
    <>
      <ChoiceLine {...line('stage')} isFixed={isFixed} choices={choices('stages', ['application', 'assignment'])} />
      <ChoiceLine
        {...line('trackId')}
        isRequired={false}
        isFixed={isFixed}
        choices={trackChoices(cohort, language, translate('cohort.everyTrack'))}
      />
      <ChoiceLine
        {...line('questionKind')}
        isFixed={isFixed}
        choices={choices('kinds', ['long-text', 'file', 'links'])}
        onChange={(chosen) => {
          const questionKind = chosen as Question['kind'];
          setWritten({ ...written, questionKind, atMost: USUAL[questionKind] });
        }}
      />
      <NumberLine {...line('atMost')} name={`atMost-${kind}`} least={1} isFixed={isFixed} />
      {kind === 'file' && <FileLimits {...{ written, setWritten, isFixed }} />}
      <FormControlLabel
        label={translate('cohorts.fields.isRequired')}
        disabled={isFixed}
        control={
          <Checkbox checked={isRequired} onChange={(_, checked) => setWritten({ ...written, isRequired: checked })} />
        }
      />
    </>
  );
}

const SORTS = ['pdf', 'picture', 'video', 'office', 'text', 'zip'] as const;

interface LimitsProps extends Pick<AnsweringProps, 'written' | 'setWritten'> {
  readonly isFixed: boolean;
}

function FileLimits({ written, setWritten, isFixed }: LimitsProps) {
  const translate = useTranslate();
  return (
    <>
      <ManyChoices
        legend={translate('cohorts.fields.fileSorts')}
        choices={SORTS.map((id) => ({ id, name: translate(`cohort.sorts.${id}`) }))}
        chosen={written.fileSorts}
        isFixed={isFixed}
        onChange={(fileSorts) => setWritten({ ...written, fileSorts })}
      />
      <NumberLine {...linesOf(written, setWritten)('megabytes')} least={1} isFixed={isFixed} />
    </>
  );
}
