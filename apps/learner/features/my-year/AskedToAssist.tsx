import { answerInvitationRoute, type viewMyRegisterRoute } from '#contract/routes';
import { type AnswerFrom, call, useDeed } from '#web/api-client';
import { Button, dayText, ErrorSummary, fiscalYearText, useBilingual, useLanguage, useWords } from '#web/ui';
import { registerWords } from './register-words.ts';

type Invitation = AnswerFrom<typeof viewMyRegisterRoute>['invitations'][number];

interface AskedProps {
  readonly invitations: readonly Invitation[];
  readonly onChanged: () => void;
}

/** What a graduate is asked to assist, with their answer. What is asked no more is not shown. */
export function AskedToAssist({ invitations, onChanged }: AskedProps) {
  const say = useWords(registerWords);
  const shown = invitations.filter(({ state }) => state !== 'withdrawn');
  if (shown.length === 0) return null;
  return (
    <section className="section" aria-labelledby="assist">
      <h2 id="assist">{say.asked}</h2>
      {shown.map((invitation) => (
        <Asked key={invitation.invitationId} {...{ invitation, onChanged }} />
      ))}
    </section>
  );
}

interface OneProps {
  readonly invitation: Invitation;
  readonly onChanged: () => void;
}

function Asked({ invitation, onChanged }: OneProps) {
  const say = useWords(registerWords);
  const speak = useBilingual();
  const { language } = useLanguage();
  const { programName, fiscalYear, track, words, until, state } = invitation;
  return (
    <div className="stack-05">
      <h3>{say.askedFor(speak(programName), fiscalYearText(fiscalYear, language), speak(track))}</h3>
      {words && <p className="asked-words">{words}</p>}
      {state === 'asked' && (
        <>
          <p>{say.means(dayText(until, language, { withYear: true }))}</p>
          <Answer {...{ invitation, onChanged }} />
        </>
      )}
      {(state === 'accepted' || state === 'declined') && (
        <p>
          <strong>{say.states[state]}</strong>
        </p>
      )}
      {state === 'accepted' && <p>{say.next}</p>}
    </div>
  );
}

function Answer({ invitation: { invitationId }, onChanged }: OneProps) {
  const say = useWords(registerWords);
  const answer = async (accepts: boolean, key: string) => {
    await call(answerInvitationRoute, { params: { invitationId }, input: { accepts }, key });
    onChanged();
  };
  const accepting = useDeed((key) => answer(true, key));
  const declining = useDeed((key) => answer(false, key));
  return (
    <>
      <ErrorSummary fault={accepting.fault ?? declining.fault} />
      <p className="actions">
        <Button look={['primary']} isBusy={accepting.isBusy} onClick={() => void accepting.run()}>
          {say.accept}
        </Button>
        <Button isBusy={declining.isBusy} onClick={() => void declining.run()}>
          {say.decline}
        </Button>
      </p>
    </>
  );
}
