import { answerWorkInvitationRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Button, ErrorSummary, goTo, Notice, usePathParams, useWords } from '#web/ui';
import { yearAddress } from '../../parts/my-years.tsx';
import type { Work } from './work.ts';
import { words } from './work-words.ts';

/** To become an author, or not. */
export function WorkInvitation({ work: { workId }, onAnswered }: { work: Work; onAnswered: () => void }) {
  const say = useWords(words);
  const { traineeId } = usePathParams('traineeId');
  const answer = useDeed((_key, accepts: boolean) =>
    call(answerWorkInvitationRoute, { params: { workId }, input: { accepts } }),
  );
  const choose = async (accepts: boolean) => {
    if (!(await answer.run(accepts))) return;
    if (accepts) onAnswered();
    else goTo(yearAddress(traineeId, 'works'));
  };
  return (
    <Notice title={say.invited}>
      <p>{say.inviteText}</p>
      <ErrorSummary title={say.notDone} fault={answer.fault} />
      <div className="actions">
        <Button look={['primary']} isBusy={answer.isBusy} onClick={() => void choose(true)}>
          {say.accept}
        </Button>
        <Button isBusy={answer.isBusy} onClick={() => void choose(false)}>
          {say.decline}
        </Button>
      </div>
    </Notice>
  );
}
