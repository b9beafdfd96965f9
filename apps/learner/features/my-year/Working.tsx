import { useState } from 'react';
import { submitMilestoneRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Button, ErrorSummary, Notice, TextArea, useBilingual, useWords } from '#web/ui';
import { DraftFiles } from './DraftFiles.tsx';
import type { MilestoneDraft, MyMilestone } from './milestone-draft.ts';
import { words } from './milestone-words.ts';
import { useMilestoneDraft } from './use-milestone-draft.ts';

interface Props {
  readonly traineeId: string;
  readonly milestone: MyMilestone;
  readonly onChange: () => void;
}

/** The draft as it is typed, its files, and the button that hands it in. */
export function Working({ traineeId, milestone, onChange }: Props) {
  const say = useWords(words);
  const speak = useBilingual();
  const draft = useMilestoneDraft({ traineeId, milestone, title: speak(milestone.title), onSaved: onChange });
  const { takes } = milestone;
  return (
    <section className="section stack-1" aria-labelledby="answer">
      <h2 id="answer">{say.answer}</h2>
      {draft.isRestored && (
        <Notice role="status">
          <p>{say.restored}</p>
        </Notice>
      )}
      {takes.includes('text') && (
        <TextArea
          label={say.body}
          hint={say.letters([...draft.typed.body].length)}
          rows={12}
          value={draft.typed.body}
          onChange={(body) => draft.write({ body })}
        />
      )}
      {takes.includes('links') && (
        <TextArea
          label={say.links}
          hint={say.linksHint}
          rows={4}
          value={draft.typed.links}
          onChange={(links) => draft.write({ links })}
        />
      )}
      <SavedLine draft={draft} />
      {draft.saving === 'elsewhere' && draft.other && <Elsewhere draft={draft} />}
      <DraftFiles traineeId={traineeId} milestone={milestone} onChange={onChange} />
      <HandIn {...{ traineeId, milestone, onChange, draft }} />
    </section>
  );
}

/** Whether what is typed has been saved. */
function SavedLine({ draft }: { draft: MilestoneDraft }) {
  const say = useWords(words);
  if (draft.saving === 'failed') {
    return (
      <Notice tone="warn" role="alert" title={say.notSaved}>
        <p>{draft.fault?.message}</p>
        <p className="actions">
          <Button onClick={() => void draft.save()}>{say.retry}</Button>
        </p>
      </Notice>
    );
  }
  const isWritten = draft.typed.body !== '' || draft.typed.links !== '';
  return (
    <p className="small muted" role="status">
      {draft.saving === 'saving' && say.saving}
      {draft.saving === 'saved' && isWritten && say.saved}
    </p>
  );
}

/** Both side by side, where two windows wrote one draft: nothing is lost before somebody chooses. */
function Elsewhere({ draft }: { draft: MilestoneDraft }) {
  const say = useWords(words);
  return (
    <Notice tone="warn" role="alert" title={say.elsewhere}>
      <p>{say.elsewhereText}</p>
      <p className="milestone-text">{[draft.other?.body, draft.other?.links].filter(Boolean).join('\n')}</p>
      <p className="actions">
        <Button onClick={() => draft.keepMine()}>{say.keepMine}</Button>{' '}
        <Button onClick={() => draft.useOther()}>{say.useOther}</Button>
      </p>
    </Notice>
  );
}

/** What is typed is saved first; then it is handed in. */
function HandIn({ traineeId, milestone, onChange, draft }: Props & { draft: MilestoneDraft }) {
  const say = useWords(words);
  const [received, setReceived] = useState<number>();
  const { milestoneId, versions, hasUnsentChanges, standing } = milestone;
  const submit = useDeed(async (key) => {
    if (!(await draft.save())) return;
    const { number } = await call(submitMilestoneRoute, { params: { traineeId, milestoneId }, key });
    setReceived(number);
    onChange();
  });
  const isAgain = versions.length > 0;
  const isSent = isAgain && !hasUnsentChanges && draft.saving === 'saved';
  return (
    <>
      <ErrorSummary fault={submit.fault} />
      {isSent && <Sent received={received} standing={standing} />}
      {isAgain && hasUnsentChanges && (
        <Notice tone="warn">
          <p>{say.unsent}</p>
        </Notice>
      )}
      {!isSent && (
        <p className="actions">
          <Button look={['primary', 'block']} isBusy={submit.isBusy} onClick={() => void submit.run()}>
            {isAgain ? say.again : say.submit}
          </Button>
        </p>
      )}
    </>
  );
}

/** What is here is what was handed in. */
function Sent({ received, standing }: Pick<MyMilestone, 'standing'> & { readonly received: number | undefined }) {
  const say = useWords(words);
  return (
    <>
      {received !== undefined && (
        <Notice tone="ok" role="status" title={say.submitted}>
          <p>{say.receipt(received)}</p>
        </Notice>
      )}
      {standing !== 'revision-asked' && <p>{say.waiting}</p>}
    </>
  );
}
