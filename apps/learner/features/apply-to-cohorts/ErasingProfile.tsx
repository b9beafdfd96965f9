import { eraseApplicantProfileRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Button, ErrorSummary, More, useWords } from '#web/ui';
import type { Cohort } from './cohort-shown.ts';
import { words } from './words.ts';

/** For who gave their details and has no application. */
export function ErasingProfile({ cohort, onErased }: { cohort: Cohort; onErased: () => void }) {
  const say = useWords(words);
  const params = { cohortId: cohort.cohortId };
  const erase = useDeed((key) => call(eraseApplicantProfileRoute, { params, key }));
  const run = async () => {
    if (await erase.run()) onErased();
  };
  return (
    <More summary={say.eraseProfile}>
      <p>{say.eraseProfileText}</p>
      <ErrorSummary fault={erase.fault} />
      <p className="actions">
        <Button look={['danger']} isBusy={erase.isBusy} onClick={() => void run()}>
          {say.eraseProfile}
        </Button>
      </p>
    </More>
  );
}
