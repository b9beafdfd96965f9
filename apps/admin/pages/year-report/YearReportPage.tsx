import { Button } from '@mui/material';
import { useLocaleState, useNotify, useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { downloadYearReportRoute, viewYearReportRoute } from '#contract/routes';
import { type AnswerFrom, call, download, useAnswer } from '#web/api-client';
import { fiscalYearText, Icon, Page, Section, YearBars } from '#web/staff-ui';
import { ReportTable } from './ReportTable.tsx';

type Report = AnswerFrom<typeof viewYearReportRoute>;

/** What a committee is told of a cohort, beside the years before. */
export default function YearReportPage() {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { cohortId = '' } = useParams();
  const { answer: report, fault } = useAnswer(() => call(viewYearReportRoute, { params: { cohortId } }), [cohortId]);
  const crumbs: [string, string][] = [
    [translate('yearEnd.title'), '/year-ends'],
    [translate('yearReport.back'), `/year-ends/${cohortId}`],
  ];
  if (!report) {
    return (
      <Page title={translate('yearReport.title')} crumbs={crumbs}>
        {fault && (
          <p role="alert" className="note bad">
            {fault.message}
          </p>
        )}
      </Page>
    );
  }
  const name = `${report.programName[locale === 'en' ? 'en' : 'ja']} ${fiscalYearText(report.fiscalYear)}`;
  return (
    <Page
      title={translate('yearReport.of', { name })}
      lead={translate('yearReport.lead')}
      crumbs={crumbs}
      width="wide"
      actions={<Downloads cohortId={cohortId} />}
    >
      <Charts report={report} />
      <ReportTable report={report} />
    </Page>
  );
}

function Downloads({ cohortId }: { cohortId: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  const save = (format: 'xlsx' | 'pdf') =>
    download(downloadYearReportRoute, { params: { cohortId }, input: { format } }).catch((fault: Error) =>
      notify(fault.message, { type: 'error' }),
    );
  return (
    <>
      {(['xlsx', 'pdf'] as const).map((format) => (
        <Button
          key={format}
          variant="outlined"
          startIcon={<Icon name="download" size={18} />}
          onClick={() => void save(format)}
        >
          {translate(`yearReport.${format}`)}
        </Button>
      ))}
    </>
  );
}

function Charts({ report: { years } }: { report: Report }) {
  const translate = useTranslate();
  const bars = (value: (year: Report['years'][number]) => number) =>
    years.map((year) => ({ label: fiscalYearText(year.fiscalYear), value: value(year) })).toReversed();
  return (
    <Section id="charts" title={translate('yearReport.charts')}>
      <div className="row wrap">
        <div>
          <h3>{translate('yearReport.applications')}</h3>
          <YearBars
            years={bars(({ total }) => total.applications)}
            unit={translate('yearReport.unit')}
            caption={translate('yearReport.applications')}
          />
        </div>
        <div>
          <h3>{translate('yearReport.completed')}</h3>
          <YearBars
            years={bars(({ total }) => total.completed)}
            unit={translate('yearReport.people')}
            caption={translate('yearReport.completed')}
          />
        </div>
      </div>
    </Section>
  );
}
