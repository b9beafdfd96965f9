import { Button, Chip, Notice, TextArea, useBilingual, useWords } from '#web/ui';
import type { AnswerDraft, Question } from './answer-draft.ts';
import { useDraft } from './use-draft.ts';
import { words } from './writing-words.ts';

interface Props {
  readonly cohortApplicationId: string;
  readonly question: Question;
  readonly isClosed: boolean;
  readonly onSaved: () => void;
}

/** A text or links, saved as they are typed. */
export function AnswerField({ cohortApplicationId, question, isClosed, onSaved }: Props) {
  const say = useWords(words);
  const draft = useDraft(cohortApplicationId, question, onSaved);
  const isText = question.kind === 'long-text';
  const counted = isText ? say.letters([...draft.text].length, question.atMost) : say.linksHint(question.atMost);
  return (
    <div className="cohort-question">
      <TextArea
        label={<QuestionLabel question={question} />}
        hint={<QuestionHint question={question} limits={counted} />}
        problem={draft.saving === 'failed' ? draft.fault?.message : undefined}
        rows={isText ? 10 : 4}
        value={draft.text}
        disabled={isClosed}
        onChange={(text) => draft.write(text)}
      />
      {!isClosed && <SavedLine draft={draft} />}
      {draft.saving === 'elsewhere' && draft.other !== undefined && <Elsewhere draft={draft} />}
    </div>
  );
}

/** Whether what is typed has been saved. */
function SavedLine({ draft }: { draft: AnswerDraft }) {
  const say = useWords(words);
  if (draft.saving === 'failed') {
    return (
      <Notice tone="warn" role="alert" title={say.notSaved}>
        <p className="actions">
          <Button onClick={() => void draft.save()}>{say.retry}</Button>
        </p>
      </Notice>
    );
  }
  return (
    <p className="small muted" role="status">
      {draft.saving === 'saving' && say.saving}
      {draft.saving === 'saved' && draft.text && say.saved}
    </p>
  );
}

/** Both texts side by side, where two windows wrote one answer: nothing is lost before somebody chooses. */
function Elsewhere({ draft }: { draft: AnswerDraft }) {
  const say = useWords(words);
  return (
    <Notice tone="warn" role="alert" title={say.elsewhere}>
      <p>{say.elsewhereText}</p>
      <p className="cohort-other">{draft.other}</p>
      <p className="actions">
        <Button onClick={() => draft.keepMine()}>{say.keepMine}</Button>{' '}
        <Button onClick={() => draft.useOther()}>{say.useOther}</Button>
      </p>
    </Notice>
  );
}

export function QuestionLabel({ question }: { question: Question }) {
  const say = useWords(words);
  const speak = useBilingual();
  return (
    <>
      {speak(question.label)} <Chip>{question.isRequired ? say.required : say.optional}</Chip>
    </>
  );
}

export function QuestionHint({ question, limits }: { question: Question; limits: string }) {
  const speak = useBilingual();
  return (
    <>
      {speak(question.hint)} {limits}
    </>
  );
}
