import { useState } from 'react';
import { answerDispatchRoute, listMyDispatchesRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer, useDeed } from '#web/api-client';
import { countryIn } from '#web/device';
import { Button, Chip, dayText, ErrorSummary, Fact, Facts, Loaded, useLanguage, useWords } from '#web/ui';
import { activityWords } from './activity-words.ts';

type Dispatch = AnswerFrom<typeof listMyDispatchesRoute>['items'][number];

/** Where somebody is sent, and whether they go. */
export function Dispatches({ traineeId }: { traineeId: string }) {
  const say = useWords(activityWords);
  const [changes, setChanges] = useState(0);
  const asked = useAnswer(() => call(listMyDispatchesRoute, { params: { traineeId } }), [traineeId, changes]);
  return (
    <section className="section stack-1" aria-labelledby="dispatches">
      <h2 id="dispatches">{say.dispatches}</h2>
      <Loaded from={asked}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{say.noDispatches}</p>
          ) : (
            items.map((dispatch) => (
              <OneDispatch
                key={`${dispatch.dispatchId} ${changes}`}
                {...{ traineeId, dispatch }}
                onChanged={() => setChanges(changes + 1)}
              />
            ))
          )
        }
      </Loaded>
    </section>
  );
}

interface OneProps {
  readonly traineeId: string;
  readonly dispatch: Dispatch;
  readonly onChanged: () => void;
}

function OneDispatch({ traineeId, dispatch, onChanged }: OneProps) {
  const say = useWords(activityWords);
  const { language } = useLanguage();
  const { title, purpose, place, country, startsOn, endsOn, state, answer, cancelReason, report, reportUrl } = dispatch;
  const dayOf = (text: string) => dayText(text, language, { withYear: true });
  return (
    <div className="card stack-1">
      <h3>{title[language]}</h3>
      <p>
        <Chip>{say.dispatchStates[state]}</Chip> {state === 'planned' && say.answers[answer]}
      </p>
      <Facts>
        <Fact term={say.place}>
          {place[language]}　{countryIn(language, country)}
        </Fact>
        <Fact term={say.days}>
          {dayOf(startsOn)}–{dayOf(endsOn)}
        </Fact>
        <Fact term={say.purpose}>{purpose[language]}</Fact>
        {cancelReason && <Fact term={say.reason}>{cancelReason}</Fact>}
        {report && (
          <Fact term={say.report}>
            <span className="work-lines">{report}</span> {reportUrl && <a href={reportUrl}>{reportUrl}</a>}
          </Fact>
        )}
      </Facts>
      {state === 'planned' && <Answer {...{ traineeId, dispatch, onChanged }} />}
    </div>
  );
}

function Answer({ traineeId, dispatch: { dispatchId, answer }, onChanged }: OneProps) {
  const say = useWords(activityWords);
  const answering = useDeed(async (key, goes: boolean) => {
    await call(answerDispatchRoute, { params: { traineeId, dispatchId }, input: { goes }, key });
    onChanged();
  });
  return (
    <>
      <ErrorSummary fault={answering.fault} />
      <p className="actions">
        {answer !== 'going' && (
          <Button look={['primary']} isBusy={answering.isBusy} onClick={() => void answering.run(true)}>
            {say.goes}
          </Button>
        )}
        {answer !== 'not-going' && (
          <Button isBusy={answering.isBusy} onClick={() => void answering.run(false)}>
            {say.goesNot}
          </Button>
        )}
      </p>
    </>
  );
}
