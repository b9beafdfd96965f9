import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { removeFormQuestionRoute } from '#contract/routes';
import { call } from '#web/api-client';
import { Icon, Section } from '#web/staff-ui';
import { type OfCohort, useLanguage } from './cohort.ts';
import { CorrectPart, RemovePart } from './PartDialog.tsx';
import { QuestionDialog } from './QuestionDialog.tsx';
import type { Question } from './question-written.ts';

const STAGES = ['application', 'assignment'] as const;

/** What applicants are asked, with the application and as the assignment. */
export function QuestionsSection({ cohort, onChanged }: OfCohort) {
  const translate = useTranslate();
  const [open, setOpen] = useState<Question | 'new' | null>(null);
  const add = cohort.abilities.defineForm && (
    <Button variant="outlined" startIcon={<Icon name="plus" />} onClick={() => setOpen('new')}>
      {translate('cohorts.addQuestion')}
    </Button>
  );
  return (
    <Section id="questions" title={translate('cohorts.sections.questions')} aside={add}>
      {STAGES.map((stage) => {
        const asked = cohort.questions.filter((question) => question.stage === stage);
        return (
          <div key={stage}>
            <h3>{translate(`cohort.stages.${stage}`)}</h3>
            {asked.length === 0 && <p className="muted">{translate('cohorts.noQuestions')}</p>}
            <ol className="cohort-parts">
              {asked.map((question) => (
                <li key={question.id}>
                  <OneQuestion {...{ cohort, question, onChanged }} onCorrect={() => setOpen(question)} />
                </li>
              ))}
            </ol>
          </div>
        );
      })}
      {open && (
        <QuestionDialog
          {...{ cohort, onChanged }}
          question={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  );
}

interface OneProps extends OfCohort {
  readonly question: Question;
  readonly onCorrect: () => void;
}

function OneQuestion({ cohort, question, onCorrect, onChanged }: OneProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const { abilities, tracks, id: cohortId } = cohort;
  const { label, hint, kind, atMost, megabytes, fileSorts, isRequired } = question;
  const track = tracks.find(({ id }) => id === question.trackId)?.name[language] ?? translate('cohort.everyTrack');
  const facts = [
    track,
    translate(`cohorts.limits.${kind}`, { count: atMost, megabytes }),
    fileSorts.map((sort) => translate(`cohort.sorts.${sort}`)).join(translate('cohorts.and')),
    translate(isRequired ? 'cohorts.required' : 'cohorts.optional'),
  ];
  const params = { cohortId, formQuestionId: question.id };
  return (
    <div className="row wrap">
      <div className="grow">
        <b>{label[language]}</b>
        {hint[language] && <p className="said">{hint[language]}</p>}
        <p className="muted">{facts.filter(Boolean).join('　')}</p>
      </div>
      {abilities.correct && <CorrectPart name={label[language]} onCorrect={onCorrect} />}
      {abilities.defineForm && (
        <RemovePart
          name={label[language]}
          remove={(key) => call(removeFormQuestionRoute, { params, key })}
          onChanged={onChanged}
        />
      )}
    </div>
  );
}
