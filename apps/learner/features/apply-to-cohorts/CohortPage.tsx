import './apply-to-cohorts.css';
import {
  askGuardianConsentRoute,
  beginCohortApplicationRoute,
  viewOpenCohortRoute,
  viewOwnResultRoute,
} from '#contract/routes';
import { call, useAnswer, useDeed } from '#web/api-client';
import {
  Button,
  Chip,
  ErrorSummary,
  fiscalYearText,
  goTo,
  Loaded,
  Page,
  useBilingual,
  useLanguage,
  usePathParams,
  useWords,
} from '#web/ui';
import type { Cohort } from './cohort-shown.ts';
import { Standing } from './CohortsPage.tsx';
import { secondText } from '../../parts/moment.ts';
import { OwnResult } from './OwnResult.tsx';
import { ErasingProfile } from './ErasingProfile.tsx';
import { Profile } from './Profile.tsx';
import { words } from './words.ts';

/** A program of a year: who may apply, who applies, and the tracks. */
export default function CohortPage() {
  const say = useWords(words);
  const speak = useBilingual();
  const { language } = useLanguage();
  const { cohortId } = usePathParams('cohortId');
  const asked = useAnswer(() => call(viewOpenCohortRoute, { params: { cohortId } }), [cohortId]);
  const title = asked.answer
    ? `${speak(asked.answer.program)} ${fiscalYearText(asked.answer.fiscalYear, language)}`
    : say.title;
  return (
    <Page title={title} isNarrow back={{ href: '/cohorts', label: say.back }}>
      <Loaded from={asked}>{(cohort) => <Shown cohort={cohort} again={asked.again} />}</Loaded>
    </Page>
  );
}

function Shown({ cohort, again }: { cohort: Cohort; again: () => void }) {
  const { cohortId, resultOn, mine, takesApplications } = cohort;
  const hasApplied = mine.some(({ state }) => state === 'submitted');
  const results = useAnswer(
    () => (hasApplied ? call(viewOwnResultRoute, { params: { cohortId } }) : Promise.resolve(null)),
    [cohortId, hasApplied],
  );
  const isOut = results.answer?.isOut === true;
  return (
    <>
      <p>
        <Standing open={cohort} />
      </p>
      {results.fault && <ErrorSummary fault={results.fault} />}
      {results.answer && !takesApplications && (
        <OwnResult results={results.answer} resultOn={resultOn} again={results.again} />
      )}
      {!isOut && <Rules cohort={cohort} />}
      {!isOut && <Profile cohort={cohort} onKept={again} />}
      {cohort.profile && !cohort.mine.length && <ErasingProfile cohort={cohort} onErased={again} />}
      {cohort.consent.isNeeded && <Consent cohort={cohort} onAsked={again} />}
      <Tracks cohort={cohort} />
    </>
  );
}

function Rules({ cohort }: { cohort: Cohort }) {
  const say = useWords(words);
  const speak = useBilingual();
  return (
    <section className="section stack-1" aria-labelledby="rules">
      <h2 id="rules">{say.rules}</h2>
      <ul className="plain stack-05">
        {cohort.rules.map(({ rule, verdict, sentence }) => (
          <li key={rule}>
            {speak(sentence)}{' '}
            {cohort.profile && (
              <Chip
                {...(verdict === 'met' && { icon: 'done', tone: 'ok' })}
                {...(verdict === 'not-met' && { tone: 'err' })}
              >
                {say.verdict[verdict]}
              </Chip>
            )}
          </li>
        ))}
      </ul>
      <p className="muted">{say.kept(cohort.keepMonths)}</p>
    </section>
  );
}

function Consent({ cohort, onAsked }: { cohort: Cohort; onAsked: () => void }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const { askedAt, givenAt } = cohort.consent;
  const { cohortId } = cohort;
  const ask = useDeed((key) => call(askGuardianConsentRoute, { params: { cohortId }, key }));
  const send = async () => {
    if (await ask.run()) onAsked();
  };
  return (
    <section className="section stack-1" aria-labelledby="consent">
      <h2 id="consent">{say.consent}</h2>
      <p>{givenAt ? say.consentGiven : say.consentNeeded}</p>
      {!givenAt && askedAt && <p>{say.consentAsked(secondText(askedAt, language))}</p>}
      <ErrorSummary fault={ask.fault} />
      {!givenAt && (
        <p className="actions">
          <Button isBusy={ask.isBusy} onClick={() => void send()}>
            {askedAt ? say.askAgain : say.askConsent}
          </Button>
        </p>
      )}
    </section>
  );
}

function Tracks({ cohort }: { cohort: Cohort }) {
  const say = useWords(words);
  const speak = useBilingual();
  const { cohortId } = cohort;
  const begin = useDeed((key, trackId: string) =>
    call(beginCohortApplicationRoute, { params: { cohortId }, input: { trackId }, key }),
  );
  const open = async (trackId: string) => {
    const begun = await begin.run(trackId);
    if (begun) goTo(`/cohort-applications/${begun.cohortApplicationId}`);
  };
  return (
    <section className="section stack-1" aria-labelledby="tracks">
      <h2 id="tracks">{cohort.takesApplications ? say.tracks : say.allTracks}</h2>
      {cohort.takesApplications && <p>{cohort.profile ? say.most(cohort.mostApplications) : say.first}</p>}
      <ErrorSummary fault={begin.fault} />
      <ul className="rows">
        {cohort.tracks.map(({ trackId, name, summary, places }) => {
          const own = cohort.mine.find((application) => application.trackId === trackId);
          const isMine = own && own.state !== 'withdrawn';
          return (
            <li key={trackId} className="stack-05 cohort-row">
              <h3>
                {speak(name)} {own && <Chip>{say.state[own.state]}</Chip>}
              </h3>
              <p>{speak(summary)}</p>
              <p className="small muted">{say.places(places)}</p>
              {isMine && (
                <p className="actions">
                  <Button onClick={() => goTo(`/cohort-applications/${own.cohortApplicationId}`)}>
                    {say.goOn(speak(name))}
                  </Button>
                </p>
              )}
              {!isMine && cohort.takesApplications && cohort.profile && (
                <p className="actions">
                  <Button isBusy={begin.isBusy} onClick={() => void open(trackId)}>
                    {say.begin(speak(name))}
                  </Button>
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
