import { eraseOwnCohortApplicationRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Button, dayText, ErrorSummary, goTo, More, useLanguage, useWords } from '#web/ui';
import type { Written } from './answer-draft.ts';
import { words } from './writing-words.ts';

/** Erasing one's own application, or until when it is kept. */
export function Erasing({ written }: { written: Written }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const { application, cohort, isKept, keptUntil } = written;
  const params = { cohortApplicationId: application.cohortApplicationId };
  const erase = useDeed((key) => call(eraseOwnCohortApplicationRoute, { params, key }));
  const run = async () => {
    if (await erase.run()) goTo(`/cohorts/${cohort.cohortId}`);
  };
  if (isKept) {
    const until = keptUntil && dayText(keptUntil, language, { withYear: true });
    return <p className="muted">{until ? say.keptUntil(until) : say.keptAlways}</p>;
  }
  return (
    <More summary={say.erase}>
      <p>{say.eraseText}</p>
      {application.state === 'submitted' && <p>{say.eraseSubmitted}</p>}
      <ErrorSummary fault={erase.fault} />
      <p className="actions">
        <Button look={['danger']} isBusy={erase.isBusy} onClick={() => void run()}>
          {say.erase}
        </Button>
      </p>
    </More>
  );
}
