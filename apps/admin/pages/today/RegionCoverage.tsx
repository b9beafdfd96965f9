import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { viewCoverageRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { dateText, Section, StackedBars } from '#web/staff-ui';

/** For bureaus and prefectures: the local governments of their region that nobody was sent from yet. */
export function RegionCoverage() {
  const translate = useTranslate();
  const { answer, fault } = useAnswer(() => call(viewCoverageRoute, { input: {} }), []);
  if (fault) return <p role="alert">{fault.message}</p>;
  if (!answer) return null;
  const { total, prefectures } = answer;
  return (
    <Section
      id="region"
      title={translate('pages.today.region')}
      aside={<Link to="/coverage">{translate('pages.today.map')}</Link>}
    >
      <p className="lead">
        {translate('pages.today.regionLead', { all: total.governments, untrained: total.untrained })}
      </p>
      <StackedBars
        of={translate('pages.today.prefecture')}
        series={['trained', 'preCyderOnly', 'untrained'].map((key) => translate(`pages.today.${key}`))}
        rows={prefectures.map(({ name, trainedEver, preCyderOnly, untrained }) => ({
          label: name,
          values: [trainedEver, preCyderOnly, untrained],
        }))}
        unit={translate('pages.today.governments')}
        caption={translate('pages.today.regionCaption', { day: dateText(answer.asOf) })}
      />
      <p>
        <Button component={Link} to="/coverage" variant="contained">
          {translate('pages.today.untrainedList')}
        </Button>
      </p>
    </Section>
  );
}
