import { acceptOwnOfferRoute, declineOwnOfferRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Button, More, Notice, useWords } from '#web/ui';
import { Moment, type MyApplication } from '../../parts/exercises.tsx';
import { words } from './words.ts';

interface Offered {
  readonly party: MyApplication;
  readonly days: string;
  readonly again: () => void;
}

/** A seat that is theirs until a day and time: take it, or let it go to the next. */
export function Offer({ party, days, again }: Offered) {
  const say = useWords(words);
  const { id: applicationId, version, offeredUntil, abilities } = party;
  const answer = useDeed(async (key, route: typeof acceptOwnOfferRoute | typeof declineOwnOfferRoute) => {
    await call(route, { params: { applicationId }, input: { version }, key });
    again();
  });
  return (
    <>
      <section className="panel" aria-labelledby="answer">
        <h2 className="next-label" id="answer">
          {say.answerBy}
        </h2>
        <p className="panel-title">{offeredUntil && <Moment at={offeredUntil} />}</p>
        <p className="next-meta">{abilities.accept ? say.keeps(days) : say.asRepresentative}</p>
        {abilities.accept && (
          <p className="actions mt-2">
            <Button look={['primary']} isBusy={answer.isBusy} onClick={() => void answer.run(acceptOwnOfferRoute)}>
              {say.accept}
            </Button>
          </p>
        )}
      </section>
      {answer.fault && (
        <Notice tone="err" role="alert" title={say.failed}>
          <p>{answer.fault.message}</p>
        </Notice>
      )}
      {abilities.decline && (
        <div className="mt-2">
          <More summary={say.decline}>
            <p>{say.declineText}</p>
            <p>
              <Button look={['danger']} isBusy={answer.isBusy} onClick={() => void answer.run(declineOwnOfferRoute)}>
                {say.decline}
              </Button>
            </p>
          </More>
        </div>
      )}
    </>
  );
}
