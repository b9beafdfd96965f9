import { useState } from 'react';
import { inviteWorkAuthorRoute, leaveWorkRoute, listFellowsRoute, removeWorkRoute } from '#contract/routes';
import { call, useAnswer, useDeed } from '#web/api-client';
import { Button, CheckBox, Chip, ErrorSummary, Form, goTo, More, useBilingual, useWords } from '#web/ui';
import { yearAddress } from '../../parts/my-years.tsx';
import type { Work } from './work.ts';
import { words } from './work-words.ts';

interface AuthorsProps {
  readonly work: Work;
  readonly traineeId: string;
  readonly onChanged: () => void;
}

/** Who makes the work, whom to ask to join, and the way out. */
export function WorkAuthors({ work, traineeId, onChanged }: AuthorsProps) {
  const say = useWords(words);
  const speak = useBilingual();
  const isAlone = work.authors.filter(({ state }) => state === 'author').length < 2;
  return (
    <section className="section stack-1" aria-labelledby="authors">
      <h2 id="authors">{say.authors}</h2>
      <ul className="plain stack-05">
        {work.authors.map((author) => (
          <li key={author.traineeId}>
            {author.name} <span className="muted">{speak(author.track)}</span>{' '}
            {author.state === 'invited' && <Chip>{say.invitedState}</Chip>}
          </li>
        ))}
      </ul>
      <Invite work={work} traineeId={traineeId} onChanged={onChanged} />
      <WayOut work={work} traineeId={traineeId} isAlone={isAlone} />
    </section>
  );
}

function Invite({ work, traineeId, onChanged }: AuthorsProps) {
  const say = useWords(words);
  const speak = useBilingual();
  const [chosen, setChosen] = useState('');
  const asked = useAnswer(() => call(listFellowsRoute, { params: { traineeId } }), [traineeId]);
  const invite = useDeed((key) =>
    call(inviteWorkAuthorRoute, { params: { workId: work.workId }, input: { traineeId: chosen }, key }),
  );
  const known = new Set(work.authors.map((author) => author.traineeId as string));
  const fellows = (asked.answer?.items ?? []).filter((fellow) => !known.has(fellow.traineeId));
  if (fellows.length === 0) return null;
  const submit = async () => {
    if (!chosen || !(await invite.run())) return;
    setChosen('');
    onChanged();
  };
  return (
    <Form onSubmit={submit}>
      <ErrorSummary title={say.notDone} fault={invite.fault} />
      <div className="field">
        <label className="label" htmlFor="invite">
          {say.invite}
        </label>
        <span className="hint" id="invite-hint">
          {say.authorsHint}
        </span>
        <select
          id="invite"
          className="input"
          aria-describedby="invite-hint"
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          <option value="">{say.choose}</option>
          {fellows.map((fellow) => (
            <option key={fellow.traineeId} value={fellow.traineeId}>
              {`${fellow.name}（${speak(fellow.track)}）`}
            </option>
          ))}
        </select>
      </div>
      <Button type="submit" isBusy={invite.isBusy}>
        {say.inviteNow}
      </Button>
    </Form>
  );
}

interface WayOutProps {
  readonly work: Work;
  readonly traineeId: string;
  /** Nobody else is an author: the work is removed instead of left. */
  readonly isAlone: boolean;
}

function WayOut({ work: { workId }, traineeId, isAlone }: WayOutProps) {
  const say = useWords(words);
  const [isSure, setSure] = useState(false);
  const go = useDeed(() => call(isAlone ? removeWorkRoute : leaveWorkRoute, { params: { workId } }));
  const submit = async () => {
    if (isSure && (await go.run())) goTo(yearAddress(traineeId, 'works'));
  };
  return (
    <More summary={isAlone ? say.discard : say.leave}>
      <p>{isAlone ? say.discardText : say.leaveText}</p>
      <Form onSubmit={submit}>
        <ErrorSummary title={say.notDone} fault={go.fault} />
        <CheckBox label={say.sure} isChecked={isSure} onChange={setSure} />
        <Button type="submit" look={['danger']} isBusy={go.isBusy} disabled={!isSure}>
          {isAlone ? say.discard : say.leave}
        </Button>
      </Form>
    </More>
  );
}
