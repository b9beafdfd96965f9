import { Button, TextField } from '@mui/material';
import { type KeyboardEvent, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { Icon, Segments } from '#web/staff-ui';
import { MomentLine } from '../../parts/MomentLine.tsx';
import { type Milestone, type Submission, useLanguage } from './milestones.ts';
import { type Feedback, useFeedback, type Verdict } from './use-feedback.ts';

interface Props {
  readonly submission: Submission;
  readonly onGiven: () => void;
}

/** A digit chooses a level and goes on to the next criterion; after the last one comes the comment. */
export function FeedbackPanel({ submission, onGiven }: Props) {
  const translate = useTranslate();
  const panel = useRef<HTMLFormElement>(null);
  const feedback = useFeedback(submission, onGiven);
  const goOn = (at: number) => {
    const groups = panel.current?.querySelectorAll<HTMLElement>(':scope > fieldset');
    const next = groups?.[at + 1]?.querySelector<HTMLElement>('input:checked, input') ?? null;
    (next ?? panel.current?.querySelector<HTMLElement>('textarea'))?.focus();
  };
  const { comment, write, saving, giving, isUnsaved } = feedback;
  const fault = giving.fault ?? saving.fault;
  return (
    <form
      ref={panel}
      className="milestone-panel"
      aria-label={translate('milestones.feedback')}
      onKeyDown={feedback.onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void giving.run();
      }}
    >
      <p className="muted">{translate('milestones.howTo')}</p>
      {submission.milestone.rubric.map((criterion, at) => (
        <Levels key={criterion.criterionId} criterion={criterion} feedback={feedback} onDone={() => goOn(at)} />
      ))}
      <TextField
        label={translate('milestones.comment')}
        multiline
        minRows={4}
        value={comment}
        onChange={(event) => write(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 10_000 } }}
      />
      <p className="muted" role="status">
        {isUnsaved || saving.isBusy ? translate('milestones.unsaved') : translate('milestones.ownDraft')}
      </p>
      <Giving feedback={feedback} mayAccept={submission.abilities.accept} />
      {fault && (
        <p role="alert" className="note bad">
          <Icon name="alert" />
          <span>{fault.message}</span>
        </p>
      )}
      <Button type="submit" variant="contained" disabled={giving.isBusy}>
        {translate(`milestones.give.${feedback.verdict}`)}
      </Button>
    </form>
  );
}

/** What becomes of the version. */
function Giving({ feedback, mayAccept }: { readonly feedback: Feedback; readonly mayAccept: boolean }) {
  const translate = useTranslate();
  const verdicts: readonly Verdict[] = mayAccept ? ['comment', 'ask-revision', 'accept'] : ['comment', 'ask-revision'];
  return (
    <>
      <Segments
        className="milestone-shows"
        label={translate('milestones.verdict')}
        value={feedback.verdict}
        options={verdicts.map((value) => ({ value, label: translate(`milestones.verdicts.${value}`) }))}
        onChange={feedback.setVerdict}
      />
      {feedback.verdict === 'ask-revision' && (
        <div className="stack">
          <MomentLine
            of="milestones"
            name="reviseUntil"
            value={feedback.until}
            isRequired={false}
            onChange={feedback.setUntil}
          />
        </div>
      )}
    </>
  );
}

interface LevelsProps {
  readonly criterion: Milestone['rubric'][number];
  readonly feedback: Feedback;
  readonly onDone: () => void;
}

function Levels({ criterion: { criterionId, name, levels }, feedback, onDone }: LevelsProps) {
  const language = useLanguage();
  const typed = (event: KeyboardEvent) => {
    const level = Number(event.key);
    if (!Number.isInteger(level) || level < 1 || level > levels.length) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    feedback.choose(criterionId, level);
    onDone();
  };
  return (
    // The digits are heard where one of the radio buttons within has the focus.
    <fieldset onKeyDown={typed}>
      <legend>
        <b>{name[language]}</b>
      </legend>
      {levels.map((words, at) => (
        // The number of a level is its place.
        <label key={`${criterionId} ${at + 1}`} className="milestone-level">
          <input
            type="radio"
            name={criterionId}
            checked={feedback.chosen[criterionId] === at + 1}
            onChange={() => feedback.choose(criterionId, at + 1)}
          />
          <span>
            {at + 1}　{words[language]}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
