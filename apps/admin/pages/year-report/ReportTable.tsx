import { Fragment } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import type { viewYearReportRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';
import { fiscalYearText, Section } from '#web/staff-ui';

type Report = AnswerFrom<typeof viewYearReportRoute>;
type Year = Report['years'][number];

const NAMES = ['year', 'track'] as const;
const NUMBERS = ['places', 'applications', 'applicants', 'accepted', 'joined', 'completed', 'outstanding'] as const;

/** A line per track, and the year as a whole below them. */
export function ReportTable({ report: { years } }: { report: Report }) {
  const translate = useTranslate();
  return (
    <Section id="figures" title={translate('yearReport.table')}>
      <div className="scroll-x" role="region" aria-labelledby="figures" tabIndex={0}>
        <table className="plain">
          <thead>
            <tr>
              {NAMES.map((column) => (
                <th key={column} scope="col">
                  {translate(`yearReport.columns.${column}`)}
                </th>
              ))}
              {NUMBERS.map((column) => (
                <th key={column} scope="col" className="num">
                  {translate(`yearReport.columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {years.map((year) => (
              <Fragment key={year.cohortId}>
                <YearLines year={year} />
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function YearLines({ year: { fiscalYear, tracks, total, applicants } }: { year: Year }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const places = tracks.reduce((sum, track) => sum + track.places, 0);
  const whole = { ...total, places, applicants };
  return (
    <>
      {tracks.map((track) => (
        <tr key={track.code}>
          <td>{fiscalYearText(fiscalYear)}</td>
          <td>{track.name[locale === 'en' ? 'en' : 'ja']}</td>
          {NUMBERS.map((column) => (
            <td key={column} className="num">
              {column === 'applicants' ? '' : track[column]}
            </td>
          ))}
        </tr>
      ))}
      <tr>
        <th scope="row">{fiscalYearText(fiscalYear)}</th>
        <th scope="row">{translate('yearReport.total')}</th>
        {NUMBERS.map((column) => (
          <td key={column} className="num">
            <b>{whole[column]}</b>
          </td>
        ))}
      </tr>
    </>
  );
}
